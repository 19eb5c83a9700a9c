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

  it('leaves what the code no longer lists: something may be about it', async () => {
    await load(cocoa);
    const { body } = await app.nobody.get('/api/v1/concepts?limit=500').expect(200);
    expect(body.items).toHaveLength(concepts.length);
    await load();
  });

  it('brings what nobody edited to what the code says, and leaves what people edited as they did', async () => {
    const unit = await app.aPerson(await app.network(), ['unit-coordinator']);
    const { body: wine } = await app.nobody.get('/api/v1/concepts/wine').expect(200);
    await unit.put('/api/v1/concepts/wine', { prefLabel: { ...wine.labels, es: 'vino de mesa' }, related: [] }).set('if-match', `"${wine.version}"`).expect(200);
    const renamed = concepts.map((one) => (['wine', 'coffee'].includes(one.code) ? { ...one, prefLabel: { ...one.prefLabel, es: `${one.code} de siempre` } } : one));
    await load(renamed);
    expect((await app.nobody.get('/api/v1/concepts/wine').expect(200)).body).toMatchObject({ labels: { es: 'vino de mesa' }, related: [] });
    expect((await app.nobody.get('/api/v1/concepts/coffee').expect(200)).body.labels.es).toBe('coffee de siempre');
    await load();
    expect((await app.nobody.get('/api/v1/concepts/coffee').expect(200)).body.labels.es).toBe('café');
  });

  it('leaves the former state when it cannot finish', async () => {
    const before = await writers();
    await expect(load(cocoa.map((concept) => ({ ...concept, broader: 'no-such-thing' })))).rejects.toThrow(/foreign key/);
    expect(await writers()).toEqual(before);
    await app.nobody.get('/api/v1/concepts/cluster').expect(200);
  });

  it('may be asked for by several processes at once', async () => {
    await load(cocoa);
    const before = await writers();
    await Promise.all([load(), load(), load()]);
    expect((await writers()).filter((one) => !before.includes(one))).toHaveLength(1);
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

  const asApplication = async (work: (client: pg.Client) => Promise<void>) => {
    const client = new pg.Client({ connectionString: databaseUrl(app.config, 'app') });
    await client.connect();
    try {
      await work(client);
    } finally {
      await client.end();
    }
  };

  it.each(['reference_table', 'reference_row', 'reference_relation'])('lets the application read %s and not change it', (table) =>
    asApplication(async (client) => {
      await client.query(`select * from ${table} limit 1`);
      await expect(client.query(`delete from ${table}`)).rejects.toThrow(/permission denied/);
      await expect(client.query(`insert into ${table} default values`)).rejects.toThrow(/permission denied/);
    }),
  );

  it.each(['concept_label', 'concept_label_start', 'concept_relation', 'concept_mapping', 'concept_reference'])('lets only the Unit change %s', (table) =>
    asApplication(async (client) => {
      expect((await client.query(`select * from ${table} limit 1`)).rowCount).toBe(1);
      expect((await client.query(`delete from ${table}`)).rowCount).toBe(0);
      await expect(client.query(`insert into ${table} select * from ${table} limit 1`)).rejects.toThrow(/row-level security|non-DEFAULT value/);
    }),
  );

  it('lets only the Unit make, change and count concepts, and nobody take one away', () =>
    asApplication(async (client) => {
      await expect(client.query("insert into concept (code) values ('mine')")).rejects.toThrow(/row-level security/);
      expect((await client.query("update concept set status = 'deprecated'")).rowCount).toBe(0);
      expect((await client.query('update thesaurus_state set revision = 0')).rowCount).toBe(0);
      await expect(client.query('delete from concept')).rejects.toThrow(/permission denied/);
    }));
});
