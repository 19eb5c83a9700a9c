import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright-core';
import { faultsOf } from './axe.js';
import { open, visit } from './browser.js';
import type { Stage } from './stage.js';

/** Citing what stands on a page: by keyboard, in a style to copy, in a format to save. */
export const citing = (stage: Stage): void => describe('citing a resource', () => {
  let context: BrowserContext;
  let page: Page;
  let complaints: string[];

  beforeAll(async () => {
    ({ context, page, complaints } = await visit(stage.browser, { url: stage.url, locale: 'pt-BR' }));
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const { items } = (await (await context.request.get('/api/v1/resources?limit=1')).json()) as { items: { id: string }[] };
    await open(page, `/pt/resources/${items[0]!.id}`);
  });
  afterAll(() => context?.close());

  it('opens by keyboard, copies what it shows, and comes back to where one was', async () => {
    const button = page.getByRole('button', { name: 'Citar' });
    await button.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Citar este recurso' });
    const shown = dialog.locator('pre');
    await shown.waitFor();
    expect(await shown.textContent()).toContain('/resources/');
    await dialog.getByRole('radio', { name: 'APA' }).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.waitForFunction(() => document.querySelector('[role=dialog] pre')?.textContent?.includes('Disponível em:'));
    await dialog.getByRole('button', { name: 'Copiar' }).click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await shown.textContent());
    expect(await faultsOf(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it('saves a file for reference managers', async () => {
    await page.getByRole('button', { name: 'Citar' }).click();
    await page.getByRole('radio', { name: 'BibTeX' }).check({ force: true });
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Salvar como arquivo' }).click()]);
    expect(download.suggestedFilename()).toMatch(/^minga-[0-9a-f]{8}\.bib$/);
    expect(readFileSync(await download.path(), 'utf8')).toMatch(/^@\w+\{/);
    expect(complaints).toEqual([]);
  });
});
