import { setTimeout as delay } from 'node:timers/promises';
import type { EngineLog } from './engine.js';
import type { GuardedProcess } from './guarded-process.js';

/** Starts a server and resolves once it answers; called again whenever the server has died. */
export type Launch = () => Promise<GuardedProcess>;

const longestPause = 15_000;

/** Keeps one server running until told to stop: what dies unexpectedly is started again. */
export class Supervisor {
  private stopping = false;
  private watch: Promise<void> = Promise.resolve();
  private readonly ending = new AbortController();

  private constructor(
    private readonly name: string,
    private readonly launch: Launch,
    private readonly log: EngineLog,
    private current: GuardedProcess,
  ) {}

  /** The first start may fail, and then says why; later ones are repeated until they succeed. */
  static async start(name: string, launch: Launch, log: EngineLog): Promise<Supervisor> {
    const supervisor = new Supervisor(name, launch, log, await launch());
    supervisor.watch = supervisor.keepRunning();
    return supervisor;
  }

  get pid(): number {
    return this.current.pid;
  }

  async stop(): Promise<void> {
    this.stopping = true;
    this.ending.abort();
    await this.current.stop();
    await this.watch;
  }

  private async keepRunning(): Promise<void> {
    for (;;) {
      await this.current.ended;
      if (this.stopping) return;
      this.log(`${this.name} ended unexpectedly; starting it again`);
      if (!(await this.revive())) return;
      this.log(`${this.name} answers again`);
    }
  }

  private async revive(): Promise<boolean> {
    for (let pause = 500; !this.stopping; pause = Math.min(pause * 2, longestPause)) {
      try {
        const revived = await this.launch();
        if (this.stopping) await revived.stop();
        this.current = revived;
        return !this.stopping;
      } catch (error) {
        this.log(`${this.name} does not start: ${error instanceof Error ? error.message : String(error)}`);
        await delay(pause, undefined, { signal: this.ending.signal }).catch(() => undefined);
      }
    }
    return false;
  }
}
