import { createHash } from 'node:crypto';
import { asOwner, type Config } from '#platform';
import { type Concept, concepts } from './concepts/index.js';
import { type ReferenceTable, referenceTables } from './reference/index.js';
import type { ConceptEntry } from './thesaurus/concept-document.js';
import { insertRows, rowsOf } from './thesaurus/concept-rows.js';
import { firstEdition } from './thesaurus/first-edition.js';
import { referenceTableRows } from './vocabulary-rows.js';

/** What the code brings: the first edition of the thesaurus and the tables of the sources. */
export interface Vocabulary {
  readonly concepts: readonly Concept[];
  readonly referenceTables: readonly ReferenceTable[];
}

type Owner = Parameters<Parameters<typeof asOwner>[1]>[0];

/**
 * Brings the tables of the sources, and those concepts that nobody has edited, to what the code says. What people changed is
 * theirs, and a concept that the code no longer lists stays: something may be about it. Safe to repeat; does nothing when
 * nothing has changed.
 */
export const loadVocabularyReference = (config: Config, vocabulary: Vocabulary = { concepts, referenceTables }): Promise<void> =>
  asOwner(config, async (owner) => {
    const entries = firstEdition(vocabulary.concepts);
    const tables = referenceTableRows(vocabulary.referenceTables);
    const fingerprint = createHash('sha256').update(JSON.stringify([entries, tables])).digest('base64url');
    const { rowCount } = await owner.query('select from vocabulary_loaded where fingerprint = $1', [fingerprint]);
    if (rowCount) return;
    await loadTables(owner, tables);
    await loadConcepts(owner, entries);
    await owner.query('update thesaurus_state set revision = revision + 1');
    await owner.query(
      'insert into vocabulary_loaded (fingerprint) values ($1) on conflict (singleton) do update set fingerprint = excluded.fingerprint',
      [fingerprint],
    );
  });

/** Rows that stay keep the concepts that people related to them. */
async function loadTables(owner: Owner, { reference_table, reference_row, reference_relation }: ReturnType<typeof referenceTableRows>): Promise<void> {
  await insert(owner, 'reference_table', reference_table, 'on conflict (code) do update set position = excluded.position, labels = excluded.labels, note = excluded.note');
  await insert(
    owner, 'reference_row', reference_row,
    `on conflict (code) do update set table_code = excluded.table_code, position = excluded.position, labels = excluded.labels,
       source_doc = excluded.source_doc, source_locus = excluded.source_locus, provenance = excluded.provenance, note = excluded.note, data = excluded.data`,
  );
  await owner.query('delete from reference_row where code <> all ($1)', [reference_row.map(({ code }) => code)]);
  await owner.query('delete from reference_table where code <> all ($1)', [reference_table.map(({ code }) => code)]);
  await owner.query('delete from reference_relation');
  await insert(owner, 'reference_relation', reference_relation);
}

async function loadConcepts(owner: Owner, entries: readonly ConceptEntry[]): Promise<void> {
  const { rows } = await owner.query<{ code: string }>('select code from concept where edited');
  const edited = new Set(rows.map(({ code }) => code));
  const ours = entries.filter(({ code }) => !edited.has(code));
  const codes = ours.map(({ code }) => code);
  await insert(owner, 'concept', ours.map(({ code }) => ({ code })), 'on conflict do nothing');
  await owner.query('delete from concept_label where concept_code = any ($1)', [codes]);
  await owner.query(`delete from concept_relation where code = any ($1) and (kind = 'broader' or other = any ($1))`, [codes]);
  for (const table of ['concept_mapping', 'concept_reference']) await owner.query(`delete from ${table} where code = any ($1)`, [codes]);
  const rowCodes = new Set((await owner.query<{ code: string }>('select code from reference_row')).rows.map(({ code }) => code));
  const { concept_relation, concept_reference, ...others } = rowsOf(ours);
  for (const [table, own] of Object.entries(others)) await insert(owner, table, own);
  // How an edited concept is related is for its editors to say.
  await insert(owner, 'concept_relation', concept_relation.filter(({ kind, code, other }) => !edited.has(code) && (kind === 'broader' || !edited.has(other))));
  await insert(owner, 'concept_reference', concept_reference.filter(({ row_code }) => rowCodes.has(row_code)));
}

async function insert(owner: Owner, table: string, rows: readonly object[], conflict = ''): Promise<void> {
  const statement = insertRows(table, rows, conflict);
  if (statement) await owner.query(statement.sql, [statement.json]);
}
