import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

export type Victim = 'portal' | 'launcher' | 'postgres' | 'meilisearch' | 'everything';

/** The portal as people run it: `npm start` with a data folder and a port of its own. */
export class RunningPortal {
  readonly folder = mkdtempSync(join(tmpdir(), 'minga-crash-'));
  private launcher: ChildProcess | undefined;
  private said = '';
  private pids = { postgres: 0, meilisearch: 0 };

  constructor(
    readonly port: number,
    private readonly settings: Record<string, string> = {},
  ) {
    chmodSync(this.folder, 0o711);
  }

  get url(): string {
    return `http://localhost:${this.port}`;
  }

  /** The superuser's address: for looking behind the scenes. */
  get databaseUrl(): string {
    const { port, password } = this.settingsOf('postgres');
    return `postgresql://postgres:${String(password)}@127.0.0.1:${String(port)}/minga`;
  }

  /** Starts it, or starts it again, and waits until it says that it is ready. */
  async start(patience = 120_000): Promise<void> {
    this.said = '';
    const launcher = this.launch({}, (text) => (this.said += text));
    this.launcher = launcher;
    for (const end = Date.now() + patience; !this.said.includes('Minga is ready'); await delay(25)) {
      if (launcher.exitCode !== null || Date.now() > end) throw new Error(`The portal did not start.\n${this.said}`);
    }
    this.pids = { postgres: this.pidOf('postgres'), meilisearch: this.pidOf('meilisearch') };
  }

  /** Starts it on the same folder and port, except for these settings, and returns what it said when it ended by itself. */
  async attempt(settings: Record<string, string> = {}): Promise<{ code: unknown; said: string }> {
    let said = '';
    const [code] = (await once(this.launch(settings, (text) => (said += text)), 'close')) as [unknown];
    return { code, said };
  }

  /** Whether the servers that belong to it are alive. */
  get alive(): Record<'postgres' | 'meilisearch', boolean> {
    return { postgres: isAlive(this.pids.postgres), meilisearch: isAlive(this.pids.meilisearch) };
  }

  /** kill -9. The engines are started again by the portal; the portal itself by whoever runs it: start(). */
  async kill(victim: Victim): Promise<void> {
    const doomed = victim === 'everything' ? (['postgres', 'meilisearch', 'portal'] as const) : [victim];
    const ended = this.launcher && once(this.launcher, 'exit');
    for (const pid of doomed.map((one) => this.pidOf(one))) killHard(pid);
    if (victim !== 'postgres' && victim !== 'meilisearch') await ended;
  }

  /** Ctrl-C, and everything gone afterwards. */
  async stop(): Promise<void> {
    if (!this.launcher || this.launcher.exitCode !== null || this.launcher.signalCode) return;
    const ended = once(this.launcher, 'exit');
    this.launcher.kill('SIGINT');
    await ended;
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  private launch(settings: Record<string, string>, heard: (text: string) => void): ChildProcess {
    const { npm_lifecycle_event: _npm, ...environment } = process.env;
    const launcher = spawn(process.execPath, ['tools/start.mjs'], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...environment, ...this.settings, PORT: String(this.port), MINGA_DIR: this.folder, PUBLIC_URL: this.url, ...settings },
    });
    for (const stream of [launcher.stdout, launcher.stderr]) stream.setEncoding('utf8').on('data', heard);
    return launcher;
  }

  private pidOf(one: Exclude<Victim, 'everything'>): number {
    if (one === 'launcher') return this.launcher?.pid ?? 0;
    if (one === 'portal') return Number(/process (\d+)/.exec(this.read('lock.txt'))?.[1]);
    return one === 'postgres' ? Number.parseInt(this.read('postgres/data/postmaster.pid'), 10) : Number(this.settingsOf(one).pid);
  }

  private settingsOf(engine: 'postgres' | 'meilisearch'): Record<string, unknown> {
    return JSON.parse(this.read(`${engine}/settings.json`)) as Record<string, unknown>;
  }

  private read(file: string): string {
    return readFileSync(join(this.folder, file), 'utf8');
  }
}

function killHard(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error; // an earlier death is still being healed
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
