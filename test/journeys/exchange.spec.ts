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
  const step = inOrder(() => portal);

  beforeAll(async () => {
    portal = await Portal.open();
    const brazil = await portal.app.aCountry('br');
    asker = await portal.app.aPerson(await portal.app.aCountry('cl'), ['contributor', 'curator'], { name: 'Rosa Díaz' });
    knower = await portal.app.aPerson(brazil, ['focal-point'], { name: 'Bruno Lima' });
    await publish(knower, { titles: { es: guide }, abstracts: { es: 'Cómo se asocian pequeñas empresas para exportar juntas.' }, concepts: ['export-consortium'] });
    await portal.app.settle();
  }, 120_000);
  afterAll(() => portal?.close());

  async function publish(author: Member, wish: object): Promise<string> {
    const { body } = await author.post('/api/v1/resources', { type: 'methodology', language: 'es', authors: [{ name: author.name }], licence: 'cc-by-4.0', ...wish }).expect(201);
    const path = `/api/v1/resources/${(body as { id: string }).id}`;
    await author.post(`${path}/submission`, {}).expect(200);
    const { headers: seen } = await author.get(path).expect(200);
    const { headers: approved } = await author.post(`${path}/approval`, {}).set('if-match', seen['etag']!).expect(200);
    await author.post(`${path}/publication`, { visibility: 'network' }).set('if-match', approved['etag']!).expect(200);
    return (body as { id: string }).id;
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
});
