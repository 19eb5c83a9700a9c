import type { Member } from '#harness';
import { faultsOf } from '../browser/axe.js';
import { overhang, phone } from '../browser/browser.js';
import { letters } from './support/ledger.js';
import { Portal } from './support/portal.js';
import { inOrder } from './support/steps.js';
import type { Visitor } from './support/visitor.js';

const manual = 'Manual de la mesa de trabajo de un clúster apícola';
const other = 'El trabajo de un clúster de la miel';
const news = 'La mesa de trabajo de los apicultores del Maule';

/** Finding: exactly, with reasons, again and again, and when there is nothing to find. */
describe('finding', () => {
  let portal: Portal;
  let leader: Member;
  let reader: Member;
  let rosa: Visitor;
  let eva: Visitor;
  const step = inOrder(() => portal);

  beforeAll(async () => {
    portal = await Portal.open();
    const chile = await portal.app.aCountry('cl');
    leader = await portal.app.aPerson(chile, ['focal-point'], { name: 'Bruno Lima' });
    reader = await portal.app.aPerson(chile, ['curator'], { name: 'Rosa Díaz' });
    await load(
      { titles: { es: manual }, abstracts: { es: 'Cómo se reúne la mesa de trabajo y quién la convoca.' }, concepts: ['cluster'], countries: ['cl'] },
      { titles: { es: other }, abstracts: { es: 'Productores de miel y su trabajo en común en torno a una mesa.' }, concepts: ['cluster'], countries: ['br'] },
    );
    portal.app.clock.advance(1000);
  }, 120_000);
  afterAll(() => portal?.close());

  async function load(...items: object[]): Promise<void> {
    const works = items.map((item) => ({ type: 'methodology', language: 'es', authors: [{ name: 'Ana Rojas' }], ...item }));
    await leader.post('/api/v1/resources/bulk', { visibility: 'public', items: works }).expect(200);
    await portal.app.settle();
  }

  /** Sound by axe, no wider than a phone, and the page complained of nothing. */
  async function expectSound(visitor: Visitor): Promise<void> {
    expect(await faultsOf(visitor.page)).toEqual([]);
    const before = visitor.page.viewportSize()!;
    await visitor.page.setViewportSize(phone);
    expect(await overhang(visitor.page)).toBe(0);
    await visitor.page.setViewportSize(before);
    expect(visitor.complaints).toEqual([]);
  }

  step('says exactly what is meant with the signs of experts, and is told which of them made no sense', async () => {
    rosa = await portal.welcome(reader);
    await rosa.go(`/search?q=${encodeURIComponent('"mesa de trabajo" tipo:nada')}`);
    await rosa.main.getByRole('link', { name: manual }).waitFor();
    expect(await rosa.main.getByRole('link', { name: other }).count()).toBe(0);
    await rosa.expectWords('«tipo:nada»: ese valor no se conoce');
    await rosa.press('Búsqueda experta', rosa.main);
    await rosa.expectWords('Buscar con más precisión');
    await expectSound(rosa);
    await rosa.picture('finding-expert', { whole: true });
    await rosa.main.getByRole('link', { name: 'concepto:APL' }).click();
    await rosa.main.getByRole('link', { name: other }).waitFor();
  });

  step('learns why a result is one, and on its page what is like it', async () => {
    await rosa.go(`/search?q=${encodeURIComponent('arranjo produtivo local trabajar en una mesa')}`);
    await rosa.press(new RegExp(`^Por qué aparece ${manual}`), rosa.main);
    await rosa.expectWords('la idea «clúster», se llame como se llame');
    await rosa.expectWords(/en: título(, | y )resumen/);
    await expectSound(rosa);
    await rosa.picture('finding-why', { whole: true });
    await rosa.main.getByRole('link', { name: manual }).click();
    await rosa.expectTitle(manual);
    await rosa.main.getByRole('heading', { name: 'Parecidos' }).waitFor();
    await rosa.main.getByRole('link', { name: other }).waitFor();
    await rosa.expectWords(/En común: .*clúster/);
    await expectSound(rosa);
  });

  step('keeps a search, and hears at once and once of what is new in it', async () => {
    await rosa.go(`/search?q=${encodeURIComponent('"mesa de trabajo"')}`);
    await rosa.press('Guardar la búsqueda', rosa.main);
    await rosa.dialog.getByRole('textbox', { name: 'Nombre' }).fill('Mesas de trabajo');
    await rosa.dialog.getByRole('combobox', { name: 'Avisar' }).selectOption({ label: 'En cuanto se publique' });
    expect(await faultsOf(rosa.page)).toEqual([]);
    await rosa.press('Guardar', rosa.dialog);
    await rosa.expectWords('Quedó guardada.');
    await load({ titles: { es: news } }, { titles: { es: 'Otra cosa del todo' } });
    await rosa.go('/notifications');
    await rosa.follow(`Nuevo en su búsqueda «Mesas de trabajo»: «${news}»`);
    await rosa.expectTitle(news);
    const subjects = (await letters(portal.app, reader)).map(({ content }) => content.subject);
    expect(subjects.filter((subject) => subject.includes(news))).toHaveLength(1);
  });

  step('changes how often, and lets it go', async () => {
    await rosa.follow('Búsquedas guardadas', rosa.page);
    await rosa.expectTitle('Búsquedas guardadas');
    await rosa.expectWords('1 novedad avisada');
    await rosa.main.getByRole('combobox', { name: 'Avisos de «Mesas de trabajo»' }).selectOption({ label: 'Una vez por semana, el lunes' });
    await rosa.expectWords(/Próxima mirada:/);
    await expectSound(rosa);
    await rosa.picture('finding-saved', { whole: true });
    await rosa.press('Quitar «Mesas de trabajo»', rosa.main);
    await rosa.press('Quitar', rosa.dialog);
    await rosa.expectWords('Todavía no guarda ninguna búsqueda');
  });

  step('takes a search along as a feed, which programs find by themselves', async () => {
    await rosa.go('/search?q=apicultores');
    await rosa.press('Canal de novedades', rosa.main);
    await rosa.main.getByRole('link', { name: /\/feeds\/search\.atom\?q=apicultores&lang=es$/ }).waitFor();
    await expectSound(rosa);
    for (const type of ['application/atom+xml', 'application/feed+json']) {
      const links = rosa.page.locator(`head > link[rel=alternate][type="${type}"]`);
      expect(await links.count()).toBe(1);
      const said = await rosa.page.request.get((await links.getAttribute('href'))!);
      expect([said.status(), said.headers()['content-type']]).toEqual([200, `${type}; charset=utf-8`]);
      expect(await said.text()).toContain(news);
    }
    const before = await rosa.page.request.get(`${portal.address}/es/search?q=apicultores`);
    expect(await before.text()).toContain(`href="${portal.address}/feeds/search.atom?q=apicultores&amp;lang=es"`);
  });

  step('is helped where nothing is found: to spell, to ask for less, to ask the network', async () => {
    const noted = rosa.page.waitForResponse((response) => response.url().endsWith('/api/v1/search/misses') && response.request().method() === 'POST');
    await rosa.go('/search?q=bioinsumos');
    await rosa.expectWords('No hay nada con «bioinsumos»');
    await expectSound(rosa);
    expect((await noted).status()).toBe(204);
    await rosa.go('/search?q=apicultores&country=br');
    await rosa.main.getByRole('link', { name: 'Sin ningún filtro' }).waitFor();
    await expectSound(rosa);
    await rosa.picture('finding-nothing', { whole: true });
    await rosa.follow('Preguntar a la red');
    await rosa.expectTitle('Hacer una consulta');
    expect(new URL(rosa.page.url()).searchParams.get('about')).toBe('apicultores');
  });

  step('leaves what was not found to those who can do something about it: a name for the thesaurus', async () => {
    await rosa.follow('Sin respuesta', rosa.page);
    await rosa.expectTitle('Lo que se busca y no se encuentra');
    await rosa.main.getByRole('row', { name: /bioinsumos/ }).waitFor();
    await expectSound(rosa);
    await rosa.press('Proponer como nombre: «bioinsumos»', rosa.main);
    await rosa.dialog.getByRole('combobox', { name: 'Otro nombre de' }).selectOption({ label: 'clúster' });
    expect(await faultsOf(rosa.page)).toEqual([]);
    await rosa.press('Enviar la propuesta', rosa.dialog);
    await rosa.expectWords('La propuesta llegó a la Unidad.');
    eva = await portal.welcome(await portal.app.aPerson(await portal.app.network(), ['unit-coordinator'], { name: 'Eva Soto' }));
    await eva.go('/thesaurus/proposals');
    await eva.expectWords('bioinsumos');
    await rosa.press('Ya está atendida: «bioinsumos»', rosa.main);
    await rosa.expectWords('Nada quedó sin respuesta');
  });

  step('browses the region on a map, with the keyboard alone', async () => {
    await rosa.follow('Explorar', rosa.page);
    await rosa.expectTitle('Explorar');
    const map = rosa.main.getByRole('group', { name: /^Mapa de la región/ });
    await map.getByRole('link').first().waitFor();
    expect(await map.getByRole('link').count()).toBe(33);
    await map.getByRole('link', { name: 'Chile: 1 recurso', exact: true }).focus();
    await expectSound(rosa);
    await rosa.picture('finding-browse', { whole: true });
    await rosa.page.keyboard.press('Enter');
    await rosa.main.getByRole('link', { name: manual }).waitFor();
    expect(new URL(rosa.page.url()).searchParams.get('country')).toBe('cl');
  });
});
