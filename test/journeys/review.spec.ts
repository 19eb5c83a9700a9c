import type { Member } from '#harness';
import { faultsOf } from '../browser/axe.js';
import { overhang, phone } from '../browser/browser.js';
import { Portal } from './support/portal.js';
import { inOrder } from './support/steps.js';
import type { Visitor } from './support/visitor.js';

const written = 'Metodologia para formar consorcios de exportacion';
const title = 'Metodología para formar consorcios de exportación';

/** Trust: what is published has been looked over, read by several, mended, and stands with its history and with who stands by it. */
describe('a review with changes', () => {
  let portal: Portal;
  let people: Record<'author' | 'curator' | 'colleague' | 'coordinator', Member>;
  let ana: Visitor;
  let benjamin: Visitor;
  let clara: Visitor;
  let work: string;
  const step = inOrder(() => portal);

  beforeAll(async () => {
    portal = await Portal.open();
    const chile = await portal.app.aCountry('cl');
    people = {
      author: await portal.app.aPerson(chile, ['contributor'], { name: 'Ana Rojas' }),
      curator: await portal.app.aPerson(chile, ['curator'], { name: 'Benjamín Soto' }),
      colleague: await portal.app.aPerson(chile, ['member'], { name: 'Clara Muñoz' }),
      coordinator: await portal.app.aPerson(await portal.app.network(), ['unit-coordinator'], { name: 'Carmen Vidal' }),
    };
    const { body } = await people.author.post('/api/v1/resources', {
      type: 'methodology', language: 'es', titles: { es: written }, licence: 'cc-by-4.0', authors: [{ name: 'Rojas, Ana' }], concepts: ['export-consortium'],
      abstracts: { es: 'Cómo se asocian pequeñas empresas para exportar juntas, con qué reglas y con qué costos. Se probó en tres valles.' },
    }).expect(201);
    work = (body as { id: string }).id;
    await people.author.request('post', `/api/v1/resources/${work}/files`)
      .attach('file', Buffer.from('Guía paso a paso. Escriba a maria.perez@people.example.'), 'guia.txt').expect(201);
    await portal.app.settle();
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

  step('begins with what the space asks of its depositors, written by its curator', async () => {
    benjamin = await portal.welcome(people.curator);
    await benjamin.follow('Revisión', benjamin.page);
    await benjamin.follow('Editar las guías');
    await benjamin.expectTitle('Guías para depositar y revisar');
    await benjamin.main.getByRole('textbox', { name: /^Texto/ }).fill('Diga siempre cuánto costó.');
    await benjamin.press('Guardar', benjamin.main);
    await benjamin.expectWords('Última edición: Benjamín Soto');
    await expectSound(benjamin);
  });

  step('shows the author what the portal finds before anybody reads, and what the space asks', async () => {
    ana = await portal.welcome(people.author);
    await ana.go(`/deposits/${work}?section=send`);
    await ana.expectWords('Diga siempre cuánto costó.');
    await ana.press('Comprobar ahora', ana.main);
    await portal.app.settle();
    await ana.expectWords('Palabras sin su tilde');
    await ana.expectWords('Correos de personas en un archivo');
    await expectSound(ana);
    await ana.press('Enviar a revisión', ana.main);
    await ana.expectTitle('Mis depósitos');
    await portal.app.settle();
  });

  step('is given to a colleague, and the queue says who has it and for how long', async () => {
    await benjamin.go(`/review/${work}`);
    await benjamin.expectWords('Metodologia → Metodología');
    await benjamin.press('Pedir a un colega', benjamin.main);
    await benjamin.dialog.getByRole('combobox', { name: '¿A quién?' }).fill('Clara');
    await benjamin.page.getByRole('option', { name: /Clara Muñoz/ }).click();
    expect(await faultsOf(benjamin.page)).toEqual([]);
    await benjamin.press('Pedir la revisión', benjamin.dialog);
    await benjamin.expectWords('La está leyendo', benjamin.main);
    await benjamin.go('/review');
    await benjamin.main.getByRole('row', { name: new RegExp(written) }).getByText('Clara Muñoz, hoy').waitFor();
    await expectSound(benjamin);
    await portal.app.settle();
  });

  step('lets the colleague remark on a field and conclude, and nothing more', async () => {
    clara = await portal.welcome(people.colleague);
    await clara.follow(`Revisar «${written}»: se lo pidieron`);
    await clara.expectTitle(written);
    expect(await clara.button('Aprobar').count()).toBe(0);
    await clara.press('Observar: Resumen', clara.main);
    await clara.main.getByRole('textbox', { name: 'Observación sobre Resumen' }).fill('¿Cuánto costó en cada valle?');
    await clara.press('Guardar la observación', clara.main);
    await clara.expectWords('¿Cuánto costó en cada valle?', clara.main);
    await clara.main.getByRole('checkbox', { name: /Otra institución podría repetir los pasos/ }).check();
    await clara.expectWords(/Clara Muñoz, (ahora|hace)/, clara.main);
    await clara.main.getByRole('radio', { name: 'Necesita cambios' }).check();
    await clara.main.getByRole('textbox', { name: 'Razones' }).fill('Con los costos estaría lista.');
    await clara.press('Enviar la conclusión', clara.main);
    await clara.expectWords('Su conclusión: Necesita cambios.', clara.main);
    await expectSound(clara);
  });

  step('goes back to the author, who finds each remark beside its field and settles it', async () => {
    await benjamin.go(`/review/${work}`);
    await benjamin.press('Pedir cambios', benjamin.main);
    await benjamin.dialog.getByRole('combobox', { name: 'Sobre' }).selectOption({ label: 'Título' });
    await benjamin.dialog.getByRole('textbox', { name: 'Qué hace falta cambiar' }).fill('Faltan las tildes.');
    await benjamin.press('Pedir cambios', benjamin.dialog);
    await benjamin.expectWords('Se piden cambios', benjamin.main);
    await portal.app.settle();
    await ana.go(`/deposits/${work}`);
    const here = (section: string) => ana.page.getByRole('region', { name: section }).getByRole('note');
    await here('Qué es').getByText('Faltan las tildes.').waitFor();
    await expectSound(ana);
    await ana.picture('review-remark', { whole: true });
    await ana.main.getByRole('textbox', { name: /^Título/ }).fill(title);
    await here('Qué es').getByRole('button', { name: 'Marcar como resuelta' }).click();
    await here('Qué es').waitFor({ state: 'detached' });
    await ana.press(/^De qué trata/, ana.main);
    await here('De qué trata').getByText('¿Cuánto costó en cada valle?').waitFor();
    await ana.main.getByRole('textbox', { name: /^Resumen/ }).fill('Cómo se asocian pequeñas empresas para exportar juntas, con qué reglas y con qué costos: dos millones de pesos en cada valle. Se probó en tres valles.');
    await here('De qué trata').getByRole('button', { name: 'Marcar como resuelta' }).click();
    await here('De qué trata').waitFor({ state: 'detached' });
    await ana.page.locator('[data-save-state=saved]').waitFor();
    await ana.press(/^Revisar y enviar/, ana.main);
    await ana.press('Enviar otra vez a revisión', ana.main);
    await ana.expectTitle('Mis depósitos');
    await portal.app.settle();
  });

  step('shows whoever reviews what was done about it, and no more than that', async () => {
    await benjamin.go(`/review/${work}`);
    await benjamin.expectTitle(title);
    await benjamin.expectWords('Qué cambió desde que se pidieron cambios');
    await benjamin.main.locator('del', { hasText: 'Metodologia' }).waitFor();
    await benjamin.main.locator('ins', { hasText: 'dos millones de pesos en cada valle' }).waitFor();
    await benjamin.expectWords('Resuelta por Ana Rojas', benjamin.main);
    await expectSound(benjamin);
    await benjamin.picture('review');
    await benjamin.press('Aprobar', benjamin.main);
    await benjamin.press('Publicar', benjamin.main);
    await benjamin.dialog.getByRole('radio', { name: /Toda la red/ }).check();
    await benjamin.press('Publicar', benjamin.dialog);
    await benjamin.expectWords('Publicado', benjamin.main);
    await portal.app.settle();
  });

  step('is gone through again by each new version, while readers keep what they have', async () => {
    await ana.go(`/resources/${work}`);
    await ana.press('Preparar una versión nueva', ana.main);
    await ana.expectTitle(`Depositar un recurso`);
    const draft = new URL(ana.page.url()).pathname.split('/').at(-1)!;
    await ana.press(/^Quién y cuándo/, ana.main);
    await ana.main.getByRole('textbox', { name: 'Año' }).fill('2016');
    await ana.page.locator('[data-save-state=saved]').waitFor();
    await ana.press(/^Revisar y enviar/, ana.main);
    await ana.press('Enviar a revisión', ana.main);
    await ana.expectTitle('Mis depósitos');
    await portal.app.settle();
    await clara.go(`/resources/${work}`);
    await clara.expectTitle(title);
    expect(await clara.main.getByText('2016').count()).toBe(0);
    await benjamin.go(`/review/${draft}`);
    await benjamin.expectWords('Qué cambia frente a lo publicado');
    await benjamin.main.locator('ins', { hasText: '2016' }).waitFor();
    await benjamin.press('Aprobar', benjamin.main);
    await benjamin.press('Publicar', benjamin.main);
    await benjamin.press('Publicar', benjamin.dialog);
    await benjamin.page.waitForURL(`**/resources/${work}`);
    await benjamin.expectWords('Versión 2', benjamin.main);
    await portal.app.settle();
  });

  step('leaves every version to be read, and the differences between them', async () => {
    await clara.go(`/resources/${work}`);
    await clara.follow('Qué cambió');
    await clara.expectTitle(`Versiones de «${title}»`);
    await clara.main.locator('ins', { hasText: '2016' }).waitFor();
    await expectSound(clara);
    await clara.picture('versions', { whole: true });
    await clara.follow('Versión 1');
    await clara.expectWords('Versión 1, que ya no es la vigente');
    await expectSound(clara);
  });

  step('ends with the Support Unit standing by it, where everybody reads it', async () => {
    const carmen = await portal.welcome(people.coordinator);
    await carmen.go(`/resources/${work}`);
    await carmen.press('Avalar', carmen.main);
    await carmen.dialog.getByRole('textbox', { name: '¿Por qué la avala?' }).fill('La Unidad la comprobó en dos países.');
    expect(await faultsOf(carmen.page)).toEqual([]);
    await carmen.press('Avalar', carmen.dialog);
    await carmen.expectWords('La Unidad de Apoyo Técnico la avala', carmen.main);
    await expectSound(carmen);
    await carmen.picture('endorsed', { whole: true });
    await portal.app.settle();
    await ana.go('/notifications');
    await ana.expectWords(`avala «${title}»`);
    await carmen.leave();
  });
});
