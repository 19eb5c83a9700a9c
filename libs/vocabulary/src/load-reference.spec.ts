import { TestApp } from '#harness';
import pg from 'pg';
import { databaseUrl } from '#platform';
import { concepts } from './concepts/index.js';
import { loadVocabularyReference } from './load-reference.js';
import { referenceTables } from './reference/index.js';

describe('loading the vocabulary', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await TestApp.start();
  });
  afterAll(() => app.stop());

  /** Which transaction wrote the rows: another one after each load that does something. */
  const writers = async () =>
    (await app.owner.query<{ xmin: string }>('select distinct xmin::text as xmin from concept_label')).rows.map(({ xmin }) => xmin);
  const load = (some = concepts) => loadVocabularyReference(app.config, { concepts: some, referenceTables });
  const cocoa = concepts.filter(({ code }) => code === 'cocoa').map(({ broader: _, ...concept }) => ({ ...concept, related: [] }));

  it('does nothing when nothing has changed', async () => {
    const before = await writers();
    await loadVocabularyReference(app.config);
    expect(await writers()).toEqual(before);
  });

  it('takes away what is gone and brings back what returns', async () => {
    await load(cocoa);
    const { body } = await app.nobody.get('/api/v1/concepts?limit=500').expect(200);
    expect(body.items.map(({ code }: { code: string }) => code)).toEqual(['cocoa']);
    await app.nobody.get('/api/v1/concepts/cluster').expect(404);
    await load();
    await app.nobody.get('/api/v1/concepts/cluster').expect(200);
  });

  it('leaves the former state when it cannot finish', async () => {
    const before = await writers();
    await expect(load(cocoa.map((concept) => ({ ...concept, broader: 'no-such-thing' })))).rejects.toThrow(/foreign key/);
    expect(await writers()).toEqual(before);
    await app.nobody.get('/api/v1/concepts/cluster').expect(200);
  });

  it('may be asked for by several processes at once', async () => {
    await load(cocoa);
    await Promise.all([load(), load(), load()]);
    expect(await writers()).toHaveLength(1);
    const { rows } = await app.owner.query<{ count: number }>('select count(*)::int as count from concept');
    expect(rows[0]!.count).toBe(concepts.length);
  });

  it('looks names up by an index', async () => {
    const client = await app.owner.connect();
    try {
      await client.query('begin');
      await client.query('set local enable_seqscan = off');
      const { rows } = await client.query<{ 'QUERY PLAN': string }>("explain select * from concept_label_start where tail like 'cadena%'");
      expect(rows.map((row) => row['QUERY PLAN']).join('\n')).toMatch(/Index Cond: .*tail ~>=~ 'cadena'/);
      await client.query('rollback');
    } finally {
      client.release();
    }
  });

  it.each(['concept', 'concept_label', 'concept_label_start', 'reference_table', 'reference_row', 'reference_relation'])(
    'lets the application read %s and not change it',
    async (table) => {
      const client = new pg.Client({ connectionString: databaseUrl(app.config, 'app') });
      await client.connect();
      try {
        await client.query(`select * from ${table} limit 1`);
        await expect(client.query(`delete from ${table}`)).rejects.toThrow(/permission denied/);
        await expect(client.query(`insert into ${table} default values`)).rejects.toThrow(/permission denied/);
      } finally {
        await client.end();
      }
    },
  );
});
