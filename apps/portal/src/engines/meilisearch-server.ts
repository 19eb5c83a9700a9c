import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';
import { EngineFailure, type EngineLog } from './engine.js';
import { freePort } from './free-port.js';
import { startGuarded, type GuardedProcess } from './guarded-process.js';
import { LogTail } from './log-tail.js';
import { meilisearchVersion } from './meilisearch-binary.js';
import { stopOrphan } from './orphan.js';
import { Remembered } from './remembered.js';

const settings = z.object({ port: z.number(), key: z.string().min(16), pid: z.number() });

/** 20,000 documents are indexed as fast with this much memory as with all there is. */
const modest = ['--max-indexing-memory', '256MiB', '--max-indexing-threads', '1'];
const attempts = 3;

/** One folder of indexes, and how to get a server running on it. */
export class MeilisearchServer {
  private readonly remembered: Remembered<typeof settings>;
  private readonly indexes: string;
  private port: number;
  private settled = false;
  readonly key: string;

  constructor(
    private readonly binary: string,
    private readonly folder: string,
    preferredPort: number | undefined,
    private readonly log: EngineLog,
  ) {
    this.remembered = new Remembered(join(folder, 'settings.json'), settings);
    this.indexes = join(folder, 'indexes');
    const known = this.remembered.read();
    this.port = preferredPort ?? known?.port ?? 0;
    this.key = known?.key ?? randomBytes(24).toString('base64url');
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** The very first start may still move to another port; afterwards clients know the address. */
  async launch(): Promise<GuardedProcess> {
    await stopOrphan(this.remembered.read()?.pid ?? 0, this.indexes, 'SIGINT');
    this.forgetOtherVersion();
    for (let attempt = 1; ; attempt += 1) {
      if (!this.settled) this.port = await freePort(this.port);
      const tail = new LogTail(join(this.folder, 'server.log'));
      const server = await this.spawn(tail.file);
      this.remembered.write({ port: this.port, key: this.key, pid: server.pid });
      if (await this.answers(server)) {
        this.settled = true;
        return server;
      }
      const said = tail.lines();
      if (attempt === attempts) throw new EngineFailure(`Meilisearch did not start. ${said.slice(-3).join(' ')} Its log is ${tail.file}.`);
      if (!said.some((line) => line.includes('Address already in use'))) this.setAside();
    }
  }

  private spawn(logFile: string): Promise<GuardedProcess> {
    return startGuarded({
      command: this.binary,
      args: ['--db-path', this.indexes, '--http-addr', `127.0.0.1:${this.port}`, '--env', 'production', '--no-analytics',
        '--dump-dir', join(this.folder, 'dumps'), '--snapshot-dir', join(this.folder, 'snapshots'), '--log-level', 'WARN', ...modest],
      stopSignal: 'INT',
      logFile,
      environment: { MEILI_MASTER_KEY: this.key },
    });
  }

  private async answers(server: GuardedProcess): Promise<boolean> {
    let over = false;
    void server.ended.then(() => (over = true));
    while (!over) {
      if (await fetch(`${this.url}/health`, { signal: AbortSignal.timeout(2_000) }).then((answer) => answer.ok, () => false)) return true;
      await delay(20);
    }
    return false;
  }

  /** Everything in the index can be rebuilt from PostgreSQL, so another version's files are not converted. */
  private forgetOtherVersion(): void {
    const file = join(this.indexes, 'VERSION');
    if (!existsSync(file)) return;
    const written = readFileSync(file, 'utf8').trim();
    if (written === meilisearchVersion) return;
    this.log(`The search index was written by Meilisearch ${written}; it will be built anew`);
    rmSync(this.indexes, { recursive: true, force: true });
  }

  /** An index that its own server cannot open is kept for whoever wants to look, and built anew. */
  private setAside(): void {
    if (!existsSync(this.indexes)) return;
    const aside = `${this.indexes}.damaged`;
    rmSync(aside, { recursive: true, force: true });
    renameSync(this.indexes, aside);
    this.log(`The search index could not be opened; it will be built anew (the old one lies in ${aside})`);
  }
}
