import { createHash } from 'node:crypto';
import { asOwner, type Config } from '#platform';
import { concepts } from './concepts/index.js';
import { referenceTables } from './reference/index.js';
import { type Vocabulary, vocabularyRows } from './vocabulary-rows.js';

/** Brings concepts and reference tables to what the code says. Safe to repeat; does nothing when nothing has changed. */
export const loadVocabularyReference = (config: Config, vocabulary: Vocabulary = { concepts, referenceTables }): Promise<void> =>
  asOwner(config, async (owner) => {
    const tables = vocabularyRows(vocabulary);
    const fingerprint = createHash('sha256').update(JSON.stringify(tables)).digest('base64url');
    const { rowCount } = await owner.query('select from vocabulary_loaded where fingerprint = $1', [fingerprint]);
    if (rowCount) return;
    // Their labels and rows go with them; readers see the former state until the end.
    await owner.query('delete from concept');
    await owner.query('delete from reference_table');
    for (const [table, rows] of Object.entries(tables)) {
      const columns = Object.keys(rows[0] ?? {}).join(', ');
      if (!columns) continue;
      await owner.query(`insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, $1)`, [
        JSON.stringify(rows),
      ]);
    }
    await owner.query(
      'insert into vocabulary_loaded (fingerprint) values ($1) on conflict (singleton) do update set fingerprint = excluded.fingerprint',
      [fingerprint],
    );
  });
