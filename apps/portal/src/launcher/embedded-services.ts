import { join } from 'node:path';
import { startMeilisearch, startPostgres, type Engine, type EngineLog } from '../engines/index.js';

/** Addresses of services of one's own, as configured; what is set here is not started. */
export interface ConfiguredServices {
  readonly databaseUrl?: string | undefined;
  readonly meiliUrl?: string | undefined;
  readonly meiliKey?: string | undefined;
}

/** Where the portal's services are, whoever runs them. */
export interface Services {
  readonly databaseUrl: string;
  /** Absent where no Meilisearch exists for this platform: PostgreSQL answers searches then. */
  readonly meiliUrl?: string | undefined;
  readonly meiliKey?: string | undefined;
  /** Stops what was started here, PostgreSQL last. */
  stop(): Promise<void>;
}

/** Starts PostgreSQL and Meilisearch in the data folder, side by side, unless they are configured. */
export async function startEmbeddedServices(folder: string, configured: ConfiguredServices, log: EngineLog): Promise<Services> {
  const [postgres, meilisearch] = await Promise.allSettled([
    configured.databaseUrl ? null : startPostgres({ folder: join(folder, 'postgres'), log }),
    configured.meiliUrl ? null : startMeilisearch({ folder: join(folder, 'meilisearch'), log }),
  ]);
  const stop = async (): Promise<void> => {
    for (const engine of [meilisearch, postgres]) await startedBy(engine)?.stop();
  };
  if (postgres.status === 'rejected') {
    await stop();
    throw postgres.reason;
  }
  // Search has a second engine; a portal without its first is slower, not broken.
  if (meilisearch.status === 'rejected') log(`Meilisearch does not start, PostgreSQL answers searches: ${String(meilisearch.reason)}`);
  const search = startedBy(meilisearch);
  return {
    databaseUrl: configured.databaseUrl ?? postgres.value?.url ?? '',
    meiliUrl: configured.meiliUrl ?? search?.url,
    meiliKey: configured.meiliKey ?? search?.key,
    stop,
  };
}

function startedBy<Started extends Engine>(engine: PromiseSettledResult<Started | null>): Started | null {
  return engine.status === 'fulfilled' ? engine.value : null;
}
