import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startMeilisearch, type MeilisearchEngine } from '../../apps/portal/src/engines/index.js';
import { aFolder, elsewhere, eventually, killHard } from './in-a-folder.js';

const there = process.env['TEST_MEILI_URL'] ? describe : describe.skip;

async function ask(engine: MeilisearchEngine, path: string, body?: unknown): Promise<unknown> {
  const answer = await fetch(`${engine.url}${path}`, {
    headers: { authorization: `Bearer ${engine.key}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
  });
  if (!answer.ok) throw new Error(`${answer.status} ${path}`);
  return answer.json();
}

const write = async (engine: MeilisearchEngine): Promise<void> => {
  await ask(engine, '/indexes/works/documents', [{ id: 1, title: 'clúster' }]);
  await eventually(async () => expect(await ask(engine, '/indexes/works/documents/1')).toMatchObject({ id: 1 }));
};

there('the embedded Meilisearch', () => {
  let home: ReturnType<typeof aFolder>;
  let engine: MeilisearchEngine | null = null;
  const start = async (): Promise<MeilisearchEngine> => (engine = (await startMeilisearch({ folder: home.folder }))!);
  beforeEach(() => {
    home = aFolder();
  });
  afterEach(async () => {
    await engine?.stop();
    home.remove();
  });

  it('keeps index, address and key from one start to the next', async () => {
    const first = await start();
    await write(first);
    await first.stop();
    const second = await start();
    expect([second.url, second.key]).toEqual([first.url, first.key]);
    expect(await ask(second, '/indexes/works/documents/1')).toEqual({ id: 1, title: 'clúster' });
  });

  it('comes back on the same address after kill -9', async () => {
    const running = await start();
    await write(running);
    process.kill(running.pid, 'SIGKILL');
    await expect(eventually(() => ask(running, '/indexes/works/documents/1'))).resolves.toEqual({ id: 1, title: 'clúster' });
  });

  it('dies with a killed parent and starts again', async () => {
    const holder = await elsewhere('meilisearch', home.folder);
    await killHard(holder);
    expect((await start()).url).toBe(holder.url);
    expect(() => process.kill(holder.pid, 0)).toThrow('ESRCH');
  });

  it('begins an empty index when the files were written by another version', async () => {
    await write(await start());
    await engine?.stop();
    writeFileSync(join(home.folder, 'indexes', 'VERSION'), '1.7.3');
    expect(await ask(await start(), '/indexes')).toMatchObject({ total: 0 });
  });

  it('puts files aside that it cannot open, and begins anew', async () => {
    await write(await start());
    await engine?.stop();
    for (const part of ['tasks', 'auth']) writeFileSync(join(home.folder, 'indexes', part, 'data.mdb'), 'no database at all');
    expect(await ask(await start(), '/indexes')).toMatchObject({ total: 0 });
    expect(existsSync(join(home.folder, 'indexes.damaged'))).toBe(true);
    expect(readdirSync(home.folder)).toContain('indexes');
  });
});
