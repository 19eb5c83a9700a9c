import { PreparingClient, StatementNames } from './preparing-client.js';

describe('statements that come again', () => {
  it('get a name at the fifth time and keep it', () => {
    const names = new StatementNames();
    const given = Array.from({ length: 7 }, () => names.nameOf('select $1::int'));
    expect(given).toEqual([undefined, undefined, undefined, undefined, 'minga_0', 'minga_0', 'minga_0']);
  });

  it('are told apart', () => {
    const names = new StatementNames();
    for (let time = 1; time < 5; time++) for (const statement of ['one', 'other']) names.nameOf(statement);
    expect([names.nameOf('one'), names.nameOf('other'), names.nameOf('one')]).toEqual(['minga_0', 'minga_1', 'minga_0']);
  });

  it('are a limited number, however many there are', () => {
    const names = new StatementNames();
    const given = new Set(Array.from({ length: 3000 }, (_, index) => Array.from({ length: 5 }, () => names.nameOf(`select ${index}`)).at(-1)));
    given.delete(undefined);
    expect(given.size).toBe(100);
  });

  it('are prepared in the database, and answer the same with other values, after errors too', async () => {
    const client = new PreparingClient(process.env['TEST_DATABASE_URL']);
    await client.connect();
    try {
      const answers: unknown[] = [];
      for (let value = 1; value <= 8; value++) {
        if (value === 7) await expect(client.query('select 1 / $1::int as answer', [0])).rejects.toThrow('division by zero');
        answers.push((await client.query<{ answer: number }>('select 10 * $1::int as answer', [value])).rows[0]!.answer);
      }
      expect(answers).toEqual([10, 20, 30, 40, 50, 60, 70, 80]);
      const { rows } = await client.query("select statement from pg_prepared_statements where name like 'minga_%'");
      expect(rows).toEqual([{ statement: 'select 10 * $1::int as answer' }]);
    } finally {
      await client.end();
    }
  });
});

describe('a transaction', () => {
  /** The moment at which the current transaction began. */
  const began = async () => (await client.query<{ at: Date }>('select now() as at')).rows[0]!.at;
  let client: PreparingClient;
  beforeEach(async () => {
    client = new PreparingClient(process.env['TEST_DATABASE_URL']);
    await client.connect();
  });
  afterEach(() => client.end());

  it('begins with its first statement and lasts until it is committed', async () => {
    await client.query('START TRANSACTION');
    const first = await began();
    await client.query('select pg_sleep(0.01)');
    expect(await began()).toEqual(first);
    await client.query('COMMIT');
    expect(await began()).not.toEqual(first);
  });

  it('keeps its settings to itself and is undone as a whole', async () => {
    await client.query('START TRANSACTION');
    await client.query('select set_config($1, $2, true)', ['minga.tenant', 'one']);
    await client.query('create temporary table undone ()');
    await client.query('ROLLBACK');
    const { rows } = await client.query("select to_regclass('undone') as there, current_setting('minga.tenant', true) as tenant");
    expect(rows).toEqual([{ there: null, tenant: '' }]);
  });

  it('is refused whole after its first statement failed', async () => {
    await client.query('START TRANSACTION');
    await expect(client.query('select 1 / $1::int', [0])).rejects.toThrow('division by zero');
    await expect(client.query('select 1')).rejects.toThrow('current transaction is aborted');
    await client.query('ROLLBACK');
    expect((await client.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
  });

  it('without anything in it leaves nothing behind', async () => {
    await client.query('START TRANSACTION');
    await client.query('COMMIT');
    const first = await began();
    await client.query('select pg_sleep(0.01)');
    expect(await began()).not.toEqual(first);
  });
});
