import type { BrowserContext, Page } from 'playwright-core';
import { arrived, open, visit } from './browser.js';
import type { Stage } from './stage.js';

/** What the first hit of each example must be about: selling typical products abroad, the Brazilian APL policy, cocoa in Nicaragua. */
const answers = [
  /consorcios de origen|consórcios de origem|origin consortia|consortiums d’origine|marcas cole.*export|collective marks|marques collectives/i,
  /\(APL\)/,
  /redes de conocimiento|redes de conhecimento|knowledge networks|réseaux de savoir/i,
];

/** What a newcomer meets: the start with its examples, the directory, the page of a country. */
export const theStart = (stage: Stage): void => describe('what a newcomer meets', () => {
  let context: BrowserContext;
  let page: Page;

  beforeAll(async () => {
    ({ context, page } = await visit(stage.browser, { url: stage.url }));
  });

  afterAll(() => context?.close());

  it.each(['es', 'pt', 'en', 'fr'])('are examples (%s) whose first hit answers them', async (language) => {
    for (const [index, answer] of answers.entries()) {
      await open(page, `/${language}`);
      await page.locator('[data-examples] a').nth(index).click();
      const first = page.locator('[data-hit]').first();
      await first.waitFor();
      await arrived(page);
      expect(await first.getByRole('heading').textContent()).toMatch(answer);
    }
  });

  it('calls a country the same everywhere, and its city by its proper name', async () => {
    await open(page, '/es/places/plantas-medicinales-caribe');
    const { names } = (await (await context.request.get('/api/v1/tenants/kn')).json()) as { names: Record<string, string> };
    await page.getByRole('link', { name: names['es'], exact: true }).waitFor();
    await open(page, '/es/places/py');
    await page.getByText(/^\d\d:\d\d, Asunción$/).waitFor();
    await open(page, '/es/places/kn');
    await page.getByText(/^\d\d:\d\d, Basseterre$/).waitFor();
  });

  it('prints a resource on white paper, with its facts and without what one presses', async () => {
    const { items } = (await (await context.request.get('/api/v1/resources?limit=1')).json()) as { items: { id: string }[] };
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await open(page, `/es/resources/${items[0]!.id}`);
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(255, 255, 255)');
    await page.getByText(`/resources/${items[0]!.id}`).waitFor();
    expect(await page.getByRole('button').filter({ visible: true }).count()).toBe(0);
    await page.emulateMedia({ media: null, colorScheme: null });
  });

  it('says what a bloc is called, not only its acronym', async () => {
    await open(page, '/es/places');
    await page.getByRole('combobox', { name: 'Bloques' }).selectOption({ label: 'Comunidad Andina (CAN)' });
    await page.locator('main').getByRole('link', { name: 'Chile', exact: true }).waitFor({ state: 'detached' });
    expect(await page.locator('main').getByRole('link', { name: 'Perú', exact: true }).count()).toBe(1);
  });

  it('tells of a country what the sources say, in the language of the page, with its institutions', async () => {
    await open(page, '/pt/places/br');
    await page.getByText(/arranjos produtivos locais \(APL\) têm política própria/).waitFor();
    await page.getByRole('heading', { name: 'Instituições' }).waitFor();
    await page.getByText(/SEBRAE/).first().waitFor();
    await open(page, '/pt/places/ht');
    await page.getByText(/Aqui Haiti contará/).waitFor();
  });
});
