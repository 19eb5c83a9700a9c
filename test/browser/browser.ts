import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { unpackedChromium } from './chromium.js';

/** The size of a phone in one hand. */
export const phone = { width: 390, height: 844 } as const;
export const desktop = { width: 1280, height: 860 } as const;

/** Not the flags of its package, which switch off what a browser protects. */
const flags = ['--no-sandbox', '--use-angle=swiftshader', '--font-render-hinting=none'];

/** Starts the Chromium that comes as an npm package, as root or not. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({ ...(await unpackedChromium()), args: flags, headless: true });
}

/** How somebody comes to the portal. */
export interface Visit {
  url: string;
  viewport?: { width: number; height: number };
  colorScheme?: 'light' | 'dark';
  /** The languages the browser asks for. */
  locale?: string;
  reducedMotion?: boolean;
  /** With fingers instead of a mouse. */
  touch?: boolean;
}

/** A window of its own on the portal, and everything it complained about. */
export async function visit(browser: Browser, { url, viewport = desktop, colorScheme = 'light', locale = 'es-CL', reducedMotion = false, touch = false }: Visit): Promise<{ page: Page; context: BrowserContext; complaints: string[] }> {
  const context = await browser.newContext({ baseURL: url, viewport, colorScheme, locale, reducedMotion: reducedMotion ? 'reduce' : 'no-preference', acceptDownloads: true, hasTouch: touch });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`));
  page.on('console', (message) => {
    // What the portal refuses on purpose is not a fault of the page.
    if (message.type() === 'error' && !message.text().includes('Failed to load resource')) complaints.push(`${page.url()}: ${message.text()}`);
  });
  return { page, context, complaints };
}

/** Signs a window in through the API, as the sign-in page does. */
export async function signIn(context: BrowserContext, url: string, email: string, password: string): Promise<void> {
  const answer = await context.request.post('/api/v1/session', { data: { email, password }, headers: { origin: new URL(url).origin } });
  if (answer.status() !== 204) throw new Error(`${email} could not sign in: ${answer.status()} ${await answer.text()}`);
}

const sessions = new Map<string, Awaited<ReturnType<BrowserContext['cookies']>>>();

/** The same, with one session for all windows of a person: an address may not sign in as often as a whole suite would. */
export async function shareSession(context: BrowserContext, url: string, email: string, password: string): Promise<void> {
  const key = `${url} ${email}`;
  const cookies = sessions.get(key);
  if (cookies) return context.addCookies(cookies);
  await signIn(context, url, email, password);
  sessions.set(key, await context.cookies());
}

/** Goes to a page and waits until what it shows has arrived. */
export async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await arrived(page);
}

/** Waits until nothing is on its way any more: the title is there and no grey lines are left. */
export async function arrived(page: Page): Promise<void> {
  await page.locator('main h1').first().waitFor();
  await page.waitForFunction(() => !document.querySelector('[data-shape]'));
  await page.waitForLoadState('networkidle');
}

/** How far the page sticks out to the side, in pixels. */
export const overhang = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
