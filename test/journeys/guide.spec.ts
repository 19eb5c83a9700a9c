import type { Locator } from 'playwright-core';
import type { Member } from '#harness';
import { faultsOf } from '../browser/axe.js';
import { overhang, phone } from '../browser/browser.js';
import { Portal } from './support/portal.js';
import { inOrder } from './support/steps.js';
import type { Visitor } from './support/visitor.js';

const title = 'Guía para repartir el agua entre viñas';

/** A methodology is written step by step, printed, and a step of it is used elsewhere. */
describe('a guide', () => {
  let portal: Portal;
  let writer: Member;
  let chief: Member;
  let other: Member;
  let ana: Visitor;
  let bruno: Visitor;
  let resource: string;
  const step = inOrder(() => portal);

  beforeAll(async () => {
    portal = await Portal.open();
    const chile = await portal.app.aCountry('cl');
    writer = await portal.app.aPerson(chile, ['contributor'], { name: 'Ana Rojas' });
    chief = await portal.app.aPerson(chile, ['focal-point'], { name: 'Ximena Castro' });
    other = await portal.app.aPerson(await portal.app.aCountry('br'), ['focal-point'], { name: 'Bruno Lima' });
  }, 120_000);
  afterAll(() => portal?.close());

  /** Sound by axe, no wider than a phone, and the page complained of nothing. */
  async function expectSound(visitor: Visitor): Promise<void> {
    expect(await faultsOf(visitor.page)).toEqual([]);
    const before = visitor.page.viewportSize()!;
    await visitor.page.setViewportSize(phone);
    expect(await overhang(visitor.page)).toBe(0);
    await visitor.page.setViewportSize(before);
    expect(visitor.complaints).toEqual([]);
  }

  const saved = (visitor: Visitor) => visitor.page.locator('[data-save-state="saved"]').waitFor();
  const stepsOf = async () => ((await writer.get(`/api/v1/resources/${resource}`).expect(200)).body as { steps: { name: Record<string, string> }[] }).steps.map(({ name }) => name['es']);
  const fields = (visitor: Visitor, number: number) => visitor.main.getByRole('group', { name: `Paso ${number}`, exact: true });

  /** Opens a list by the keyboard and takes one of what it offers. */
  async function choose(visitor: Visitor, list: Locator, name: string): Promise<void> {
    await list.focus();
    await visitor.page.keyboard.press('ArrowDown');
    await visitor.page.getByRole('option', { name }).click();
    await visitor.page.keyboard.press('Escape');
  }

  step('is written one step after the other, and saves itself', async () => {
    const { body } = await writer.post('/api/v1/resources', {
      type: 'methodology', language: 'es', titles: { es: title }, abstracts: { es: 'Cómo catorce viñas acordaron turnos de riego.' }, authors: [{ name: 'Rojas, Ana' }], licence: 'cc-by-4.0',
    }).expect(201);
    resource = (body as { id: string }).id;
    ana = await portal.welcome(writer);
    await ana.go(`/deposits/${resource}`);
    await ana.press(/^Paso a paso/, ana.main);
    await ana.main.getByRole('textbox', { name: 'El problema' }).fill('En enero el agua no alcanza para todos.');
    await ana.press('Añadir una herramienta', ana.main);
    await ana.main.getByRole('textbox', { name: 'Nombre', exact: true }).fill('Planilla de turnos');
    for (const [index, name] of ['Medir cuánta agua hay', 'Acordar los turnos', 'Contar los regantes'].entries()) {
      await ana.press('Añadir un paso', ana.main);
      // The new step is where one writes.
      await fields(ana, index + 1).waitFor();
      await ana.page.keyboard.type(name);
    }
    const turns = fields(ana, 2);
    await turns.getByRole('textbox', { name: 'Para qué' }).fill('Que nadie riegue a la hora de otro.');
    await turns.getByRole('textbox', { name: 'Tiempo' }).fill('Dos semanas');
    await choose(ana, turns.getByRole('combobox', { name: 'Herramientas' }), 'Planilla de turnos');
    await saved(ana);
    expect(await stepsOf()).toEqual(['Medir cuánta agua hay', 'Acordar los turnos', 'Contar los regantes']);
    await expectSound(ana);
  });

  step('its steps are put in order by hand and by keyboard, and one that was removed comes back', async () => {
    await ana.press('Subir «Contar los regantes»', ana.main);
    const last = fields(ana, 3).getByRole('textbox', { name: 'Qué se hace' });
    expect(await last.inputValue()).toBe('Acordar los turnos');
    const first = fields(ana, 1).getByRole('textbox', { name: 'Qué se hace' });
    await first.focus();
    await ana.page.keyboard.press('Alt+ArrowDown');
    // One goes on writing in the step that moved.
    await ana.page.waitForFunction(() => (document.activeElement as HTMLInputElement).value === 'Medir cuánta agua hay');
    await saved(ana);
    expect(await stepsOf()).toEqual(['Contar los regantes', 'Medir cuánta agua hay', 'Acordar los turnos']);
    await ana.press('Quitar «Medir cuánta agua hay»', ana.main);
    await ana.press('Deshacer');
    await saved(ana);
    expect(await stepsOf()).toEqual(['Contar los regantes', 'Medir cuánta agua hay', 'Acordar los turnos']);
  });

  step('says where it worked, and what failed without naming whose it was', async () => {
    await ana.main.getByRole('combobox', { name: 'Sector' }).fill('bebidas');
    await ana.page.getByRole('option', { name: 'Elaboración de bebidas' }).click();
    await choose(ana, ana.main.getByRole('combobox', { name: 'Empresas que participan' }), 'menos de 20');
    await ana.press('Añadir algo que no funcionó', ana.main);
    await ana.main.getByRole('textbox', { name: 'Qué pasó' }).fill('El primer año nadie llevó la cuenta.');
    await ana.main.getByRole('textbox', { name: 'A quién le ocurrió' }).fill('Viña Secreta');
    await ana.main.getByRole('checkbox', { name: 'No decir a quién le ocurrió' }).check();
    await saved(ana);
    await expectSound(ana);
    await ana.picture('guide-writing', { whole: true });
  });

  step('is read by its steps once it is published, and compared with the place of whoever reads it', async () => {
    const path = `/api/v1/resources/${resource}`;
    await writer.post(`${path}/submission`, {}).expect(200);
    const { headers: seen } = await chief.get(path).expect(200);
    const { headers: approved } = await chief.post(`${path}/approval`, {}).set('if-match', seen['etag']!).expect(200);
    await chief.post(`${path}/publication`, { visibility: 'public' }).set('if-match', approved['etag']!).expect(200);
    await portal.app.settle();
    bruno = await portal.welcome(other);
    await bruno.go('/places/br');
    await bruno.press(/^(Escribir|Editar) el perfil/, bruno.main);
    await bruno.main.getByRole('combobox', { name: 'Sector' }).fill('bebidas');
    await bruno.page.getByRole('option', { name: 'Elaboración de bebidas' }).click();
    await bruno.page.keyboard.press('Escape');
    await bruno.press('Guardar', bruno.main);
    await bruno.main.getByText('Elaboración de bebidas').first().waitFor();
    await bruno.go('/search?q=planilla+de+turnos');
    await bruno.follow(title);
    await bruno.expectTitle(title);
    await bruno.main.getByRole('heading', { level: 3, name: 'Acordar los turnos' }).waitFor();
    expect(await bruno.main.getByRole('region', { name: 'Paso a paso' }).getByRole('heading', { level: 3 }).allTextContents()).toEqual(['1. Contar los regantes', '2. Medir cuánta agua hay', '3. Acordar los turnos']);
    const fit = bruno.main.getByRole('region', { name: '¿Sirve en Brasil?' });
    await fit.getByText('Funcionó con: Elaboración de bebidas. Aquí: Elaboración de bebidas.').waitFor();
    await fit.getByText('Brasil no lo ha dicho.').waitFor();
    await bruno.expectWords('El primer año nadie llevó la cuenta.');
    await bruno.expectWords('No se dice a quién le ocurrió.');
    expect(await bruno.main.textContent()).not.toContain('Secreta');
    await expectSound(bruno);
    await bruno.picture('guide-reading', { whole: true });
  });

  step('is printed: the paper says what the page says', async () => {
    const address = await bruno.main.getByRole('link', { name: 'Guía para imprimir (PDF)' }).getAttribute('href');
    const answer = await bruno.page.context().request.get(address!);
    expect(answer.headers()['content-type']).toContain('application/pdf');
    // Handed in as a file of some work, it is read as every other.
    const { body: work } = await other.post('/api/v1/resources', { type: 'tool', titles: { es: 'Copia impresa' } }).expect(201);
    await other.request('post', `/api/v1/resources/${(work as { id: string }).id}/files`).attach('file', await answer.body(), 'guia.pdf').expect(201);
    await portal.app.settle();
    const { rows } = await portal.app.owner.query<{ text: string }>('select text from resource_text where resource_id = $1', [(work as { id: string }).id]);
    const text = rows.map((row) => row.text).join(' ').replaceAll(/\s+/g, ' ');
    for (const words of [title, 'Rojas, Ana', 'En enero el agua no alcanza para todos.', 'Contar los regantes', 'Acordar los turnos', 'Dos semanas', 'Planilla de turnos', 'CC BY 4.0', `/resources/${resource}`]) expect(text).toContain(words);
    expect(text).not.toContain('Secreta');
  });

  step('a step of it is used in another country, with its origin named, and its own page tells of it', async () => {
    await bruno.main.getByRole('listitem').filter({ hasText: 'Acordar los turnos' }).getByRole('link', { name: 'Abrir este paso en su propia página' }).click();
    await bruno.expectTitle('Acordar los turnos');
    await bruno.expectWords('Nadie lo ha tomado todavía para otra metodología.');
    await expectSound(bruno);
    await bruno.picture('guide-block');
    const block = new URL(bruno.page.url()).pathname.slice('/es'.length);
    await bruno.press('Usarlo en una metodología mía', bruno.main);
    await bruno.press('Usarlo en una metodología mía', bruno.dialog);
    await bruno.page.waitForURL('**/deposits/*-*section=method*');
    const taken = new URL(bruno.page.url()).pathname.split('/').at(-1)!;
    expect(await fields(bruno, 1).getByRole('textbox', { name: 'Qué se hace' }).inputValue()).toBe('Acordar los turnos');
    expect(await bruno.main.getByRole('textbox', { name: 'Nombre', exact: true }).inputValue()).toBe('Planilla de turnos');
    await bruno.press('Tomar un paso de otra metodología', bruno.main);
    await bruno.dialog.getByRole('combobox', { name: 'Buscar una metodología' }).fill('repartir el agua');
    await bruno.page.getByRole('option', { name: title }).click();
    await bruno.dialog.getByRole('checkbox', { name: '1. Contar los regantes' }).check();
    expect(await faultsOf(bruno.page)).toEqual([]);
    await bruno.press('Añadir 1 paso', bruno.dialog);
    await fields(bruno, 2).waitFor();
    await saved(bruno);
    await expectSound(bruno);
    const path = `/api/v1/resources/${taken}`;
    const { body: draft } = await other.get(path).expect(200);
    await other.patch(path, { titles: { es: 'Turnos de riego del Vale' }, abstracts: { es: 'Lo mismo, en un vale.' }, institution: 'Agência', licence: 'cc-by-4.0' }, (draft as { version: number }).version).expect(200);
    await other.post(`${path}/submission`, {}).expect(200);
    const { headers: seen } = await other.get(path).expect(200);
    const { headers: approved } = await other.post(`${path}/approval`, {}).set('if-match', seen['etag']!).expect(200);
    await other.post(`${path}/publication`, { visibility: 'public' }).set('if-match', approved['etag']!).expect(200);
    await ana.go(block);
    await ana.follow('Turnos de riego del Vale');
    await ana.expectWords(`Tomado de «${title}», Chile`);
    await expectSound(ana);
  });
});
