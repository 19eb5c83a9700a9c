import { type Locale, locales } from '#platform';

const inEachLanguage = <Name extends string>(name: Name) => locales.map((locale) => `${name}.${locale}` as const);

/** What a row of a spreadsheet of resources can hold, in the order in which it is written. Named as the API names the fields. */
export const columns = [
  'id', 'version', 'state', 'type', 'language', ...inEachLanguage('titles'), ...inEachLanguage('abstracts'), 'authors', 'institution', 'year',
  'documentNumber', 'place', 'countries', 'sector', 'valueChains', 'concepts', 'licence', 'links', 'visibility', 'sharedWith.tenants', 'sharedWith.blocs',
] as const;
export type Column = (typeof columns)[number];

/** The cells of one row; an empty one is the same as none. */
export type Cells = Partial<Record<Column, string>>;

/** Says which work a row is about and what was seen of it: never changed by an import. */
export const fixed: ReadonlySet<Column> = new Set(['id', 'version', 'state']);

export const isColumn = (name: string): name is Column => (columns as readonly string[]).includes(name);

/**
 * In which column a field stands that a JSON Pointer names: `/titles/es` in `titles.es`, `/authors/2/name` in `authors`. What is
 * wrong with all languages of a text together stands in the language of the work.
 */
export function columnAt(pointer: string, language: Locale = 'es'): Column {
  const [, first = '', second = ''] = pointer.split('/');
  const found = [`${first}.${second}`, first, `${first}.${language}`, `${first}.tenants`].find(isColumn);
  return found ?? `titles.${language}`;
}
