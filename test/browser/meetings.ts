import ICAL from 'ical.js';
import type { Page } from 'playwright-core';
import { open, shareSession, visit } from './browser.js';
import { password } from './demonstration.js';
import type { Stage } from './stage.js';

const api = '/api/v1/meetings';

/** What hangs on dates, and what comes by itself: the calendar of meetings, one’s own calendar, notices that arrive. */
export const meetingsAndNotices = (stage: Stage): void => describe('meetings and notices', () => {
  const pages: Page[] = [];
  afterAll(async () => {
    for (const page of pages) await page.context().close();
  });

  const enter = async (who: string): Promise<Page> => {
    const { page, context } = await visit(stage.browser, { url: stage.url });
    await shareSession(context, stage.url, `${who}@minga.example`, password);
    pages.push(page);
    return page;
  };
  const section = (page: Page, name: string) => page.getByRole('region', { name }).or(page.locator('section', { has: page.getByRole('heading', { level: 2, name, exact: true }) })).first();

  it('show a cancelled meeting apart from those that will be held, and the demonstration’s by its honest number', async () => {
    const page = await enter('esteban.villalba');
    const origin = new URL(stage.url).origin;
    const send = async (path: string, data: object, version?: number) => {
      const answer = await page.context().request.post(`${api}/${path}`, { data, headers: { origin, ...(version ? { 'if-match': `"${version}"` } : {}) } });
      expect(answer.ok()).toBe(true);
      return (await answer.json()) as { id: string; version: number };
    };
    const called = `Taller ${Date.now().toString(36)}`;
    const series = await send('series', { title: { es: called, en: called } });
    const times = { start: '2027-06-01T09:00', end: '2027-06-02T17:00', zone: 'America/Asuncion' };
    const edition = await send('editions', { seriesId: series.id, times, title: { es: called } });
    await send(`editions/${edition.id}/cancellation`, { reason: { es: 'Sin sede' } }, edition.version);
    await open(page, '/es/meetings');
    await section(page, 'Canceladas').getByRole('link', { name: called }).waitFor();
    expect(await section(page, 'Próximas').getByRole('link', { name: called }).count()).toBe(0);
    await section(page, 'Próximas').getByRole('link', { name: 'Segunda Reunión CELAC de Ministros de Economía e Industria' }).waitFor();
    await open(page, '/en/meetings');
    await section(page, 'Upcoming').getByRole('link', { name: 'Second CELAC Meeting of Ministers of Economy and Industry' }).waitFor();
  });

  it('come into one’s own calendar by a secret address, shown once, replaced and revoked', async () => {
    const page = await enter('nestor.benitez');
    const status = async (address: string) => (await fetch(`${stage.url}${new URL(address).pathname}`)).status;
    const shown = async () => (await page.getByText(/\/calendar\.ics$/).textContent()) ?? '';
    await open(page, '/es/meetings');
    await page.getByRole('button', { name: 'Crear mi dirección' }).click();
    await page.getByText('Guarde esta dirección ahora: no se volverá a mostrar.').waitFor();
    const first = await shown();
    expect(await page.getByRole('link', { name: 'Abrir en mi calendario' }).getAttribute('href')).toBe(first.replace(/^https?:/, 'webcal:'));
    const calendar = new ICAL.Component(ICAL.parse(await (await fetch(`${stage.url}${new URL(first).pathname}`)).text()));
    expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe('Mis reuniones en Minga');
    await open(page, '/es/meetings');
    await page.getByText(/^Tiene una dirección desde el /).waitFor();
    expect(await page.getByText(first).count()).toBe(0);
    await page.getByRole('button', { name: 'Reemplazar la dirección' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Reemplazar la dirección' }).click();
    await page.getByText('Guarde esta dirección ahora').waitFor();
    const second = await shown();
    expect([await status(first), await status(second)]).toEqual([404, 200]);
    await page.getByRole('button', { name: 'Revocar la dirección' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Revocar la dirección' }).click();
    await page.getByRole('button', { name: 'Crear mi dirección' }).waitFor();
    expect(await status(second)).toBe(404);
  });

  it('arrive on the page of notices and at the bell by themselves, and are said aloud', async () => {
    const page = await enter('camille.desrosiers');
    await page.clock.install();
    await open(page, '/fr/notifications');
    const titles = () => page.locator('main ol li').allTextContents();
    const before = (await titles()).length;
    const called = `Guide ${Date.now().toString(36)}`;
    const [marcus, amalia] = [await enter('marcus.baptiste'), await enter('amalia.ferreira')];
    const headers = { origin: new URL(stage.url).origin };
    const send = async (who: Page, path: string, data: object, version?: string) => {
      const answer = await who.context().request.post(`/api/v1/resources${path}`, { data, headers: { ...headers, ...(version ? { 'if-match': version } : {}) } });
      if (!answer.ok()) throw new Error(`${path}: ${await answer.text()}`);
      return (await answer.json()) as { id: string; version: number };
    };
    const { id } = await send(marcus, '', {
      type: 'methodology', language: 'fr', titles: { fr: called, es: called }, abstracts: { fr: 'Un guide pour essayer.', es: 'Una guía para probar.' },
      institution: 'CEPAL', concepts: ['cluster-policy'], licence: 'cc-by-4.0', visibility: 'network',
    });
    const submitted = await send(marcus, `/${id}/submission`, {});
    const approved = await send(amalia, `/${id}/approval`, {}, `"${submitted.version}"`);
    await send(amalia, `/${id}/publication`, {}, `"${approved.version}"`);
    for (let tries = 0; tries < 40 && (await titles()).length === before; tries += 1) {
      await page.clock.runFor(31_000);
      await page.waitForTimeout(250);
    }
    expect((await titles())[0]).toContain(called);
    await page.getByRole('link', { name: /non lu/ }).waitFor();
    await page.getByRole('status').filter({ hasText: /non lu/ }).waitFor({ state: 'attached' });
  });
});
