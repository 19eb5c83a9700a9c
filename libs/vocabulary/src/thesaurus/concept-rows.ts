import { fold, tails } from '../concepts/fold.js';
import { conceptLanguages } from '../concepts/concept.js';
import type { ConceptEntry } from './concept-document.js';

/** A concept as rows of the database, by table, all but its own row. `related` is written from both ends. */
export function rowsOf(entries: readonly ConceptEntry[]) {
  const labels = entries.flatMap(labelsOf);
  return {
    concept_label: labels,
    concept_label_start: labels.flatMap(({ concept_code, language, position, folded }) =>
      tails(folded).map((tail) => ({ tail, concept_code, language, position })),
    ),
    concept_relation: uniqueRelations(
      entries.flatMap(({ code, broader, related }) => [
        ...broader.map((other) => ({ code, kind: 'broader', other })),
        ...related.flatMap((other) => [{ code, kind: 'related', other }, { code: other, kind: 'related', other: code }]),
      ]),
    ),
    concept_mapping: entries.flatMap(({ code, mappings }) => mappings.map(({ relation, uri }) => ({ code, relation, uri }))),
    concept_reference: entries.flatMap(({ code, reference }) => reference.map((row_code) => ({ code, row_code }))),
  };
}

function labelsOf({ code, prefLabel, altLabels, hiddenLabels }: ConceptEntry) {
  return conceptLanguages.flatMap((language) => {
    const preferred = prefLabel[language];
    return [
      ...(preferred ? [{ kind: 'preferred', label: preferred, country: null }] : []),
      ...altLabels.filter((one) => one.language === language).map(({ label, country }) => ({ kind: 'alternative', label, country })),
      ...hiddenLabels.filter((one) => one.language === language).map(({ label }) => ({ kind: 'hidden', label, country: null })),
    ].map((one, position) => ({ concept_code: code, language, position, folded: fold(one.label), ...one }));
  });
}

const uniqueRelations = <Row extends { code: string; kind: string; other: string }>(rows: readonly Row[]): Row[] =>
  [...new Map(rows.map((row) => [`${row.kind} ${row.code} ${row.other}`, row])).values()];

/** Fills a table from rows given as JSON; `columns` are the rows' own. */
export function insertRows(table: string, rows: readonly object[], conflict = ''): { sql: string; json: string } | null {
  const columns = Object.keys(rows[0] ?? {}).join(', ');
  if (!columns) return null;
  return { sql: `insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, $1) ${conflict}`, json: JSON.stringify(rows) };
}
