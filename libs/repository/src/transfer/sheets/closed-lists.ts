import { locales } from '#platform';
import { blocs, countries } from '#tenancy';
import { fold, licences, resourceTypes, sectors, type Term, valueChains } from '#vocabulary';
import { wantedVisibilities } from '../../resources/resource.schemas.js';
import { transferTexts } from '../transfer.texts.js';
import type { Column } from './columns.js';

const named = (code: string, key: Parameters<typeof transferTexts>[1]): Term => ({
  code,
  labels: Object.fromEntries(locales.map((locale) => [locale, transferTexts(locale, key)])) as Term['labels'],
});

/** The columns that take one or several of a few values, with what each value is called. */
export const closedLists: ReadonlyMap<Column, readonly Term[]> = new Map<Column, readonly Term[]>([
  ['type', resourceTypes],
  ['language', locales.map((locale) => named(locale, `languages.${locale}`))],
  ['countries', countries.map(({ code, names }) => ({ code, labels: names }))],
  ['sector', sectors],
  ['valueChains', valueChains],
  ['licence', licences],
  ['visibility', wantedVisibilities.map((visibility) => named(visibility, `visibilities.${visibility}`))],
  ['sharedWith.blocs', blocs.map(({ code, names }) => ({ code, labels: names }))],
]);

const byName = new Map([...closedLists].map(([column, terms]) => [column, namesOf(terms)]));

function namesOf(terms: readonly Term[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  // A code wins over whatever is called like it.
  for (const { code, labels } of terms) for (const label of Object.values(labels)) names.set(fold(label), code);
  for (const { code } of terms) names.set(fold(code), code);
  return names;
}

/** The code that somebody means who wrote it or its name in any of our languages; undefined when it is none of the list. */
export const codeOf = (column: Column, word: string): string | undefined => byName.get(column)?.get(fold(word));
