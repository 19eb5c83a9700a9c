import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { EngineFailure } from './engine.js';
import { freePort } from './free-port.js';
import { startGuarded, type GuardedProcess } from './guarded-process.js';
import { LogTail } from './log-tail.js';
import { stopOrphan } from './orphan.js';
import type { PostgresInstallation } from './postgres-installation.js';
import { serverFlags } from './postgres-settings.js';
import type { SystemUser } from './system-user.js';

/** A killed server's helpers need a moment to notice and leave; until then a new one refuses. */
const patienceWithRemains = 20_000;
const remains = /lock file "postmaster.pid" already exists|pre-existing shared memory block|is another postmaster/;
const portTaken = /could not bind IPv4 address|could not create any TCP\/IP sockets/;

interface ServerPlan {
  readonly installation: PostgresInstallation;
  readonly user: SystemUser | null;
  readonly cluster: string;
  readonly logFile: string;
  readonly durable: boolean;
  readonly password: string;
  readonly preferredPort: number;
}

/** One cluster, and how to get a server running on it. */
export class PostgresServer {
  port: number;

  constructor(private readonly plan: ServerPlan) {
    this.port = plan.preferredPort;
  }

  get password(): string {
    return this.plan.password;
  }

  /** The superuser's address of a database, for this machine only. */
  url(database: string): string {
    return `postgresql://postgres:${this.password}@127.0.0.1:${this.port}/${encodeURIComponent(database)}`;
  }

  /** The very first start may still move to another port; afterwards clients know the address. */
  async launch({ mayMove }: { mayMove: boolean }): Promise<GuardedProcess> {
    const { installation, user, cluster, logFile, durable } = this.plan;
    for (const end = Date.now() + patienceWithRemains; ; await delay(200)) {
      await stopOrphan(this.postmaster(), cluster, 'SIGINT');
      if (mayMove) this.port = await freePort(this.port);
      const tail = new LogTail(logFile);
      const server = await startGuarded({
        command: installation.postgres,
        args: serverFlags(cluster, this.port, durable),
        stopSignal: 'INT',
        logFile,
        environment: { LC_ALL: 'C' },
        user,
      });
      if (await this.answers(server)) return server;
      const said = tail.lines();
      const reason = said.join('\n');
      const passing = remains.test(reason) || (mayMove && portTaken.test(reason));
      if (!passing || Date.now() > end) throw new EngineFailure(explain(said, logFile));
    }
  }

  async createDatabase(name: string): Promise<void> {
    const { rowCount } = await this.query('postgres', 'select 1 from pg_database where datname = $1', [name]);
    if (!rowCount) await this.query('postgres', `create database ${pg.escapeIdentifier(name)}`);
  }

  private async query(database: string, sql: string, values: readonly unknown[] = []): Promise<pg.QueryResult> {
    const client = new pg.Client({ connectionString: this.url(database), connectionTimeoutMillis: 5_000 });
    client.on('error', () => undefined);
    try {
      await client.connect();
      return await client.query(sql, [...values]);
    } finally {
      await client.end().catch(() => undefined);
    }
  }

  /** Recovery after a crash can take a while; only an end of the process is a failure. */
  private async answers(server: GuardedProcess): Promise<boolean> {
    let over = false;
    void server.ended.then(() => (over = true));
    while (!over) {
      if (await this.query('postgres', 'select 1').then(() => true, () => false)) return true;
      await delay(25);
    }
    return false;
  }

  private postmaster(): number {
    try {
      return Number.parseInt(readFileSync(join(this.plan.cluster, 'postmaster.pid'), 'utf8'), 10);
    } catch {
      return 0;
    }
  }
}

function explain(lines: readonly string[], file: string): string {
  const telling = lines.filter((line) => /FATAL|PANIC|ERROR|HINT|DETAIL/.test(line)).slice(-4);
  return `PostgreSQL did not start. ${telling.join(' ') || 'It said nothing.'} Its log is ${file}.`;
}
