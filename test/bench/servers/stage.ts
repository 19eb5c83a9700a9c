import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { Config, databaseUrl } from '#platform';
import { prepareDatabase } from '../../../apps/contexts.js';
import { freePort, startMeilisearch, startPostgres, type MeilisearchEngine } from '../../../apps/portal/src/engines/index.js';
import { type Server, startServer } from './server.js';

/** Connections to the database, the same for both servers: the portal's own default. */
const pool = '10';

/** The engines, a migrated database, and how to start the servers on them. */
export class Stage {
  private constructor(
    private readonly environment: Record<string, string | undefined>,
    readonly config: Config,
    readonly postgresPid: number,
    readonly meilisearch: MeilisearchEngine | null,
    /** The superuser, who fills and looks. */
    readonly owner: pg.Client,
    /** A connection as the application has, for looking at plans. */
    readonly app: pg.Client,
    private readonly strike: () => Promise<void>,
  ) {}

  static async set(): Promise<Stage> {
    const folder = mkdtempSync(join(tmpdir(), 'minga-bench-'));
    chmodSync(folder, 0o711); // root lends PostgreSQL another account, which must get in
    const [postgres, meilisearch] = await Promise.all([
      startPostgres({ folder: join(folder, 'postgres') }),
      startMeilisearch({ folder: join(folder, 'meilisearch') }),
    ]);
    const environment = {
      DATABASE_URL: postgres.url,
      MEILI_URL: meilisearch?.url,
      MEILI_KEY: meilisearch?.key,
      SECRET_KEY: 'a secret of the benchmark, good for nothing else',
      PUBLIC_URL: 'http://localhost:3000',
      STORAGE_DIR: join(folder, 'files'),
      LOG_LEVEL: 'warn',
      DATABASE_POOL: pool,
    };
    const config = Config.parse(environment);
    await prepareDatabase(config);
    const owner = new pg.Client({ connectionString: postgres.url });
    const app = new pg.Client({ connectionString: databaseUrl(config, 'app') });
    await Promise.all([owner.connect(), app.connect()]);
    return new Stage(environment, config, postgres.pid, meilisearch, owner, app, async () => {
      await Promise.all([owner.end(), app.end()]);
      await Promise.all([postgres.stop(), meilisearch?.stop()]);
      rmSync(folder, { recursive: true, force: true });
    });
  }

  /** The portal's API as it is built. */
  async api(profile: string): Promise<Server> {
    const profiling = profile ? ['--cpu-prof', `--cpu-prof-dir=${profile}`] : [];
    return startServer({ command: [...profiling, 'dist/apps/api/src/main.js'], env: this.environment, port: await freePort(), ready: '/health/ready' });
  }

  /** The portal's worker as it is built. */
  async worker(): Promise<Server> {
    return startServer({ command: ['dist/apps/worker/src/main.js'], env: this.environment, port: 0 });
  }

  /** @param handlers names of those who handle a deposit */
  async reference(handlers: string[]): Promise<Server> {
    const env = { DATABASE_URL: databaseUrl(this.config, 'app'), DATABASE_POOL: pool, HANDLERS: JSON.stringify(handlers) };
    return startServer({ command: [...process.execArgv, 'test/bench/reference/main.ts'], env, port: await freePort(), ready: '/' });
  }

  /** Stops the engines and removes what they kept. */
  stop(): Promise<void> {
    return this.strike();
  }
}
