import type { Member } from '#harness';
import { faultsOf } from '../browser/axe.js';
import { overhang, phone } from '../browser/browser.js';
import { Portal } from './support/portal.js';
import { inOrder } from './support/steps.js';
import type { Visitor } from './support/visitor.js';

const manual = 'Manual para formar conglomerados de la madera';

/** The thesaurus follows its members, and search follows the thesaurus. */
describe('the thesaurus', () => {
  let portal: Portal;
  let proposer: Member;
  let coordinator: Member;
  let rosa: Visitor;
  let eva: Visitor;
  const step = inOrder(() => portal);

  beforeAll(async () => {
    portal = await Portal.open();
    const chile = await portal.app.aCountry('cl');
    proposer = await portal.app.aPerson(chile, ['contributor'], { name: 'Rosa Díaz' });
    coordinator = await portal.app.aPerson(await portal.app.network(), ['unit-coordinator'], { name: 'Eva Soto' });
    const leader = await portal.app.aPerson(chile, ['focal-point']);
    await leader.post('/api/v1/resources/bulk', {
      visibility: 'public', items: [{ type: 'methodology', language: 'es', titles: { es: manual }, authors: [{ name: 'Ana Rojas' }] }],
    }).expect(200);
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

  step('is browsed by subject and from A to Z', async () => {
    rosa = await portal.welcome(proposer);
    await rosa.go('/thesaurus');
    await rosa.expectTitle('Tesauro');
    await rosa.expectWords(/^\d+ conceptos$/);
    await expectSound(rosa);
    await rosa.main.getByRole('radio', { name: 'De la A a la Z' }).check();
    await rosa.main.getByRole('searchbox', { name: 'Filtrar por nombre' }).fill('cluster');
    await rosa.follow(/^clúster$/);
    await rosa.expectTitle('Clúster');
    await rosa.expectWords('clúster exportador regional (CER)');
    await expectSound(rosa);
  });

  step('takes a national term that a country proposes', async () => {
    await rosa.main.getByRole('textbox', { name: 'Término' }).fill('racimo fabril');
    await rosa.main.getByRole('textbox', { name: 'Por qué' }).fill('Así lo llaman los aserraderos del Biobío.');
    await rosa.press('Enviar la propuesta', rosa.main);
    await rosa.expectWords('La propuesta llegó a la Unidad de Apoyo.');
    await rosa.go('/search?q=racimo%20fabril');
    await rosa.main.getByRole('heading', { level: 1 }).waitFor();
    expect(await rosa.main.getByRole('link', { name: manual }).count()).toBe(0);
  });

  step('has the proposal applied by the Unit', async () => {
    await portal.app.settle();
    eva = await portal.welcome(coordinator);
    await eva.go('/thesaurus/proposals');
    await eva.expectTitle('Propuestas para el tesauro');
    await eva.expectWords(/«racimo fabril» como nombre de «clúster» \(Chile/);
    await expectSound(eva);
    await eva.press('Aceptar', eva.main);
    await eva.expectWords('La propuesta se aplicó.');
  });

  step('leads the search by that term to what is about the concept, within seconds', async () => {
    // What a process knows of the thesaurus may be one second old.
    const found = rosa.main.getByRole('link', { name: manual });
    for (let tries = 0; tries < 5 && (await found.count()) === 0; tries++) {
      await rosa.page.waitForTimeout(1000);
      await rosa.go('/search?q=racimo%20fabril');
      await rosa.main.getByRole('heading', { level: 1 }).waitFor();
    }
    await found.first().waitFor();
    await rosa.go('/concepts/cluster');
    await rosa.expectWords('racimo fabril');
    await portal.app.settle();
    await rosa.go('/notifications');
    await rosa.expectWords(/Se aceptó su propuesta para el tesauro: «racimo fabril»/);
  });

  step('is edited by the Unit, and says what is to be mended', async () => {
    await eva.go('/concepts/wine/edit');
    await eva.expectTitle(/^Editar/);
    await expectSound(eva);
    await eva.main.getByRole('group', { name: 'español' }).getByRole('textbox', { name: 'Definición' }).fill('Bebida que se hace de uvas.');
    await eva.press('Guardar', eva.main);
    await eva.expectTitle('Vino');
    await eva.expectWords('Bebida que se hace de uvas.');
    await eva.go('/thesaurus/new');
    await eva.main.getByRole('textbox', { name: 'Código' }).fill('pisco');
    await eva.main.getByRole('group', { name: 'español' }).getByRole('textbox', { name: 'Nombre', exact: true }).fill('pisco');
    await eva.press('Guardar', eva.main);
    await eva.expectTitle('Pisco');
    await eva.go('/thesaurus/quality');
    await eva.main.getByText('Sin relación con ninguno').click();
    await eva.main.getByRole('link', { name: 'pisco' }).first().waitFor();
    await expectSound(eva);
  });

  step('takes in a file after it has been tried', async () => {
    await eva.go('/thesaurus/import');
    await eva.expectTitle('Importar al tesauro');
    await expectSound(eva);
    const file = (text: string) => ({ name: 'conceptos.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
    const input = eva.page.locator('input[type=file]');
    await input.setInputFiles(file('concept,property,language,country,value\npisco,prefLabel,es,,pisco\npisco,broader,,,nowhere\n'));
    await eva.press('Probar', eva.main);
    await eva.expectWords('No hay ningún concepto con el código «nowhere».');
    await input.setInputFiles(file('concept,property,language,country,value\npisco,prefLabel,es,,pisco chileno\npisco,broader,,,wine\n'));
    await eva.press('Probar', eva.main);
    await eva.press('Aplicar', eva.main);
    await eva.expectWords('El tesauro quedó como dice el archivo.');
    await eva.go('/concepts/pisco');
    await eva.expectTitle('Pisco chileno');
  });
});
