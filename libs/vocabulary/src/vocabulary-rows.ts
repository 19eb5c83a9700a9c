import { type Concept, conceptLanguages } from './concepts/concept.js';
import { fold, tails } from './concepts/fold.js';
import type { ReferenceTable } from './reference/table.js';

/** What editors wrote: concepts and the tables of the sources. */
export interface Vocabulary {
  readonly concepts: readonly Concept[];
  readonly referenceTables: readonly ReferenceTable[];
}

/** A vocabulary as rows of the database, by table; tables that others refer to stand first. */
export function vocabularyRows({ concepts, referenceTables }: Vocabulary) {
  const labels = concepts.flatMap(({ code, prefLabel, altLabels }) =>
    conceptLanguages.flatMap((language) =>
      [prefLabel[language], ...altLabels[language]].map((label, position) => ({
        concept_code: code,
        language,
        position,
        label,
        folded: fold(label),
      })),
    ),
  );
  return {
    concept: concepts.map(({ code, broader, nationalTerms }) => ({
      code,
      broader: broader ?? null,
      related: relatedTo(code, concepts),
      national_terms: nationalTerms,
    })),
    concept_label: labels,
    concept_label_start: labels.flatMap(({ concept_code, language, position, folded }) =>
      tails(folded).map((tail) => ({ tail, concept_code, language, position })),
    ),
    reference_table: referenceTables.map(({ code, labels: titles, note }, position) => ({ code, position, labels: titles, note: note ?? null })),
    reference_row: referenceTables.flatMap(({ rows }) =>
      rows.map(({ table, sourceDoc, sourceLocus, code, labels: names, provenance, note, data }, position) => ({
        code,
        table_code: table,
        position,
        labels: names,
        source_doc: sourceDoc,
        source_locus: sourceLocus,
        provenance,
        note: note ?? null,
        data: data ?? null,
      })),
    ),
    reference_relation: referenceTables.flatMap(({ relations }) =>
      relations.map(({ from, kind, to, provenance }) => ({ from_code: from, kind, to_code: to, provenance })),
    ),
  };
}

/** Being related goes both ways, whichever of the two says it. */
const relatedTo = (code: string, concepts: readonly Concept[]): string[] => [
  ...new Set([
    ...(concepts.find((concept) => concept.code === code)?.related ?? []),
    ...concepts.filter(({ related }) => related.includes(code)).map((concept) => concept.code),
  ]),
];
