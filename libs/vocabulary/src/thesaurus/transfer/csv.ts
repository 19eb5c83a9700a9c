import { parse } from 'csv-parse/sync';
import { conceptLanguages } from '../../concepts/concept.js';
import { canonical, type ConceptEntry, mappingRelations } from '../concept-document.js';
import { emptyEntry, type FileFault, type ReadFile, unreadable } from './transfer.js';

/** One fact a row: whose, what, in which language, for which country, and the value. */
const columns = ['concept', 'property', 'language', 'country', 'value'] as const;
type Row = Record<(typeof columns)[number], string>;

/** Writes concepts as a table that spreadsheets open: a cell never begins a formula. */
export const toCsv = (entries: readonly ConceptEntry[]): string =>
  `\uFEFF${[columns, ...entries.flatMap((entry) => factsOf(entry).map((fact) => [entry.code, ...fact]))].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;

function factsOf(entry: ConceptEntry): string[][] {
  const { status, replacedBy, prefLabel, altLabels, hiddenLabels, definitions, scopeNotes, broader, related, mappings, reference } = entry;
  const texts = (property: string, given: Partial<Record<string, string>>) => Object.entries(given).map(([language, text]) => [property, language, '', text ?? '']);
  return [
    ...texts('prefLabel', prefLabel),
    ...altLabels.map(({ language, label, country }) => ['altLabel', language, country ?? '', label]),
    ...hiddenLabels.map(({ language, label }) => ['hiddenLabel', language, '', label]),
    ...texts('definition', definitions),
    ...texts('scopeNote', scopeNotes),
    ...broader.map((code) => ['broader', '', '', code]),
    ...related.map((code) => ['related', '', '', code]),
    ...mappings.map(({ relation, uri }) => [relation, '', '', uri]),
    ...reference.map((code) => ['references', '', '', code]),
    ...(status === 'deprecated' ? [['deprecated', '', '', replacedBy ?? 'true']] : []),
  ];
}

/** A spreadsheet would reckon with what begins like this; an apostrophe before it makes it text, and is taken off again when read. */
const formula = /^[=+\-@\t\r']/;
const cell = (value: string): string => {
  const safe = formula.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};
const plain = (value: string): string => (value.startsWith("'") && formula.test(value.slice(1)) ? value.slice(1) : value);

/** Reads such a table back. Semicolons between the columns are understood too: that is how spreadsheets save where the comma is decimal. */
export function fromCsv(text: string): ReadFile {
  const entries = new Map<string, ConceptEntry>();
  const lines = new Map<string, number>();
  const faults: FileFault[] = [];
  for (const { record, line } of rowsIn(text, faults)) {
    const row = Object.fromEntries(columns.map((column) => [column, plain(record[column] ?? '').trim()])) as Row;
    if (!columns.some((column) => row[column])) continue;
    const entry = entries.get(row.concept) ?? emptyEntry(row.concept);
    entries.set(row.concept, entry);
    if (!lines.has(row.concept)) lines.set(row.concept, line);
    const reason = learn(entry, row);
    if (reason) faults.push(unreadable(reason, line, row.concept));
  }
  return { entries: [...entries.values()].map(canonical), faults, lines };
}

function rowsIn(text: string, faults: FileFault[]): { record: Partial<Row>; line: number }[] {
  const [head = ''] = text.split(/\r?\n/, 1);
  try {
    const rows = parse(text, {
      bom: true, columns: (names: string[]) => names.map((name) => name.trim()), delimiter: head.includes(';') && !head.includes(',') ? ';' : ',',
      info: true, relax_column_count: true, skip_empty_lines: true,
    }) as unknown as { record: Partial<Row>; info: { lines: number } }[];
    const missing = columns.filter((column) => rows.length > 0 && rows[0]!.record[column] === undefined);
    if (missing.length) faults.push(unreadable(missing.join(', '), 1));
    return missing.length ? [] : rows.map(({ record, info }) => ({ record, line: info.lines }));
  } catch (error) {
    faults.push(unreadable(error instanceof Error ? error.message : String(error)));
    return [];
  }
}

/** Puts one fact into its concept. @returns what is wrong with it, or nothing */
function learn(entry: ConceptEntry, { property, language, country, value }: Row): string | undefined {
  const inLanguage = conceptLanguages.find((one) => one === language);
  const relation = mappingRelations.find((one) => one === property);
  if (!value) return `${property}: –`;
  if (['prefLabel', 'altLabel', 'hiddenLabel', 'definition', 'scopeNote'].includes(property) && !inLanguage) return `language: ${language || '–'}`;
  if (relation) entry.mappings.push({ relation, uri: value });
  else if (property === 'prefLabel') {
    if (entry.prefLabel[inLanguage!]) return `prefLabel: ${entry.prefLabel[inLanguage!]}, ${value}`;
    entry.prefLabel[inLanguage!] = value;
  } else if (property === 'altLabel') entry.altLabels.push({ language: inLanguage!, label: value, country: country || null });
  else if (property === 'hiddenLabel') entry.hiddenLabels.push({ language: inLanguage!, label: value });
  else if (property === 'definition') entry.definitions[inLanguage!] = value;
  else if (property === 'scopeNote') entry.scopeNotes[inLanguage!] = value;
  else if (property === 'broader') entry.broader.push(value);
  else if (property === 'related') entry.related.push(value);
  else if (property === 'references') entry.reference.push(value);
  else if (property === 'deprecated') Object.assign(entry, { status: 'deprecated', replacedBy: value === 'true' ? null : value });
  else return `property: ${property || '–'}`;
  return undefined;
}
