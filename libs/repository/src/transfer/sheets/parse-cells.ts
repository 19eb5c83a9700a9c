import { type InvalidField, locales } from '#platform';
import { fold } from '#vocabulary';
import { codeOf } from './closed-lists.js';
import type { Cells, Column } from './columns.js';
import type { SheetResource } from './sheet-resource.js';
import { seen, separate } from './several.js';

/** What the words in some cells mean, as the API would be told it, and the words that mean nothing. */
export interface Meaning {
  fields: Record<string, unknown>;
  faults: InvalidField[];
}

/** Codes of concepts by whatever they are called, folded. */
export type ConceptNames = ReadonlyMap<string, string>;

/**
 * Reads these columns of a row. Fields that hold several languages or parties come whole: what the row does not touch is as it
 * was before.
 */
export function meaningOf(cells: Cells, touched: readonly Column[], before: SheetResource | undefined, concepts: ConceptNames): Meaning {
  const meaning: Meaning = { fields: {}, faults: [] };
  const has = (prefix: string) => touched.some((column) => column === prefix || column.startsWith(`${prefix}.`));
  const word = (column: Column): string => seen(cells[column] ?? '');
  const unlisted = (value: string, pointer: string): string => {
    meaning.faults.push({ pointer, code: 'transfer:fields.not_listed', params: { value: value.slice(0, 100) } });
    return value;
  };
  const listed = (column: Column, value: string, pointer: string): string => codeOf(column, value) ?? unlisted(value, pointer);
  const { fields } = meaning;
  for (const field of ['titles', 'abstracts'] as const) {
    if (!has(field)) continue;
    const texts = { ...before?.[field] };
    for (const locale of locales) {
      const column = `${field}.${locale}` as const;
      if (!touched.includes(column)) continue;
      delete texts[locale];
      if (word(column)) texts[locale] = word(column);
    }
    fields[field] = texts;
  }
  for (const column of ['type', 'language', 'sector', 'licence', 'visibility'] as const) {
    if (has(column)) fields[column] = word(column) ? listed(column, word(column), `/${column}`) : null;
  }
  for (const column of ['institution', 'documentNumber', 'place'] as const) if (has(column)) fields[column] = word(column) || null;
  if (has('year')) fields['year'] = word('year') ? Number(word('year')) : null;
  for (const column of ['countries', 'valueChains'] as const) {
    if (has(column)) fields[column] = separate(word(column)).map((value, index) => listed(column, value, `/${column}/${index}`));
  }
  if (has('concepts')) fields['concepts'] = conceptWords(cells).map((value, index) => concepts.get(fold(value)) ?? unlisted(value, `/concepts/${index}`));
  if (has('authors')) fields['authors'] = authorsOf(word('authors'), before);
  if (has('links')) fields['links'] = linksOf(word('links'));
  if (has('sharedWith')) {
    const tenants = touched.includes('sharedWith.tenants') ? separate(word('sharedWith.tenants')).map((code) => code.toLowerCase()) : (before?.sharedTenants ?? []);
    const named = touched.includes('sharedWith.blocs')
      ? separate(word('sharedWith.blocs')).map((value, index) => listed('sharedWith.blocs', value, `/sharedWith/blocs/${index}`))
      : (before?.sharedBlocs ?? []);
    fields['sharedWith'] = { tenants, blocs: named };
  }
  return meaning;
}

/** Who is a person of the portal stays one under the same name. */
function authorsOf(cell: string, before: SheetResource | undefined): { name: string; personId?: string | undefined }[] {
  const known = [...(before?.authors ?? [])];
  return separate(cell).map((name) => {
    const at = known.findIndex((author) => seen(author.name) === name);
    return at < 0 ? { name } : known.splice(at, 1)[0]!;
  });
}

const linksOf = (cell: string): { url: string; label?: string }[] =>
  cell.split('\n').map((line) => line.trim()).filter(Boolean).map((line) => {
    const [url = '', ...label] = line.split(/\s+/);
    return { url, ...(label.length ? { label: label.join(' ') } : {}) };
  });

/** What a row says of its concepts: codes, or what they are called. */
export const conceptWords = (cells: Cells): string[] => separate(seen(cells.concepts ?? ''));
