import { mkdtempSync, readdirSync, rmSync, chmodSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FolderInUse, lockFolder, startMeilisearch, startPostgres, startRedis, type Engine } from '../../apps/portal/src/engines/index.js';

const prefix = 'minga-test-';
let stopAll: () => Promise<void> = async () => undefined;

/** Starts the engines that specs use, all at once, and tells them where through the environment. */
export async function startTestEngines(): Promise<void> {
  const environment = process.env;
  if (environment['TEST_DATABASE_URL']) return;
  removeRemains();
  const folder = mkdtempSync(join(tmpdir(), prefix));
  chmodSync(folder, 0o711); // root lends PostgreSQL another account, which must get in
  const lock = lockFolder(folder);
  const started: Engine[] = [];
  const keep = <Kind extends Engine | null>(engine: Kind): Kind => {
    if (engine) started.push(engine);
    return engine;
  };
  stopAll = async () => {
    await Promise.all(started.map((engine) => engine.stop()));
    lock.release();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const [postgres, meilisearch, redis] = await Promise.all([
      startPostgres({ folder: join(folder, 'postgres'), database: 'minga', durable: false }).then(keep),
      startMeilisearch({ folder: join(folder, 'meilisearch') }).then(keep),
      startRedis({ folder: join(folder, 'redis') }).then(keep),
    ]);
    environment['TEST_DATABASE_URL'] = postgres.url;
    if (meilisearch) Object.assign(environment, { TEST_MEILI_URL: meilisearch.url, TEST_MEILI_KEY: meilisearch.key });
    if (redis) environment['TEST_REDIS_URL'] = redis.url;
    process.stderr.write(
      `Engines: PostgreSQL, ${meilisearch ? 'Meilisearch' : 'no Meilisearch for this platform'}, ${redis ? 'Redis' : 'no Redis (redis-server is not on the path)'}\n`,
    );
  } catch (error) {
    await stopAll();
    throw error;
  }
}

/** Stops them and removes their files. */
export async function stopTestEngines(): Promise<void> {
  await stopAll();
}

/** A killed test run leaves its folder; its lock is free then. */
function removeRemains(): void {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(prefix))) {
    const folder = join(tmpdir(), name);
    try {
      lockFolder(folder).release();
      rmSync(folder, { recursive: true, force: true });
    } catch (error) {
      if (!(error instanceof FolderInUse)) process.stderr.write(`${folder} of an earlier run stays: ${String(error)}\n`);
    }
  }
}
