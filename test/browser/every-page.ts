import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { faultsOf } from './axe.js';
import { open, overhang, phone, shareSession, visit } from './browser.js';
import { password } from './demonstration.js';
import type { Stage } from './stage.js';

/** Every page, who looks at it, and in which language; `:resource` and the like stand for something that exists. */
const pages: readonly (readonly [path: string, who: string | null])[] = [
  ['/es', null],
  ['/pt/search', null],
  ['/fr/search?q=grappe', null],
  ['/es/search?q=xqzvwkj', null],
  ['/pt/search?q=%22rede%20de%20atores%22%20AND%20tipo:nada', null],
  ['/en/search?q=cluster', 'valentina.rojas'],
  ['/fr/browse', null],
  ['/es/browse', 'valentina.rojas'],
  ['/pt/searches', 'luciana.teixeira'],
  ['/es/unanswered', 'esteban.villalba'],
  ['/en/resources/:resource', null],
  ['/es/resources/:told', 'ximena.castro'],
  ['/fr/blocks/:block', 'valentina.rojas'],
  ['/es/concepts/cluster', null],
  ['/en/concepts/wine', 'esteban.villalba'],
  ['/pt/concepts/cluster/edit', 'esteban.villalba'],
  ['/es/thesaurus', null],
  ['/fr/thesaurus', 'esteban.villalba'],
  ['/es/thesaurus/new', 'esteban.villalba'],
  ['/es/thesaurus/proposals', 'esteban.villalba'],
  ['/en/thesaurus/quality', null],
  ['/fr/thesaurus/import', 'esteban.villalba'],
  ['/fr/places', null],
  ['/pt/places/br', null],
  ['/fr/places/ht', null],
  ['/es/places/:cluster', 'ximena.castro'],
  ['/en/meetings', null],
  ['/es/sign-in', null],
  ['/pt/forgotten-password', null],
  ['/fr/reset#x', null],
  ['/en/invitation#nothing-of-the-kind', null],
  ['/es/nowhere/at/all', null],
  ['/es/today', null],
  ['/es/today', 'ximena.castro'],
  ['/pt/deposits', 'luciana.teixeira'],
  ['/es/deposits/:draft', 'valentina.rojas'],
  ['/fr/deposits/:draft?section=about', 'valentina.rojas'],
  ['/pt/deposits/:told?section=method', 'valentina.rojas'],
  ['/en/deposits/:draft?section=who', 'valentina.rojas'],
  ['/pt/deposits/:draft?section=files', 'valentina.rojas'],
  ['/es/deposits/:draft?section=send', 'valentina.rojas'],
  ['/en/deposits/:submitted', 'valentina.rojas'],
  ['/pt/deposits/:returned', 'valentina.rojas'],
  ['/es/review', 'rodrigo.fuentealba'],
  ['/en/review/:submitted', 'rodrigo.fuentealba'],
  ['/pt/review', 'valentina.rojas'],
  ['/fr/review/guidance', 'rodrigo.fuentealba'],
  ['/en/resources/:resource/versions', null],
  ['/pt/resources/:resource/versions/1', null],
  ['/fr/meetings/new', 'esteban.villalba'],
  ['/es/meetings/:edition', 'esteban.villalba'],
  ['/pt/meetings/:edition', 'luciana.teixeira'],
  ['/en/meetings/:edition/move', 'esteban.villalba'],
  ['/es/notifications', 'rodrigo.fuentealba'],
  ['/fr/notifications/preferences', 'camille.desrosiers'],
  ['/es/requests', null],
  ['/pt/requests', 'luciana.teixeira'],
  ['/fr/requests/new', 'ximena.castro'],
  ['/en/requests/:request', 'ximena.castro'],
  ['/fr/requests/:request', 'luciana.teixeira'],
  ['/pt/use/:use', 'valentina.rojas'],
  ['/fr/clusters/new', 'ximena.castro'],
  ['/pt/reference', null],
  ['/en/reference/intraregional-exports', null],
  ['/es/reference/ohiggins-wine-plan', null],
  ['/es/usage', 'ximena.castro'],
  ['/fr/usage', 'esteban.villalba'],
  ['/pt/harvests', 'rodrigo.fuentealba'],
  ['/es/transfer', 'ximena.castro'],
  ['/pt/transfer', 'rodrigo.fuentealba'],
  ['/fr/transfer/imports/:import', 'ximena.castro'],
  ['/es/people', 'ximena.castro'],
  ['/en/audit', 'ximena.castro'],
  ['/es/security', 'paula.sanhueza'],
  ['/es/operations', 'ines.barrientos'],
  ['/en/operations?tab=mailbox', 'ines.barrientos'],
  ['/pt/operations?tab=index', 'ines.barrientos'],
  ['/fr/operations?tab=accounts', 'ines.barrientos'],
];

/** The addresses of the application, as its router has them. */
const routes = [...readFileSync(join(import.meta.dirname, '../../apps/web/src/routes.ts'), 'utf8').matchAll(/path: '([^']+)'/g)].map(([, path]) => path!);

/** The route that answers an address: one that has it word for word before one with a parameter in its place. */
function routeOf(path: string): string | undefined {
  const steps = path.replace(/[?#].*/, '').slice('/es'.length).split('/').slice(1);
  const wanted = `/${steps.join('/')}`;
  return routes.find((route) => route === wanted) ?? routes.find((route) => {
    const parts = route.split('/').slice(1);
    return parts.length === steps.length && parts.every((part, index) => part === steps[index] || part.startsWith('$'));
  });
}

/** Every page is sound by axe in light and dark, in its language, on a desk and in one hand. */
export const everyPage = (stage: Stage): void => describe('every page', () => {
  const known = new Map<string, string>();
  const windows = new Map<string, { context: BrowserContext; page: Page; complaints: string[] }>();

  /** One window per person and size, kept from page to page. */
  async function windowOf(who: string | null, kind: 'desktop' | 'phone') {
    const key = `${who ?? 'nobody'}/${kind}`;
    const opened = windows.get(key);
    if (opened) return opened;
    const fresh = await visit(stage.browser, { url: stage.url, ...(kind === 'phone' ? { viewport: phone, colorScheme: 'dark' as const } : {}), reducedMotion: true });
    if (who) await shareSession(fresh.context, stage.url, `${who}@minga.example`, password);
    windows.set(key, fresh);
    return fresh;
  }

  const pathOf = (path: string): string => path.replace(/:(\w+)/, (_all, name: string) => known.get(name) ?? name);

  beforeAll(arrange);

  afterAll(async () => {
    for (const { context } of windows.values()) await context.close();
  });

  /** Something of each kind to look at. */
  async function arrange(): Promise<void> {
    const { context } = await windowOf('valentina.rojas', 'desktop');
    const headers = { origin: stage.url };
    const get = async (path: string) => (await (await context.request.get(path)).json()) as { items: Record<string, unknown>[] };
    known.set('resource', String((await get('/api/v1/resources?limit=100')).items.find(({ fileCount }) => Number(fileCount) > 0)?.['id']));
    known.set('cluster', String((await get('/api/v1/tenants?kind=cluster&country=cl')).items[0]?.['code']));
    const draft = async (title: string) => ((await (await context.request.post('/api/v1/resources', {
      headers,
      data: { type: 'methodology', language: 'es', titles: { es: title }, abstracts: { es: 'Cómo reunir a los actores y acordar un plan.' }, authors: [{ name: 'Valentina Rojas' }], licence: 'cc-by-4.0', concepts: ['cluster'] },
    })).json()) as { id: string }).id;
    known.set('draft', await draft('Guía para constituir una mesa de trabajo'));
    const named = { name: { es: 'Convocar a los actores' }, origin: null };
    const { id: told } = (await (await context.request.post('/api/v1/resources', { headers, data: {
      type: 'methodology', language: 'es', titles: { es: 'Guía paso a paso' }, method: { problem: { es: 'Nadie coopera.' } }, conditions: { sectors: ['11'], firms: ['20-99'], institutions: ['training'], budget: '50k-250k' },
      steps: [{ ...named, key: 'a', purpose: { es: 'Que estén todos.' }, inputs: {}, outputs: { pt: 'Uma lista.' }, time: { es: 'Un mes' }, tools: ['t'] }],
      tools: [{ ...named, key: 't', about: { es: 'Una ficha.' }, url: 'https://example.org/ficha' }],
      failures: [{ key: 'f', happened: { es: 'El gerente se fue.' }, lesson: { es: 'Nombrar dos.' }, whose: 'Cachapoal', anonymous: true, discloseOn: '2099-01-01' }],
    } })).json()) as { id: string };
    known.set('told', told);
    const { blocks } = (await (await context.request.get(`/api/v1/resources/${told}`)).json()) as { blocks: { id: string }[] };
    known.set('block', blocks[0]!.id);
    const submitted = async (title: string) => {
      const id = await draft(title);
      await context.request.post(`/api/v1/resources/${id}/submission`, { headers });
      return id;
    };
    known.set('submitted', await submitted('Pauta para elegir al gerente'));
    const returned = await submitted('Acta de constitución de la mesa');
    const { context: curator } = await windowOf('rodrigo.fuentealba', 'desktop');
    await curator.request.post(`/api/v1/resources/${returned}/change-request`, { headers, data: { comments: [{ field: '/abstracts', text: 'Falta decir quién convoca.' }] } });
    known.set('returned', returned);
    const use = await context.request.post(`/api/v1/resources/${known.get('resource')}/adoptions`, { headers, data: { note: 'En una mesa de trabajo' } });
    known.set('use', ((await use.json()) as { id: string }).id);
    const asked = await context.request.post('/api/v1/requests', {
      headers, data: { title: '¿Quién ha medido una mesa de trabajo?', need: 'Queremos saber si sirve.', language: 'es', concepts: ['cluster'], deadline: '2099-12-31', visibility: 'network' },
    });
    known.set('request', ((await asked.json()) as { id: string }).id);
    const { context: leader } = await windowOf('ximena.castro', 'desktop');
    const sheet = { name: 'faltas.csv', mimeType: 'text/csv', buffer: Buffer.from('type,language,titles.es,year\nstudy,es,Un estudio,2014\nlibro,es,Otro estudio,x\n') };
    const brought = await leader.request.post('/api/v1/imports', { headers, multipart: { file: sheet } });
    known.set('import', ((await brought.json()) as { id: string }).id);
    const { context: unit } = await windowOf('esteban.villalba', 'desktop');
    const editions = (await (await unit.request.get('/api/v1/meetings/editions')).json()) as { items: { id: string; state: string; version: number }[] };
    const edition = editions.items.find(({ state }) => state === 'planned' || state === 'convened')!;
    if (edition.state === 'planned') await unit.request.post(`/api/v1/meetings/editions/${edition.id}/convocation`, { headers: { ...headers, 'if-match': `"${edition.version}"` } });
    known.set('edition', edition.id);
  }

  it('is visited: no address of the application is left out', () => {
    const visited = new Set(pages.map(([path]) => routeOf(path)));
    expect(routes.length).toBeGreaterThan(25);
    expect(routes.filter((route) => !visited.has(route))).toEqual([]);
  });

  it.each(pages)('%s, seen by %s, is sound by axe, has one title, speaks its language and does not complain', async (path, who) => {
    const { page, complaints } = await windowOf(who, 'desktop');
    complaints.length = 0;
    await open(page, pathOf(path));
    expect(await faultsOf(page)).toEqual([]);
    expect(await page.locator('h1').count()).toBe(1);
    expect(await page.title()).toMatch(/Minga$/);
    expect(await page.locator('html').getAttribute('lang')).toBe(path.slice(1, 3));
    expect(complaints).toEqual([]);
  });

  it.each(pages)('%s, seen by %s, fits on a phone, keeps its rooms within reach and its contrasts in the dark', async (path, who) => {
    const { page } = await windowOf(who, 'phone');
    await open(page, pathOf(path));
    expect(await overhang(page)).toBe(0);
    await expect(page.locator('nav:visible a').first().isVisible()).resolves.toBe(true);
    expect(await faultsOf(page)).toEqual([]);
  });
});
