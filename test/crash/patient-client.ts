import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';

interface Call {
  readonly method: string;
  readonly path: string;
  readonly body?: object;
  readonly version?: number;
}

/** What came back, read as JSON. */
export interface Reply<Body> {
  readonly status: number;
  readonly body: Body;
}

/**
 * Somebody at a browser while servers die: repeats an act, under the same Idempotency-Key, until it is
 * answered. Only what was answered with success counts as acknowledged.
 */
export class PatientClient {
  private cookie = '';
  /** How often an act had to be repeated. */
  repetitions = 0;

  constructor(
    private readonly origin: string,
    private readonly email: string,
    private readonly tenant: string,
  ) {}

  /** Signs in with the password that all demonstration people have. */
  async signIn(password: string): Promise<this> {
    const answer = await fetch(`${this.origin}/api/v1/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: this.origin },
      body: JSON.stringify({ email: this.email, password }),
    });
    if (!answer.ok) throw new Error(`${this.email} cannot sign in: ${answer.status} ${await answer.text()}`);
    this.cookie = answer.headers.getSetCookie().map((cookie) => cookie.split(';')[0]).join('; ');
    return this;
  }

  get = <Body>(path: string): Promise<Body> => this.insist<Body>({ method: 'GET', path });
  put = (path: string): Promise<unknown> => this.insist({ method: 'PUT', path });
  post = <Body>(path: string, body: object = {}, version?: number): Promise<Body> =>
    this.insist<Body>({ method: 'POST', path, body, ...(version === undefined ? {} : { version }) });

  private async insist<Body>(call: Call, patience = 60_000): Promise<Body> {
    const key = randomUUID();
    for (const end = Date.now() + patience; ; this.repetitions += 1) {
      const reply = await this.attempt<Body>(call, key).catch((error: unknown) => ({ status: 0, body: error }));
      if (reply.status >= 200 && reply.status < 300) return reply.body as Body;
      if (reply.status >= 400 && reply.status < 500) throw new Error(`${call.method} ${call.path}: ${reply.status} ${JSON.stringify(reply.body)}`);
      if (Date.now() > end) throw new Error(`${call.method} ${call.path} was never answered: ${reply.status} ${String(reply.body)}`);
      await delay(50);
    }
  }

  private async attempt<Body>({ method, path, body, version }: Call, key: string): Promise<Reply<Body>> {
    const answer = await fetch(`${this.origin}${path}`, {
      method,
      headers: {
        cookie: this.cookie,
        origin: this.origin,
        'minga-tenant': this.tenant,
        ...(method === 'POST' ? { 'idempotency-key': key } : {}),
        ...(body ? { 'content-type': 'application/json' } : {}),
        ...(version === undefined ? {} : { 'if-match': `"${version}"` }),
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
      signal: AbortSignal.timeout(20_000),
    });
    const text = await answer.text();
    return { status: answer.status, body: (text ? JSON.parse(text) : null) as Body };
  }
}
