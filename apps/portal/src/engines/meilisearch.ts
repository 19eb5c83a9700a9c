import type { Engine, EngineLog } from './engine.js';
import { inLockedFolder } from './folder-lock.js';
import { meilisearchBinary } from './meilisearch-binary.js';
import { MeilisearchServer } from './meilisearch-server.js';
import { Supervisor } from './supervisor.js';

export interface MeilisearchOptions {
  /** Holds the indexes, the log, the port and the master key. */
  readonly folder: string;
  readonly port?: number;
  readonly log?: EngineLog;
}

export interface MeilisearchEngine extends Engine {
  /** The master key, from which the search context derives narrower ones. */
  readonly key: string;
}

/** Resolves to a Meilisearch that answers, or to null where no program exists for this platform. */
export async function startMeilisearch(options: MeilisearchOptions): Promise<MeilisearchEngine | null> {
  const { folder, log = () => undefined } = options;
  const binary = await meilisearchBinary();
  if (!binary) {
    log(`No Meilisearch for ${process.platform}-${process.arch}: PostgreSQL answers searches`);
    return null;
  }
  return inLockedFolder(folder, async (lock) => {
    const server = new MeilisearchServer(binary, lock.path, options.port, log);
    const supervisor = await Supervisor.start('Meilisearch', () => server.launch(), log);
    return {
      url: server.url,
      key: server.key,
      get pid() {
        return supervisor.pid;
      },
      stop: () => supervisor.stop().finally(() => lock.release()),
    };
  });
}
