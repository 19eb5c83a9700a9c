import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

const folder = process.env['JOURNEY_PICTURES'];

/** Keeps a picture of what is on screen where JOURNEY_PICTURES names a folder. */
export async function picture(page: Page, name: string, { whole = false } = {}): Promise<void> {
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: whole });
}
