import type { ReferenceTable } from './reference/table.js';

/** The tables of the sources as rows of the database, by table; tables that others refer to stand first. */
export function referenceTableRows(referenceTables: readonly ReferenceTable[]) {
  return {
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
