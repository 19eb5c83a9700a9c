import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong on a page by WCAG 2.2 AA and its own good practice, one line per fault and element. */
export async function faultsOf(page: Page): Promise<string[]> {
  // Evaluated, not added as a script element, which the page's content security policy rightly refuses.
  await page.evaluate(source);
  const results = await page.evaluate<AxeResults, string[]>(
    (values) => (globalThis as unknown as { axe: { run: (root: Document, options: object) => Promise<AxeResults> } }).axe.run(document, { runOnly: { type: 'tag', values } }),
    tags,
  );
  return results.violations.flatMap(({ id, help, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${help} at ${target.join(' ')}. ${failureSummary?.split('\n').slice(1).join(' ').trim() ?? ''}`));
}
