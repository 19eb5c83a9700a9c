import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UsageRecorder } from '#dissemination';
import { Member, TestApp } from '#harness';
import { servePages } from '../apps/api/src/pages/serve-pages.js';

let portal: TestApp;
let focal: Member;
let id: string;
let file: string;

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'minga-signposts-'));
  writeFileSync(join(folder, 'index.html'), '<html lang="es"><!--minga:head--><!--/minga:head--><!--minga:body--><!--/minga:body--></html>');
  portal = await TestApp.start({ meilisearch: false, prepare: servePages, config: { WEB_DIR: folder } });
  focal = await portal.aPerson(await portal.aCountry(), ['focal-point']);
  id = await publish('public');
  ({ href: file } = (await focal.request('post', `/api/v1/resources/${id}/files`).attach('file', Buffer.from('palabras'), 'a.txt').expect(201)).body as { href: string });
});
afterAll(() => portal?.stop());

/** A study, published for this audience. */
const publish = async (visibility: string): Promise<string> => {
  const items = [{ type: 'study', language: 'es', titles: { es: 'Estudio' }, authors: [{ name: 'Rojas, Ana' }], licence: 'cc-by-4.0' }];
  const { body } = await focal.post('/api/v1/resources/bulk', { visibility, items }).expect(200);
  return (body as { results: { id: string }[] }).results[0]!.id;
};

/** The links of a header, each as its parts say. */
const linksOf = (header: string) =>
  header.split(/, (?=<)/).map((link) => {
    const [, href, rest = ''] = /^<([^>]*)>(.*)$/.exec(link)!;
    return { href: href!, ...Object.fromEntries([...rest.matchAll(/; (\w+)="([^"]*)"/g)].map(([, name, value]) => [name!, value!])) } as { href: string; rel: string; type?: string };
  });

describe('signposting', () => {
  it('shows the way in the headers of the page, also without fetching it', async () => {
    for (const method of ['get', 'head'] as const) {
      const { headers } = await portal.nobody.request(method as 'get', `/pt/resources/${id}`).expect(200);
      const links = linksOf(headers['link'] as string);
      const of = (rel: string) => links.filter((link) => link.rel === rel);
      expect(of('cite-as')).toEqual([{ rel: 'cite-as', href: `http://localhost:3000/resources/${id}` }]);
      expect(of('type').map(({ href }) => href)).toEqual(['https://schema.org/AboutPage', 'https://schema.org/Report']);
      expect(of('license').map(({ href }) => href)).toEqual(['https://creativecommons.org/licenses/by/4.0/']);
      expect(of('item')).toEqual([{ rel: 'item', href: `http://localhost:3000${file}`, type: 'text/plain' }]);
      expect(of('describedby')).toHaveLength(7);
      expect(of('linkset')).toEqual([{ rel: 'linkset', href: expect.stringContaining(`/resources/${id}/linkset?lang=pt`), type: 'application/linkset+json' }]);
    }
  });

  it('tells all of it in a linkset, with the ways back', async () => {
    const answer = await portal.nobody.get(`/api/v1/resources/${id}/linkset?lang=pt`).expect(200).expect('content-type', /^application\/linkset\+json/);
    const { linkset } = JSON.parse(answer.text) as { linkset: Record<string, { href: string; type?: string }[]>[] };
    const page = { href: `http://localhost:3000/pt/resources/${id}`, type: 'text/html' };
    expect(linkset[0]).toMatchObject({ anchor: page.href, 'cite-as': [{ href: `http://localhost:3000/resources/${id}` }], item: [{ type: 'text/plain' }] });
    expect(linkset.slice(1).map(({ collection, describes }) => (collection ?? describes))).toEqual(Array.from({ length: 8 }, () => [page]));
    for (const { href, type } of linkset[0]!['describedby']!) {
      const { headers } = await portal.nobody.get(href.replace('http://localhost:3000', '')).expect(200);
      expect(headers['content-type']).toBe(`${type}; charset=utf-8`);
    }
  });

  it('leads nowhere from what is not public, nor from what is gone', async () => {
    const hidden = await publish('network');
    const gone = await publish('public');
    await focal.post(`/api/v1/resources/${gone}/withdrawal`, { reason: 'Error' }).set('if-match', '"1"').expect(200);
    for (const [each, status] of [[hidden, 404], [gone, 200]] as const) {
      expect((await portal.nobody.get(`/es/resources/${each}`).expect(status)).headers['link']).toBeUndefined();
      await portal.nobody.get(`/api/v1/resources/${each}/linkset`).expect(404);
      await portal.nobody.get(`/api/v1/resources/${each}/citation`).expect(404);
    }
    // A page is everybody's: what its reader may see besides, the application asks for itself.
    expect((await focal.get(`/es/resources/${hidden}`).expect(200)).headers['link']).toBeUndefined();
    await focal.get(`/api/v1/resources/${hidden}/linkset`).expect(200);
  });

  it('is what somebody saw of it, and counts as that', async () => {
    const seen = await publish('public');
    const agent = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36';
    await portal.nobody.get(`/fr/resources/${seen}`).set('user-agent', agent).expect(200);
    await portal.nobody.get(`/fr/resources/${seen}/more`).set('user-agent', agent);
    await portal.app.get(UsageRecorder, { strict: false }).flush();
    expect((await portal.owner.query('select kind from usage_hit where resource_id = $1', [seen])).rows).toEqual([{ kind: 'investigation' }]);
  });
});
