import { createServer } from 'node:net';
import { once } from 'node:events';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { FolderInUse, startPostgres, type Engine } from '../../apps/portal/src/engines/index.js';
import { aFolder, elsewhere, eventually, killHard } from './in-a-folder.js';

async function ask<Row extends pg.QueryResultRow>(url: string, sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end().catch(() => undefined);
  }
}

describe('the embedded PostgreSQL', () => {
  let home: ReturnType<typeof aFolder>;
  let engine: Engine | undefined;
  beforeEach(() => {
    home = aFolder();
  });
  afterEach(async () => {
    await engine?.stop();
    engine = undefined;
    home.remove();
  });

  it('keeps data, address and password from one start to the next', async () => {
    engine = await startPostgres({ folder: home.folder });
    const { url } = engine;
    await ask(url, 'create table kept as select 7 as value');
    await engine.stop();
    engine = await startPostgres({ folder: home.folder });
    expect(engine.url).toBe(url);
    expect(await ask(url, 'select value from kept')).toEqual([{ value: 7 }]);
  });

  it('lets in nobody without the password, which only its owner can read', async () => {
    engine = await startPostgres({ folder: home.folder });
    const guess = new URL(engine.url);
    guess.password = 'postgres';
    await expect(ask(guess.href, 'select 1')).rejects.toMatchObject({ code: '28P01' });
    expect(statSync(join(home.folder, 'settings.json')).mode & 0o077).toBe(0);
  });

  it('comes back on the same address with every acknowledged row after kill -9', async () => {
    engine = await startPostgres({ folder: home.folder });
    const { url, pid } = engine;
    await ask(url, 'create table kept (value int)');
    await ask(url, 'insert into kept values (7)');
    process.kill(pid, 'SIGKILL');
    await expect(eventually(() => ask(url, 'select value from kept'))).resolves.toEqual([{ value: 7 }]);
    await eventually(async () => expect(engine?.pid).not.toBe(pid));
  });

  it('dies with a killed parent, and the next start finds everything acknowledged', async () => {
    const holder = await elsewhere('postgres', home.folder);
    await ask(holder.url, 'create table kept as select 7 as value');
    await killHard(holder);
    engine = await startPostgres({ folder: home.folder, database: 'postgres' });
    expect(engine.url).toBe(holder.url);
    expect(await ask(engine.url, 'select value from kept')).toEqual([{ value: 7 }]);
    expect(() => process.kill(holder.pid, 0)).toThrow('ESRCH');
  });

  it('recovers when parent and server are killed at once', async () => {
    const holder = await elsewhere('postgres', home.folder);
    await ask(holder.url, 'create table kept as select 7 as value');
    process.kill(holder.pid, 'SIGKILL');
    await killHard(holder);
    engine = await startPostgres({ folder: home.folder, database: 'postgres' });
    expect(await ask(engine.url, 'select value from kept')).toEqual([{ value: 7 }]);
  });

  it('leaves a folder alone that another process works on', async () => {
    const holder = await elsewhere('postgres', home.folder);
    await expect(startPostgres({ folder: home.folder })).rejects.toThrow(FolderInUse);
    expect(await ask(holder.url, 'select 1 as alive')).toEqual([{ alive: 1 }]);
    await killHard(holder);
  });

  it('moves to another port when its own was taken meanwhile', async () => {
    engine = await startPostgres({ folder: home.folder });
    const port = Number(new URL(engine.url).port);
    await engine.stop();
    const squatter = createServer().listen(port, '127.0.0.1');
    await once(squatter, 'listening');
    engine = await startPostgres({ folder: home.folder });
    expect(Number(new URL(engine.url).port)).not.toBe(port);
    expect(JSON.parse(readFileSync(join(home.folder, 'settings.json'), 'utf8'))).toMatchObject({ port: Number(new URL(engine.url).port) });
    squatter.close();
  });
});
