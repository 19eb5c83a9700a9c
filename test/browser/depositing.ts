import type { BrowserContext, Page } from 'playwright-core';
import { arrived, open, shareSession, visit } from './browser.js';
import { password } from './demonstration.js';
import type { Stage } from './stage.js';

/** The form of a deposit, and where its address leads when there is nothing to write. */
export const depositing = (stage: Stage): void => describe('a deposit', () => {
  let context: BrowserContext;
  let page: Page;
  let curator: BrowserContext;
  let id: string;
  const headers = { origin: '' };

  beforeAll(async () => {
    headers.origin = stage.url;
    ({ context, page } = await visit(stage.browser, { url: stage.url }));
    await shareSession(context, stage.url, 'valentina.rojas@minga.example', password);
    ({ context: curator } = await visit(stage.browser, { url: stage.url }));
    await shareSession(curator, stage.url, 'rodrigo.fuentealba@minga.example', password);
    const answer = await context.request.post('/api/v1/resources', {
      headers,
      data: { type: 'tool', language: 'es', titles: { es: 'Planilla de compromisos' }, abstracts: { es: 'Anota quién se comprometió a qué.' }, authors: [{ name: 'Valentina Rojas' }], licence: 'cc-by-4.0', concepts: ['cluster'] },
    });
    ({ id } = (await answer.json()) as { id: string });
  });

  afterAll(async () => {
    await context?.close();
    await curator?.close();
  });

  const step = async (by: BrowserContext, path: string, data?: object) => {
    const read = (await (await by.request.get(`/api/v1/resources/${id}`)).json()) as { version: number };
    const answer = await by.request.post(`/api/v1/resources/${id}/${path}`, { headers: { ...headers, 'if-match': `"${read.version}"` }, ...(data ? { data } : {}) });
    expect(`${path} ${answer.status()}`).toBe(`${path} 200`);
  };

  const edit = async (data: object) => {
    const read = (await (await context.request.get(`/api/v1/resources/${id}`)).json()) as { version: number };
    const answer = await context.request.patch(`/api/v1/resources/${id}`, { headers: { ...headers, 'if-match': `"${read.version}"` }, data });
    expect(answer.status()).toBe(200);
  };

  it('never offers a concept that has nothing to do with the words typed, however slow the portal is', async () => {
    await open(page, `/es/deposits/${id}?section=about`);
    await page.route('**/api/v1/concepts?q=*', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 700));
      await route.continue();
    });
    const field = page.getByRole('combobox', { name: /^Conceptos/ });
    await field.click();
    await page.getByRole('option').first().waitFor();
    await field.pressSequentially('gobernanza');
    const offered = await page.getByRole('option').allTextContents();
    expect(offered.filter((name) => !name.toLowerCase().includes('gobernanza'))).toEqual([]);
    await page.getByRole('option', { name: /gobernanza/i }).first().waitFor();
    await field.fill('arranjos produtivos');
    await page.getByRole('option').first().waitFor();
    expect((await page.getByRole('option').first().textContent())?.toLowerCase()).toContain('clúster');
    await page.unroute('**/api/v1/concepts?q=*');
  });

  it('keeps a link that leads nowhere, says so at its field, and never takes away what is saved', async () => {
    await edit({ links: [{ url: 'https://www.corfo.cl', label: 'Corfo' }] });
    const saved = async () => ((await (await context.request.get(`/api/v1/resources/${id}`)).json()) as { links: { url: string }[] }).links.map(({ url }) => url);
    await open(page, `/es/deposits/${id}?section=files`);
    const address = page.getByRole('textbox', { name: 'Dirección' });
    for (const wrong of ['www.corfo.cl', 'javascript:alert(1)', '']) {
      await address.fill(wrong);
      await address.blur();
      await page.getByText('Escriba la dirección entera, desde https://').waitFor();
      await page.locator('[data-save-state=refused]').waitFor();
      expect(await saved()).toEqual(['https://www.corfo.cl']);
      await page.reload();
      await arrived(page);
      expect(await address.inputValue()).toBe(wrong);
      await page.getByText('Escriba la dirección entera, desde https://').waitFor();
      await page.locator('[data-save-state=refused]').waitFor();
    }
    await address.fill('https://corfo.cl/guias');
    await page.locator('[data-save-state=saved]').waitFor();
    expect(await saved()).toEqual(['https://corfo.cl/guias']);
    const sent = page.waitForResponse((answer) => answer.request().method() === 'PATCH');
    await page.getByRole('button', { name: 'Quitar este enlace' }).click();
    await sent;
    expect(await saved()).toEqual([]);
  });

  it('goes on without a connection: every section is at hand, and what is typed is sent when it returns', async () => {
    await open(page, `/es/deposits/${id}?section=who`);
    await context.setOffline(true);
    for (const section of ['Qué es', 'De qué trata', 'Archivos y enlaces', 'Revisar y enviar', 'Quién y cuándo']) {
      await page.getByRole('navigation', { name: 'Secciones del formulario' }).getByRole('button', { name: section }).click();
      await page.getByRole('heading', { level: 2, name: section }).waitFor();
      await page.getByRole('region', { name: section }).locator('input, textarea').first().waitFor({ state: 'attached' });
    }
    await page.getByRole('textbox', { name: 'Número de documento' }).fill('MINGA/1');
    await page.locator('[data-save-state=offline]').waitFor();
    await context.setOffline(false);
    await page.locator('[data-save-state=saved]').waitFor();
    const { documentNumber } = (await (await context.request.get(`/api/v1/resources/${id}`)).json()) as { documentNumber: string };
    expect(documentNumber).toBe('MINGA/1');
  });

  it('waits for sections that did not come, without losing what is open, and has them when the network returns', async () => {
    await page.route('**/assets/other-sections-*.js', (route) => route.abort());
    await open(page, `/es/deposits/${id}`);
    await page.getByRole('button', { name: 'Siguiente: De qué trata' }).click();
    await page.getByRole('heading', { name: 'No hay conexión con el portal' }).waitFor();
    await page.getByRole('heading', { level: 1, name: 'Depositar un recurso' }).waitFor();
    await page.unroute('**/assets/other-sections-*.js');
    await page.evaluate(() => window.dispatchEvent(new Event('online')));
    await page.getByRole('textbox', { name: 'Resumen en español' }).waitFor();
  });

  it('takes the keyboard along from section to section', async () => {
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    const press = async (name: string, section: string) => {
      await page.getByRole('button', { name: new RegExp(`^${name}`) }).press('Enter');
      await page.getByRole('region', { name: section }).waitFor();
      expect(await focused()).toBe(section);
    };
    await open(page, `/es/deposits/${id}?section=what`);
    await press('Siguiente: De qué trata', 'De qué trata');
    await press('Anterior: Qué es', 'Qué es');
    await press('Quién y cuándo', 'Quién y cuándo');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('section')?.getAttribute('aria-labelledby'))).toBe('section-title');
  });

  it('says before sending what is missing, and leads there; an abstract of two words is not a whole one', async () => {
    const begun = await context.request.post('/api/v1/resources', { headers, data: { language: 'es', titles: { es: 'A medias' }, abstracts: { es: 'Muy corto.' }, concepts: ['cluster'] } });
    const { id: half } = (await begun.json()) as { id: string };
    await open(page, `/es/deposits/${half}?section=send`);
    const missing = page.getByRole('note').filter({ hasText: 'Para enviarlo falta' });
    await missing.waitFor();
    expect(await missing.getByRole('listitem').allTextContents()).toEqual([
      'Elija el tipo de recurso.', 'Indique al menos una persona autora o una institución.', 'Indique bajo qué licencia se comparte.',
    ]);
    expect(await page.getByRole('button', { name: /^De qué trata/ }).textContent()).not.toContain('escrito');
    await missing.getByRole('button', { name: /persona autora/ }).click();
    await page.getByRole('region', { name: 'Quién y cuándo' }).getByText('obligatorio si no hay institución').waitFor();
    await page.getByRole('button', { name: /^De qué trata/ }).click();
    await page.getByText(/^2 palabras · faltan palabras para las 80/).waitFor();
  });

  it('keeps throwing away apart from sending, and asks first by name', async () => {
    await open(page, `/es/deposits/${id}?section=send`);
    const send = await page.getByRole('button', { name: 'Enviar a revisión' }).boundingBox();
    const discard = page.getByRole('button', { name: 'Descartar el borrador' });
    const apart = await discard.boundingBox();
    expect(apart!.y - (send!.y + send!.height)).toBeGreaterThan(40);
    await discard.click();
    await page.getByRole('dialog', { name: '¿Descartar «Planilla de compromisos»?' }).getByRole('button', { name: 'Cancelar' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });

  it('says, while the review has it, where it stands and where to read it', async () => {
    await step(context, 'submission');
    await open(page, `/es/deposits/${id}`);
    await page.getByText('Está en manos de la revisión.').waitFor();
    await page.getByRole('link', { name: 'Leerlo como está' }).click();
    await page.waitForURL(`**/es/resources/${id}`);
  });

  it('opens where the review asks for something, and shows what it asks of the whole at the top', async () => {
    await step(curator, 'change-request', { comments: [{ text: 'Casi listo.' }, { field: '/abstracts', text: 'Diga quién la llena.' }] });
    await open(page, `/es/deposits/${id}`);
    const here = page.getByRole('region', { name: 'De qué trata' }).getByRole('note');
    await here.getByText('Diga quién la llena.').waitFor();
    const asked = page.getByRole('note').filter({ hasText: 'Lo que pide la revisión' });
    await asked.getByText('Casi listo.').waitFor();
    await page.getByRole('button', { name: /^Quién y cuándo/ }).click();
    await asked.getByRole('button', { name: 'Resumen' }).click();
    await here.getByText('Diga quién la llena.').waitFor();
  });

  it('leads to its page once it is published', async () => {
    await step(context, 'submission');
    await step(curator, 'approval');
    await step(curator, 'publication', { visibility: 'network' });
    await open(page, `/es/deposits/${id}`);
    await page.waitForURL(`**/es/resources/${id}`);
    await arrived(page);
    await page.getByRole('heading', { level: 1, name: 'Planilla de compromisos' }).waitFor();
  });
});
