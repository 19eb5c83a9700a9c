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

/**
 * A connection that prepares the statements that come again and again, so that the database plans them once: under
 * row-level security planning a statement takes several times as long as answering it.
 */
export class PreparingClient extends pg.Client {
  constructor(config?: string | pg.ClientConfig) {
    super(config);
    const query = this.query.bind(this) as Query;
    this.query = ((statement: unknown, values?: unknown, callback?: unknown) => {
      const name = typeof statement === 'string' && Array.isArray(values) && values.length > 0 ? names.nameOf(statement) : undefined;
      return name === undefined ? query(statement, values, callback) : query({ name, text: statement }, values, callback);
    }) as typeof this.query;
  }
}
