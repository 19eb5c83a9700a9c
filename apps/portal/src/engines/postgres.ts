import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { z } from 'zod';
import { EngineFailure, type Engine, type EngineLog } from './engine.js';
import { inLockedFolder } from './folder-lock.js';
import { clusterFolder, giveTo } from './cluster-place.js';
import { checkVersion, createCluster, hasCluster } from './postgres-cluster.js';
import { postgresInstallation } from './postgres-installation.js';
import { PostgresServer } from './postgres-server.js';
import { Remembered } from './remembered.js';
import { Supervisor } from './supervisor.js';
import { unprivilegedUser } from './system-user.js';

const settings = z.object({ port: z.number(), password: z.string().min(16) });

export interface PostgresOptions {
  /** Holds the cluster, its log, its port and its password. */
  readonly folder: string;
  /** The database of the returned url, created when absent. */
  readonly database?: string;
  readonly port?: number;
  /** False only in tests: faster, and a power cut would lose everything. */
  readonly durable?: boolean;
  readonly log?: EngineLog;
}

/** Resolves to a PostgreSQL that answers; its url is that of the superuser, for this machine only. */
export function startPostgres(options: PostgresOptions): Promise<Engine> {
  const { database = 'minga', log = () => undefined } = options;
  return inLockedFolder(options.folder, async (lock) => {
    const remembered = new Remembered(join(lock.path, 'settings.json'), settings);
    const server = await prepare({ ...options, folder: lock.path }, remembered, log);
    let mayMove = true;
    const supervisor = await Supervisor.start('PostgreSQL', () => server.launch({ mayMove }), log);
    mayMove = false;
    try {
      remembered.write({ port: server.port, password: server.password });
      await server.createDatabase(database);
    } catch (error) {
      await supervisor.stop();
      throw error;
    }
    return {
      url: server.url(database),
      get pid() {
        return supervisor.pid;
      },
      stop: () => supervisor.stop().finally(() => lock.release()),
    };
  });
}

async function prepare(
  { folder, port = 0, durable = true }: PostgresOptions,
  remembered: Remembered<typeof settings>,
  log: EngineLog,
): Promise<PostgresServer> {
  const user = unprivilegedUser();
  const installation = await postgresInstallation(user);
  const cluster = clusterFolder(folder, user);
  giveTo(user, cluster);
  const known = remembered.read() ?? { port, password: randomBytes(24).toString('base64url') };
  if (hasCluster(cluster)) {
    if (!remembered.read()) throw new EngineFailure(`${remembered.file}, with the password of the database beside it, is missing or damaged.`);
    checkVersion(cluster, installation);
  } else {
    log('Creating a new PostgreSQL database');
    // Written down before it is used, so that a crash in between locks nobody out.
    remembered.write(known);
    await createCluster(cluster, installation, user, { password: known.password, durable });
  }
  return new PostgresServer({
    installation,
    user,
    cluster,
    durable,
    logFile: join(folder, 'server.log'),
    password: known.password,
    preferredPort: port || known.port,
  });
}
