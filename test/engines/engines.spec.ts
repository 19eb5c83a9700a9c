import pg from 'pg';

describe('the engines that tests run on', () => {
  it('include a PostgreSQL whose given role may do everything', async () => {
    const client = new pg.Client({ connectionString: process.env['TEST_DATABASE_URL'] });
    await client.connect();
    const { rows } = await client.query('select rolsuper, current_setting($1) as version from pg_roles where rolname = current_user', ['server_version']);
    await client.end();
    expect(rows).toEqual([{ rolsuper: true, version: expect.stringMatching(/^18\./) }]);
  });

  it('include a Meilisearch that obeys only its key', async () => {
    const url = process.env['TEST_MEILI_URL'];
    if (!url) return;
    const status = async (headers: Record<string, string>): Promise<number> => (await fetch(`${url}/indexes`, { headers })).status;
    expect(await status({})).toBe(401);
    expect(await status({ authorization: `Bearer ${process.env['TEST_MEILI_KEY']}` })).toBe(200);
  });
});
