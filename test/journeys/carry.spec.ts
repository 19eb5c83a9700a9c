import { readFileSync } from 'node:fs';
import type { Member, TestTenant } from '#harness';
import { faultsOf } from '../browser/axe.js';
import { overhang, phone } from '../browser/browser.js';
import { Portal } from './support/portal.js';
import { inOrder } from './support/steps.js';
import type { Visitor } from './support/visitor.js';

const heading = 'Tipo,Idioma original,Título (es),Resumen (es),Autores,Año,Países,Licencia,Visibilidad,Nota interna';
const rows = [
  'Metodología,es,Cómo formar una mesa de trabajo,Pasos para reunir a los actores.,"Rojas, Ana; Lima, Bruno",2014,cl; ar,cc-by-4.0,public,x',
  'libro,es,Catálogo de proveedores,Una lista.,"Rojas, Ana",dos mil,Chile,cc-by-4.0,network,',
  'Estudio,es,,Sin título todavía.,"Rojas, Ana",2015,cl,cc-by-4.0,network,',
  'Estudio,es,Cómo formar una mesa de trabajo,El mismo otra vez.,"Rojas, Ana",2014,cl,cc-by-4.0,network,',
];
const spreadsheet = { name: 'biblioteca.csv', mimeType: 'text/csv', buffer: Buffer.from([heading, ...rows].join('\r\n')) };

/** A focal point brings what the ministry has in a spreadsheet, mends what is wrong with it, and takes it along again. */
describe('a spreadsheet', () => {
  let portal: Portal;
  let chile: TestTenant;
  let member: Member;
  let ximena: Visitor;
  const step = inOrder(() => portal);

  beforeAll(async () => {
    portal = await Portal.open({ meilisearch: false });
    chile = await portal.app.aCountry('cl');
    member = await portal.app.aPerson(chile, ['focal-point'], { name: 'Ximena Castro' });
  }, 120_000);
  afterAll(() => portal?.close());

  /** Sound by axe, no wider than a phone, and the page complained of nothing. */
  async function expectSound(): Promise<void> {
    expect(await faultsOf(ximena.page)).toEqual([]);
    const before = ximena.page.viewportSize()!;
    await ximena.page.setViewportSize(phone);
    expect(await overhang(ximena.page)).toBe(0);
    await ximena.page.setViewportSize(before);
    expect(ximena.complaints).toEqual([]);
  }

  const row = (number: number) => ximena.main.getByRole('article', { name: new RegExp(`^Fila ${number}:`) });

  step('is brought, and its report says row by row what it would do', async () => {
    ximena = await portal.welcome(member);
    await ximena.follow('Importar y exportar', ximena.page);
    await ximena.expectTitle('Importar y exportar');
    await expectSound();
    await ximena.picture('transfer', { whole: true });
    const [chooser] = await Promise.all([ximena.page.waitForEvent('filechooser'), ximena.press('Elegir la hoja de cálculo')]);
    await chooser.setFiles(spreadsheet);
    await ximena.expectTitle('biblioteca.csv');
    await ximena.expectWords('Esto es lo que haría cada fila. Nada se ha escrito todavía.');
    await ximena.expectWords('Nota interna');
    await row(3).getByText('“libro” no es uno de los valores posibles.').waitFor();
    await expectSound();
    const { rows: made } = await portal.app.owner.query('select 1 from resource where tenant_id = $1', [chile.id]);
    expect(made).toEqual([]);
  });

  step('has its faulty rows mended where they stand', async () => {
    await ximena.picture('import-faulty', { whole: true });
    await row(3).getByRole('combobox', { name: 'Tipo' }).selectOption({ label: 'Herramienta' });
    await row(3).getByRole('textbox', { name: 'Año' }).fill('2000');
    await ximena.press('Guardar y revisar de nuevo', row(3));
    await ximena.expectWords('Fila 3: Nuevas');
    await row(3).waitFor({ state: 'detached' });
    await ximena.picture('import-report', { whole: true });
    await row(4).getByRole('textbox', { name: 'Título (es)' }).fill('=Estudio de la uva');
    await ximena.press('Guardar y revisar de nuevo', row(4));
    await ximena.expectWords('Fila 4: Nuevas');
    // Nothing is wrong any more: what is left to decide comes next.
    await row(5).getByText('La fila 2 trae lo mismo.').waitFor();
    await expectSound();
  });

  step('is applied in one act, and what was left out is said', async () => {
    await ximena.press('Aplicar la importación');
    await ximena.expectWords('Quedan fuera, con errores, repetidas o cambiadas mientras tanto: 1.', ximena.dialog);
    expect(await faultsOf(ximena.page)).toEqual([]);
    await ximena.press('Aplicar la importación', ximena.dialog);
    await ximena.expectWords('Esto es lo que se hizo.');
    await ximena.expectWords('Creadas');
    await ximena.picture('import-done', { whole: true });
    await expectSound();
    await ximena.follow('=Estudio de la uva');
    await ximena.expectTitle('=Estudio de la uva');
  });

  step('comes back as it was taken along, with no formula in it', async () => {
    await ximena.go('/transfer');
    const [taken] = await Promise.all([ximena.page.waitForEvent('download'), ximena.press('Descargar en CSV')]);
    expect(taken.suggestedFilename()).toBe('minga-recursos.csv');
    const bytes = readFileSync(await taken.path());
    expect(bytes.toString('utf8')).toContain(`"'=Estudio de la uva"`);
    const [chooser] = await Promise.all([ximena.page.waitForEvent('filechooser'), ximena.press('Elegir la hoja de cálculo')]);
    await chooser.setFiles({ name: 'de-vuelta.csv', mimeType: 'text/csv', buffer: bytes });
    await ximena.expectTitle('de-vuelta.csv');
    await ximena.expectWords('Sin cambios');
    expect(await ximena.button('Aplicar la importación').isDisabled()).toBe(true);
    await expectSound();
  });

  step('and a package with everything public is made and fetched', async () => {
    await ximena.go('/transfer');
    await ximena.press('Preparar el catálogo público de Chile');
    const made = ximena.main.getByRole('article', { name: 'Catálogo público de Chile' });
    const [taken] = await Promise.all([ximena.page.waitForEvent('download'), ximena.press('Descargar el paquete', made)]);
    expect(taken.suggestedFilename()).toMatch(/^minga-[0-9a-f]{8}\.zip$/);
    expect(readFileSync(await taken.path()).subarray(0, 4).toString('latin1')).toBe('PK\x03\x04');
    await expectSound();
    await ximena.picture('transfer-whole', { whole: true });
  });

  step('as everything a search finds can be taken along', async () => {
    await ximena.go('/search?q=mesa');
    await ximena.press('Llevarse estos resultados');
    await ximena.follow('Ver sus paquetes');
    await ximena.main.getByRole('article', { name: /mesa/ }).getByText('Listo').waitFor();
    await expectSound();
  });
});
