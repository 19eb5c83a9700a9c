import type { BrowserContext, Locator, Page } from 'playwright-core';
import { arrived, open, phone, shareSession, signIn, visit } from './browser.js';
import { password } from './demonstration.js';
import type { Stage } from './stage.js';

/** The frame: the place one acts in, language, colours, rooms, search, and what it says without a connection. */
export const theFrame = (stage: Stage): void => describe('what stays around every page', () => {
  let context: BrowserContext;
  let page: Page;

  beforeAll(async () => {
    // Somebody with a place in Chile and another in the wine cluster.
    ({ context, page } = await visit(stage.browser, { url: stage.url }));
    await signIn(context, stage.url, 'paula.sanhueza@minga.example', password);
  });

  afterAll(() => context?.close());

  const expectShown = (what: Locator): Promise<void> => what.waitFor();
  const placeOf = (of: Page) => of.getByRole('button', { name: /^Espacio en el que actúa/ });
  const act = async (of: Page, name: string) => {
    await placeOf(of).click();
    await of.getByRole('button', { name: new RegExp(`^${name}`) }).click();
    await placeOf(of).filter({ hasText: name }).waitFor();
  };
  const peopleTitle = async (of: Page): Promise<string | null> => {
    await open(of, '/es/people');
    return of.getByRole('heading', { level: 1 }).textContent();
  };

  it('switches the place one acts in with one click, for this tab alone', async () => {
    await open(page, '/es/today');
    await act(page, 'Chile');
    const other = await context.newPage();
    await open(other, '/es/today');
    await act(other, 'Clúster vitivinícola');
    expect(await peopleTitle(other)).toContain('Clúster vitivinícola');
    expect(await peopleTitle(page)).toBe('Personas de Chile');
    await other.close();
  });

  it('shows the other place on the same page, switched with a mouse, with keys alone and with a finger', async () => {
    const titleOf = (of: Page, place: string) => of.getByRole('heading', { level: 1, name: `Personas de ${place}` }).waitFor();
    await open(page, '/es/people');
    await act(page, 'Clúster vitivinícola');
    await titleOf(page, 'Clúster vitivinícola de O’Higgins');
    expect(await placeOf(page).evaluate((button) => button === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await titleOf(page, 'Chile');
    await placeOf(page).filter({ hasText: 'Chile' }).waitFor();
    const { page: hand, context: pocket } = await visit(stage.browser, { url: stage.url, viewport: phone, touch: true });
    await signIn(pocket, stage.url, 'paula.sanhueza@minga.example', password);
    await open(hand, '/es/people');
    for (const place of ['Clúster vitivinícola de O’Higgins', 'Chile']) {
      await placeOf(hand).tap();
      await hand.getByRole('button', { name: new RegExp(`^${place}`) }).tap();
      await titleOf(hand, place);
    }
    await pocket.close();
  });

  it('changes the language and keeps the page with everything in its address', async () => {
    await open(page, '/es/search?q=cluster&type=study&type=tool');
    await page.getByRole('button', { name: /^Idioma/ }).click();
    await page.getByRole('link', { name: 'Português' }).click();
    await page.getByRole('heading', { level: 1, name: 'Resultados para “cluster”' }).waitFor();
    expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe('/pt/search?q=cluster&type=study&type=tool');
    expect(await page.locator('html').getAttribute('lang')).toBe('pt');
    await page.getByRole('button', { name: 'Remover Tipo: Estudo' }).waitFor();
    await page.reload();
    await arrived(page);
    await page.getByRole('button', { name: 'Remover Tipo: Ferramenta' }).waitFor();
  });

  it('opens an address without a language in the language chosen last', async () => {
    await open(page, '/places');
    expect(new URL(page.url()).pathname).toMatch(/^\/(es|pt|en|fr)\/places$/);
    await page.getByRole('heading', { level: 1 }).waitFor();
  });

  it('keeps light and dark as chosen, from the first paint on', async () => {
    await open(page, '/es/places');
    await page.getByRole('button', { name: /^Su cuenta/ }).click();
    await page.getByRole('button', { name: 'Oscuros' }).click();
    const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(await background()).toBe('rgb(18, 24, 27)');
    await page.reload({ waitUntil: 'commit' });
    await page.locator('body').waitFor({ state: 'attached' });
    expect(await page.locator('html').getAttribute('data-mantine-color-scheme')).toBe('dark');
    await arrived(page);
    expect(await background()).toBe('rgb(18, 24, 27)');
  });

  it('narrows results with a click, shows what is chosen as words, and takes them back', async () => {
    await open(page, '/es/search?q=cluster');
    const total = page.getByRole('status').filter({ hasText: /recursos?$/ });
    const before = await total.textContent();
    await page.getByRole('checkbox', { name: /^Estudio \d|^Estudio$/ }).first().check();
    await page.getByRole('button', { name: 'Quitar Tipo: Estudio' }).waitFor();
    await expect(total.filter({ hasNotText: before ?? '' }).waitFor()).resolves.toBeUndefined();
    expect(new URL(page.url()).searchParams.getAll('type')).toEqual(['study']);
    await page.getByRole('button', { name: 'Quitar Tipo: Estudio' }).click();
    await total.filter({ hasText: before ?? '' }).waitFor();
    expect(new URL(page.url()).searchParams.has('type')).toBe(false);
  });

  it('refines on every keystroke without losing the field', async () => {
    await open(page, '/es/search');
    const field = page.getByRole('searchbox').first();
    await field.click();
    await page.keyboard.type('cacao', { delay: 60 });
    await page.getByRole('heading', { level: 1, name: 'Resultados para «cacao»' }).waitFor();
    await page.locator('[data-hit]').first().waitFor();
    expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(new URL(page.url()).searchParams.get('q')).toBe('cacao');
  });

  it('reaches every room from the foot of a phone', async () => {
    const { page: hand, context: pocket } = await visit(stage.browser, { url: stage.url, viewport: phone });
    await shareSession(pocket, stage.url, 'ximena.castro@minga.example', password);
    await open(hand, '/es/today');
    await hand.getByRole('button', { name: 'Más', exact: true }).click();
    await hand.getByRole('link', { name: 'Registro de actos' }).click();
    await expectShown(hand.getByRole('heading', { level: 1, name: 'Registro de actos' }));
    await pocket.close();
  });

  it('says what happened when the portal cannot be reached, and carries on when it can', async () => {
    await open(page, '/es/places');
    await context.setOffline(true);
    await page.getByRole('link', { name: 'Chile', exact: true }).click();
    await page.getByRole('heading', { name: 'No hay conexión con el portal' }).first().waitFor();
    await context.setOffline(false);
    await expectShown(page.getByRole('heading', { level: 1, name: 'Chile' }));
  });

  it('tells a lost connection from a newer version when the files of a page do not come, and carries on by itself', async () => {
    // Pages this window has not been to: the files of others may still be in its cache.
    await open(page, '/es/notifications');
    await context.setOffline(true);
    await page.getByRole('link', { name: 'Reuniones' }).first().click();
    await page.getByRole('heading', { name: 'No hay conexión con el portal' }).first().waitFor();
    await context.setOffline(false);
    await expectShown(page.getByRole('heading', { level: 1, name: 'Reuniones' }));
    await page.route('**/assets/requests-page-*.js', (route) => route.fulfill({ status: 404 }));
    await page.getByRole('link', { name: 'Consultas' }).first().click();
    await expectShown(page.getByRole('heading', { name: 'El portal se actualizó mientras usted lo tenía abierto.' }));
    await page.unroute('**/assets/requests-page-*.js');
  });

  it('says of an address that leads nowhere what it is, also in the tab', async () => {
    for (const path of ['/es/nope', '/es/resources/nope', '/es/places/XX']) {
      await open(page, path);
      await expectShown(page.getByRole('heading', { level: 1, name: 'Esta página no existe o no está a su alcance' }));
      expect(await page.title()).toBe('Esta página no existe o no está a su alcance · Minga');
    }
  });

  it('asks who has not signed in to do so before it shows the operators’ page', async () => {
    const { page: nobodys, context: nobody } = await visit(stage.browser, { url: stage.url });
    await open(nobodys, '/es/operations');
    await nobodys.getByRole('heading', { level: 1, name: 'Para ver esta página inicie sesión' }).waitFor();
    expect(await nobodys.getByRole('heading', { name: 'Operación' }).count()).toBe(0);
    await nobody.close();
  });
});
