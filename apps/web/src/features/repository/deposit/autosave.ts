import { type InvalidField, Problem, Unreachable } from '../../../api/problem.js';

/** Something that is edited field by field and carries a version. */
export interface Versioned {
  version: number;
}

type Fields = Record<string, unknown>;

/** How it stands with what is typed. */
export type SaveState = 'saved' | 'typing' | 'saving' | 'offline' | 'expired' | 'refused';

/** What a page needs to know of it. */
export interface AutosaveView<Thing extends Versioned> {
  /** The last version the portal acknowledged. */
  server: Thing;
  /** What was typed and is not acknowledged yet. */
  pending: Readonly<Fields>;
  state: SaveState;
  savedAt: Date | null;
  errors: readonly InvalidField[];
  problem: Problem | null;
  /** Fields that somebody else changed while they were being typed here; what was typed here was kept. */
  conflicts: readonly string[];
  /** Whether something was found that an earlier visit could not save. */
  recovered: boolean;
}

/** What autosaving needs from outside. */
export interface AutosaveMeans<Thing extends Versioned> {
  send: (changes: Fields, version: number, options: { keepalive: boolean }) => Promise<Thing>;
  load: () => Promise<Thing>;
  /** Where what is typed is kept until it is acknowledged. */
  store: { read: () => string | null; write: (text: string | null) => void };
  delay?: (milliseconds: number, act: () => void) => () => void;
}

interface Kept {
  pending: Fields;
  base: Fields;
}

const pause = 700;
const longestPause = 30_000;
const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/**
 * Saves what is typed, field by field. Every change is first kept in this browser, then sent with the version it is
 * based on, and let go only when the portal has acknowledged it. A lost connection is waited out, an ended session
 * until somebody signs in again, a change by somebody else is taken in beneath one's own.
 */
export class Autosave<Thing extends Versioned> {
  private view: AutosaveView<Thing>;
  /** The acknowledged value of each pending field when it was first changed here. */
  private base: Fields = {};
  private refusedFields = new Set<string>();
  private sending = false;
  private tries = 0;
  private cancelTimer: (() => void) | null = null;
  private readonly listeners = new Set<() => void>();
  private readonly delay: NonNullable<AutosaveMeans<Thing>['delay']>;

  constructor(server: Thing, private readonly means: AutosaveMeans<Thing>) {
    this.delay = means.delay ?? ((milliseconds, act) => {
      const timer = setTimeout(act, milliseconds);
      return () => clearTimeout(timer);
    });
    const kept = this.readKept();
    this.base = kept?.base ?? {};
    this.view = {
      server, pending: kept?.pending ?? {}, state: kept ? 'typing' : 'saved', savedAt: null, errors: [], problem: null,
      conflicts: [], recovered: kept !== null,
    };
    if (kept) {
      this.noteConflicts(server);
      this.schedule(0);
    }
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly read = (): AutosaveView<Thing> => this.view;

  /** Takes a new value of a field and saves it after a moment of quiet. */
  change(field: string, value: unknown): void {
    if (!(field in this.view.pending)) this.base[field] = (this.view.server as Fields)[field];
    this.refusedFields.delete(field);
    const errors = this.view.errors.filter((error) => !isAbout(error, field));
    this.show({ pending: { ...this.view.pending, [field]: value }, errors, state: this.sending ? 'saving' : 'typing', problem: null });
    this.keep();
    this.tries = 0;
    this.schedule(pause);
  }

  /** Saves now what waits: when the page is left, the network is back, or somebody has signed in again. */
  flush(options: { keepalive?: boolean } = {}): void {
    this.cancelTimer?.();
    void this.save(options.keepalive ?? false);
  }

  /** Takes over what the portal answered to something else, such as a file added or a submission. */
  adopt(server: Thing): void {
    if (server.version >= this.view.server.version) this.show({ server });
  }

  /** Waits until everything typed is acknowledged; false when the portal will not take some of it as it is. */
  async settle(): Promise<boolean> {
    this.flush();
    while (this.sending) await new Promise<void>((resolve) => this.delay(40, resolve));
    return Object.keys(this.view.pending).length === 0;
  }

  /** Stops saving; what is not acknowledged stays kept in this browser. */
  stop(): void {
    this.cancelTimer?.();
    this.listeners.clear();
  }

  /** Forgets what is kept, when the thing itself is gone. */
  forget(): void {
    this.stop();
    this.means.store.write(null);
  }

  private schedule(after: number): void {
    this.cancelTimer?.();
    this.cancelTimer = this.delay(after, () => void this.save(false));
  }

  private async save(keepalive: boolean): Promise<void> {
    if (this.sending) return;
    const sent = Object.fromEntries(Object.entries(this.view.pending).filter(([field]) => !this.refusedFields.has(field)));
    if (Object.keys(sent).length === 0) return;
    this.sending = true;
    this.show({ state: 'saving' });
    try {
      this.acknowledge(sent, await this.means.send(sent, this.view.server.version, { keepalive }));
    } catch (error) {
      this.sending = false;
      await this.recover(error, sent);
      return;
    }
    this.sending = false;
    if (this.unsent()) this.schedule(pause);
  }

  private acknowledge(sent: Fields, server: Thing): void {
    const pending = { ...this.view.pending };
    for (const [field, value] of Object.entries(sent)) {
      if (same(pending[field], value)) {
        delete pending[field];
        delete this.base[field];
      } else {
        this.base[field] = value;
      }
    }
    this.tries = 0;
    const left = Object.keys(pending).length;
    this.show({ server, pending, savedAt: new Date(), problem: null, state: left === 0 ? 'saved' : this.refusedFields.size === left ? 'refused' : 'typing' });
    this.keep();
  }

  private async recover(error: unknown, sent: Fields): Promise<void> {
    if (error instanceof Problem && error.status === 401) return this.show({ state: 'expired' });
    if (error instanceof Problem && error.status === 412) return this.takeIn();
    if (error instanceof Problem && error.status === 422) return this.setAside(error, sent);
    if (error instanceof Problem && error.status < 500 && error.status !== 429) return this.show({ state: 'refused', problem: error });
    if (!(error instanceof Problem) && !(error instanceof Unreachable)) throw error;
    this.show({ state: 'offline' });
    const wait = error instanceof Problem && error.retryAfter ? error.retryAfter * 1000 : Math.min(longestPause, 1500 * 2 ** this.tries++);
    this.schedule(wait);
  }

  /** Somebody else saved first: their version goes beneath, what is typed here stays on top, and both know of it. */
  private async takeIn(): Promise<void> {
    try {
      const server = await this.means.load();
      this.noteConflicts(server);
      this.show({ server, state: 'typing' });
      this.schedule(0);
    } catch (error) {
      await this.recover(error instanceof Problem && error.status === 412 ? new Unreachable() : error, {});
    }
  }

  /** Values the portal does not take wait for their writer; the others are saved without them. */
  private setAside(problem: Problem, sent: Fields): void {
    const errors = problem.document.errors ?? [];
    const wrong = Object.keys(sent).filter((field) => errors.some((error) => isAbout(error, field)));
    (wrong.length ? wrong : Object.keys(sent)).forEach((field) => this.refusedFields.add(field));
    this.show({ state: 'refused', errors, problem: wrong.length ? null : problem });
    if (this.unsent()) this.schedule(0);
  }

  private noteConflicts(server: Thing): void {
    const theirs = server as Fields;
    const both = Object.entries(this.view.pending)
      .filter(([field, mine]) => !same(theirs[field], this.base[field]) && !same(theirs[field], mine))
      .map(([field]) => field);
    for (const field of Object.keys(this.view.pending)) this.base[field] = theirs[field];
    if (both.length) this.show({ conflicts: [...new Set([...this.view.conflicts, ...both])] });
    this.keep();
  }

  private unsent(): boolean {
    return Object.keys(this.view.pending).some((field) => !this.refusedFields.has(field));
  }

  private keep(): void {
    const { pending } = this.view;
    this.means.store.write(Object.keys(pending).length ? JSON.stringify({ pending, base: this.base } satisfies Kept) : null);
  }

  private readKept(): Kept | null {
    try {
      const kept = JSON.parse(this.means.store.read() ?? 'null') as Kept | null;
      return kept && typeof kept.pending === 'object' && Object.keys(kept.pending).length > 0 ? kept : null;
    } catch {
      return null;
    }
  }

  private show(change: Partial<AutosaveView<Thing>>): void {
    this.view = { ...this.view, ...change };
    this.listeners.forEach((listener) => listener());
  }
}

const isAbout = (error: InvalidField, field: string): boolean => error.pointer === `/${field}` || error.pointer.startsWith(`/${field}/`);
