import { locales } from '#platform';
import { codeOf } from '../sheets/closed-lists.js';
import type { Cells } from '../sheets/columns.js';
import { seen } from '../sheets/several.js';

/** The title in the language of the work. */
export function titleOf(cells: Cells): string | null {
  const language = locales.find((locale) => locale === codeOf('language', cells.language ?? ''));
  return (language && seen(cells[`titles.${language}`] ?? '')) || null;
}

/** Two rows of one file with the same key are about the same work: by its id, or by language and title. */
export function twinKeyOf(cells: Cells): string | null {
  const id = seen(cells.id ?? '').toLowerCase();
  if (id) return `id ${id}`.slice(0, 100);
  const title = titleOf(cells);
  return title && `${codeOf('language', cells.language ?? '')} ${title.toLowerCase()}`.slice(0, 520);
}
