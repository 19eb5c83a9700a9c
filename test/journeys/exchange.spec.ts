import type { Member } from '#harness';
import { faultsOf } from '../browser/axe.js';
import { overhang, phone } from '../browser/browser.js';
import { Portal } from './support/portal.js';
import { inOrder } from './support/steps.js';
import type { Visitor } from './support/visitor.js';

const guide = 'Guía para constituir un consorcio de exportación';

/** Knowledge travels: somebody asks, somebody in another country answers with what they have. */
describe('the exchange', () => {
  let portal: Portal;
  let asker: Member;
  let knower: Member;
  let rosa: Visitor;
  let bruno: Visitor;
  let request: string;
  let original: string;
  let adaptation: string;
  const step = inOrder(() => portal);

  beforeAll(async () => {
    portal = await Portal.open();
    const brazil = await portal.app.aCountry('br');
    asker = await portal.app.aPerson(await portal.app.aCountry('cl'), ['contributor', 'curator'], { name: 'Rosa Díaz' });
    knower = await portal.app.aPerson(brazil, ['focal-point'], { name: 'Bruno Lima' });
    original = await publish(knower, { titles: { es: guide }, abstracts: { es: 'Cómo se asocian pequeñas empresas para exportar juntas.' }, concepts: ['export-consortium'] });
    await portal.app.settle();
  }, 120_000);
  afterAll(() => portal?.close());

  async function publish(author: Member, wish: object): Promise<string> {
    const { body } = await author.post('/api/v1/resources', { type: 'methodology', language: 'es', authors: [{ name: author.name }], licence: 'cc-by-4.0', ...wish }).expect(201);
    const { id } = body as { id: string };
    await author.post(`/api/v1/resources/${id}/submission`, {}).expect(200);
    await toThePublic(author, id);
    return id;
  }

  async function toThePublic(curator: Member, id: string): Promise<void> {
    const path = `/api/v1/resources/${id}`;
    const { headers: seen } = await curator.get(path).expect(200);
    const { headers: approved } = await curator.post(`${path}/approval`, {}).set('if-match', seen['etag']!).expect(200);
    await curator.post(`${path}/publication`, { visibility: 'network' }).set('if-match', approved['etag']!).expect(200);
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

  describe('a request for knowledge', () => {
    step('is asked with three things, and what exists already is offered at once', async () => {
      rosa = await portal.welcome(asker);
      await rosa.follow('Consultas', rosa.page);
      await rosa.expectTitle('¿Quién ya lo hizo?');
      await expectSound(rosa);
      await rosa.follow('Hacer una consulta');
      await rosa.expectTitle('Hacer una consulta');
      await expectSound(rosa);
      await rosa.main.getByRole('textbox', { name: '¿Qué busca?' }).fill('¿Quién ha formado un consorcio para exportar miel?');
      await rosa.main.getByRole('textbox', { name: '¿Para qué lo necesita?' }).fill('Doce apicultores del Maule quieren exportar juntos.');
      await rosa.main.getByRole('combobox', { name: 'Temas' }).fill('consorcio');
      await rosa.page.getByRole('option', { name: /consorcio/i }).first().click();
      await rosa.page.keyboard.press('Escape');
      await rosa.press('Enviar la consulta', rosa.main);
      await rosa.expectTitle('¿Quién ha formado un consorcio para exportar miel?');
      await rosa.main.getByRole('link', { name: guide }).waitFor();
      await expectSound(rosa);
      request = new URL(rosa.page.url()).pathname.slice('/es'.length);
    });

    step('reaches who published about it, and is answered with the resource', async () => {
      await portal.app.settle();
      bruno = await portal.welcome(knower);
      await bruno.go('/notifications');
      await bruno.follow(/^Chile pregunta/);
      await bruno.expectTitle('¿Quién ha formado un consorcio para exportar miel?');
      await bruno.main.getByRole('textbox', { name: 'Su respuesta' }).fill('Lo hicimos en tres estados; la guía dice cómo.');
      await bruno.main.getByRole('combobox', { name: 'Recursos que ayudan' }).fill('consorcio');
      await bruno.page.getByRole('option', { name: guide }).click();
      await bruno.page.keyboard.press('Escape');
      await bruno.press('Enviar la respuesta', bruno.main);
      await bruno.expectWords('Lo hicimos en tres estados', bruno.main.getByRole('listitem'));
      await expectSound(bruno);
    });

    step('is closed as met, with thanks, and counted where the region sees what it waits for', async () => {
      await rosa.go(request);
      await rosa.expectWords('Lo hicimos en tres estados');
      await rosa.main.getByRole('combobox', { name: '¿Qué respuesta ayudó?' }).selectOption({ label: 'Bruno Lima, Brasil' });
      await rosa.main.getByRole('textbox', { name: 'Agradecimiento' }).fill('Nos ahorró un año.');
      await rosa.press('Cerrar la consulta', rosa.main);
      await rosa.expectWords('Esta respuesta ayudó');
      await expectSound(rosa);
      await rosa.go('/requests');
      const row = rosa.main.getByRole('row', { name: /Chile/ });
      await row.waitFor();
      expect(await row.getByRole('cell').allTextContents()).toEqual(['1', '0', '1', '0']);
      await expectSound(rosa);
      await rosa.picture('exchange-requests', { whole: true });
      await portal.app.settle();
      await bruno.go('/notifications');
      await bruno.expectWords('quedó resuelta');
    });
  });

  describe('a methodology', () => {
    step('is adapted in another country, with what is different about it said beside the draft', async () => {
      await rosa.go(`/resources/${original}`);
      await rosa.press('Adaptar', rosa.main);
      await rosa.dialog.getByRole('textbox', { name: '¿Por qué lo adapta?' }).fill('Nuestros apicultores son más pequeños.');
      await rosa.dialog.getByRole('textbox', { name: '¿Para qué contexto?' }).fill('Un valle con doce productores.');
      expect(await faultsOf(rosa.page)).toEqual([]);
      await rosa.press('Crear el borrador', rosa.dialog);
      await rosa.page.waitForURL('**/deposits/*-*');
      adaptation = new URL(rosa.page.url()).pathname.split('/').at(-1)!;
      await rosa.expectWords('Es una adaptación');
      await rosa.main.getByRole('link', { name: guide }).waitFor();
      await rosa.main.getByRole('textbox', { name: '¿Qué cambió?' }).fill('Sin gerente propio: lo presta la municipalidad.');
      await rosa.press('Guardar lo que cambió', rosa.main);
      await rosa.expectWords('Quedó guardado.');
      await expectSound(rosa);
    });

    step('and once it is published, the tree of both countries is on both pages, and whoever made the first one is told', async () => {
      const draft = await asker.get(`/api/v1/resources/${adaptation}`).expect(200);
      await asker.patch(`/api/v1/resources/${adaptation}`, { titles: { es: 'Consorcio de miel del Maule' }, institution: 'Agencia del Maule' }, Number(draft.headers['etag']!.replaceAll('"', ''))).expect(200);
      await asker.post(`/api/v1/resources/${adaptation}/submission`, {}).expect(200);
      const chief = await portal.app.aPerson(await portal.app.aCountry('cl'), ['focal-point']);
      await toThePublic(chief, adaptation);
      await portal.app.settle();
      await bruno.go('/notifications');
      await bruno.follow(/^Chile adaptó/);
      await bruno.expectTitle('Consorcio de miel del Maule');
      await bruno.expectWords('Sin gerente propio: lo presta la municipalidad.');
      await bruno.main.getByRole('img', { name: /^Árbol de adaptaciones/ }).waitFor();
      await expectSound(bruno);
      await bruno.picture('exchange-lineage', { whole: true });
      await bruno.follow(guide, bruno.main);
      await bruno.expectTitle(guide);
      await bruno.expectWords('Se adaptó 1 vez: Chile.');
      await expectSound(bruno);
    });
  });

  describe('what came of it', () => {
    step('is asked of whoever says that they use it, half a year later, and told in three minutes', async () => {
      await rosa.go(`/resources/${original}`);
      await rosa.press('Lo usamos', rosa.main);
      await rosa.dialog.getByRole('textbox', { name: 'Organismo o programa' }).fill('Municipalidad de ejemplo');
      expect(await faultsOf(rosa.page)).toEqual([]);
      await rosa.press('Decir que lo usamos', rosa.dialog);
      await rosa.expectWords('Municipalidad de ejemplo, Chile', rosa.main);
      await rosa.expectWords('En uso en 2 organismos de 1 país');
      portal.app.clock.advance(185 * 86_400_000);
      await portal.app.settle();
      // After half a year one signs in again.
      await rosa.leave();
      rosa = await portal.welcome(asker);
      await rosa.go('/notifications');
      await rosa.follow(`¿Qué resultó de «${guide}»?`);
      await rosa.expectTitle('¿Qué resultó?');
      await rosa.main.getByRole('radio', { name: 'En parte' }).check();
      await rosa.main.getByRole('radio', { name: 'Seguimiento con datos propios' }).check();
      await rosa.main.getByRole('textbox', { name: '¿Qué resultados vieron?' }).fill('Ocho de doce venden juntos.');
      await rosa.press('Añadir una cifra', rosa.main);
      await rosa.main.getByRole('textbox', { name: 'Qué se midió' }).fill('Ventas conjuntas');
      await rosa.main.getByRole('textbox', { name: 'Cuánto' }).fill('+18 %');
      await rosa.main.getByRole('textbox', { name: '¿Qué no funcionó?' }).fill('Sin gerente no avanzó el primer año.');
      await expectSound(rosa);
      await rosa.press('Guardar lo que resultó', rosa.main);
      await rosa.expectWords('Lo que ya contó');
      await expectSound(rosa);
    });

    step('and read on the page of the resource by those in other countries', async () => {
      await bruno.leave();
      bruno = await portal.welcome(knower);
      await bruno.go(`/resources/${original}`);
      await bruno.expectWords('Sin gerente no avanzó el primer año.');
      await bruno.expectWords('Seguimiento con datos propios');
      await bruno.expectWords('+18 %');
      await expectSound(bruno);
      await bruno.picture('exchange-use', { whole: true });
    });
  });

  describe('what is said about it', () => {
    step('is asked in one country, answered in another, and both are told', async () => {
      await rosa.go(`/resources/${original}`);
      await rosa.main.getByRole('textbox', { name: 'Sus palabras' }).fill('¿Sirve con menos de diez empresas?');
      await rosa.press('Publicar', rosa.main);
      await rosa.expectWords('¿Sirve con menos de diez empresas?', rosa.main.getByRole('article'));
      await expectSound(rosa);
      await portal.app.settle();
      await bruno.go('/notifications');
      await bruno.follow(/^Chile escribió sobre/);
      await bruno.press('Responder', bruno.main.getByRole('article'));
      await bruno.main.getByRole('textbox', { name: /^Responder a/ }).fill('Sí, con ocho ya funciona.');
      await bruno.press('Publicar', bruno.main);
      await bruno.expectWords('Sí, con ocho ya funciona.', bruno.main.getByRole('article'));
      await expectSound(bruno);
      await portal.app.settle();
      await rosa.go('/notifications');
      await rosa.expectWords('Brasil escribió sobre');
    });
  });
});
