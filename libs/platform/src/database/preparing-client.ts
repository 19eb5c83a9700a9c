import pg from 'pg';

/** From this time on a statement counts as one that comes again. */
const worthwhile = 5;
/** Each costs memory in every connection; statements made up on the fly must not fill it. */
const mostPrepared = 100;
const mostSeen = 1000;

/** Which statements of this process are prepared, and under what name. */
export class StatementNames {
  private readonly seen = new Map<string, number>();
  private readonly names = new Map<string, string>();

  /** The statement's name from the fifth time it is asked for; undefined while it does not pay. */
  nameOf(statement: string): string | undefined {
    const known = this.names.get(statement);
    if (known !== undefined || this.names.size >= mostPrepared) return known;
    const times = (this.seen.get(statement) ?? 0) + 1;
    if (times < worthwhile) {
      if (this.seen.size >= mostSeen) this.seen.clear();
      this.seen.set(statement, times);
      return undefined;
    }
    this.seen.delete(statement);
    const name = `minga_${this.names.size}`;
    this.names.set(statement, name);
    return name;
  }
}

const names = new StatementNames();

type Query = (statement: unknown, values?: unknown, callback?: unknown) => unknown;

/** What TypeORM says to begin a transaction. */
const begin = 'START TRANSACTION';
const end = new Set(['COMMIT', 'ROLLBACK']);

/** The part of a connection that lets several messages leave in one packet. */
interface Corked {
  connection: { stream: { cork(): void; uncork(): void } };
}

/**
 * A connection for short transactions under row-level security. It prepares the statements that come again and again:
 * planning one takes several times as long as answering it. And it sends the beginning of a transaction together with
 * what comes first in it: one way to the database and back less for every request.
 */
export class PreparingClient extends pg.Client {
  private beginning = false;

  constructor(config?: string | pg.ClientConfig) {
    super({ ...(typeof config === 'string' ? { connectionString: config } : config), pipeline: true });
    const query = this.query.bind(this) as Query;
    const send: Query = (statement, values, callback) => {
      const name = typeof statement === 'string' && Array.isArray(values) && values.length > 0 ? names.nameOf(statement) : undefined;
      return name === undefined ? query(statement, values, callback) : query({ name, text: statement }, values, callback);
    };
    this.query = ((statement: unknown, values?: unknown, callback?: unknown) => {
      if (statement === begin && callback === undefined) {
        this.beginning = true;
        return Promise.resolve(nothing(begin));
      }
      if (!this.beginning) return send(statement, values, callback);
      this.beginning = false;
      if (end.has(statement as string) && callback === undefined) return Promise.resolve(nothing(statement as string));
      return this.together(() => {
        // Should it fail, the connection is gone, and what follows says so.
        (query(begin) as Promise<unknown>).catch(() => undefined);
        return send(statement, values, callback);
      });
    }) as typeof this.query;
  }

  private together<Result>(sending: () => Result): Result {
    const { stream } = (this as unknown as Corked).connection;
    stream.cork();
    try {
      return sending();
    } finally {
      stream.uncork();
    }
  }
}

const nothing = (command: string) => ({ command, rowCount: null, oid: 0, fields: [], rows: [] });
