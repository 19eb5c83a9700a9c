import { createHmac, randomBytes } from 'node:crypto';
import { z } from 'zod';

const url = (...protocols: string[]) =>
  z.string().refine(
    (value) => {
      try {
        return protocols.includes(new URL(value).protocol);
      } catch {
        return false;
      }
    },
    { error: `must be a URL starting with ${protocols.map((protocol) => `${protocol}//`).join(' or ')}` },
  );

const schema = z.object({
  /** Who may own the schema: used to migrate and to make the roles; requests never use it. */
  DATABASE_URL: url('postgres:', 'postgresql:'),
  /** Absent: BullMQ keeps its queues in PostgreSQL. */
  REDIS_URL: url('redis:', 'rediss:').optional(),
  /** Absent: PostgreSQL answers searches. */
  MEILI_URL: url('http:', 'https:').optional(),
  MEILI_KEY: z.string().min(16).optional(),
  /** Absent: mail is kept in the mailbox page instead of being sent. */
  SMTP_URL: url('smtp:', 'smtps:').optional(),
  MAIL_FROM: z.string().min(3).default('Minga <minga@localhost>'),
  /** Root of every derived secret: database roles, tokens in mails, encrypted columns. */
  SECRET_KEY: z.string().min(32, 'needs at least 32 characters'),
  /** Where people reach the portal; links and the accepted origin come from it. */
  PUBLIC_URL: url('http:', 'https:'),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  HOST: z.string().default('127.0.0.1'),
  STORAGE_DIR: z.string().min(1),
  WEB_DIR: z.string().optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  DATABASE_POOL: z.coerce.number().int().min(2).max(200).default(10),
  /** Addresses or networks of the proxies in front, with commas; only what they forward is believed. */
  TRUST_PROXY: z.string().regex(/^(loopback|linklocal|uniquelocal|[0-9a-fA-F.:]+(\/\d+)?)(,\s*(loopback|linklocal|uniquelocal|[0-9a-fA-F.:]+(\/\d+)?))*$/).optional(),
  /** What whoever collects the figures shows at `/metrics`; absent: only somebody on the same machine reads them. */
  METRICS_TOKEN: z.string().min(16).optional(),
  /** Hosts inside the network that may be harvested from all the same, with commas: `repository.ministry.example`, `localhost:4001`. */
  HARVEST_HOSTS: z.string().regex(/^[A-Za-z0-9.:[\]-]+(,\s*[A-Za-z0-9.:[\]-]+)*$/).optional(),
  /** The registers of researchers and of research organisations that authors are looked up in. */
  ORCID_URL: url('http:', 'https:').default('https://pub.orcid.org'),
  ROR_URL: url('http:', 'https:').default('https://api.ror.org'),
  /** A machine that translates, by the protocol of LibreTranslate; absent: translations are written by people only. */
  TRANSLATOR_URL: url('http:', 'https:').transform((address) => address.replace(/\/$/, '')).optional(),
  TRANSLATOR_KEY: z.string().min(1).optional(),
  /** The account by which public works are given DOIs; absent: they have none. */
  DATACITE_PREFIX: z.string().regex(/^10\.\d{4,9}$/).optional(),
  DATACITE_ACCOUNT: z.string().min(1).optional(),
  DATACITE_PASSWORD: z.string().min(1).optional(),
  DATACITE_URL: url('http:', 'https:').default('https://api.datacite.org'),
  /** Separates several installations on one Redis or Meilisearch. */
  NAMESPACE: z.string().regex(/^[a-z0-9_]{1,40}$/).default('minga'),
  WORKER_CONCURRENCY: z.coerce.number().int().min(1).max(64).default(8),
});

type Values = z.infer<typeof schema>;

/** Configuration that failed; the message lists every fault. */
export class InvalidConfiguration extends Error {
  constructor(faults: readonly string[]) {
    super(`The configuration has ${faults.length} fault(s):\n${faults.map((fault) => `  - ${fault}`).join('\n')}`);
  }
}

/** All settings, read and checked once at start; nobody else reads the environment. */
export class Config {
  private constructor(readonly values: Values) {}

  /** @throws InvalidConfiguration naming every fault at once */
  static parse(environment: Record<string, string | undefined>): Config {
    const present = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
    const result = schema.safeParse(present);
    const faults = result.success ? [] : result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    if (present['MEILI_URL'] && !present['MEILI_KEY']) faults.push('MEILI_KEY: is needed with MEILI_URL');
    const account = ['DATACITE_PREFIX', 'DATACITE_ACCOUNT', 'DATACITE_PASSWORD'].filter((name) => !present[name]);
    if (account.length < 3) faults.push(...account.map((name) => `${name}: is needed with the others of DataCite`));
    if (!result.success || faults.length) throw new InvalidConfiguration(faults);
    return new Config(result.data);
  }

  get<K extends keyof Values>(name: K): Values[K] {
    return this.values[name];
  }

  /** Plain http is for trying things out on one's own machine. */
  get isLocal(): boolean {
    const { protocol, hostname } = new URL(this.values.PUBLIC_URL);
    return protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
  }

  /** `__Host-` needs https; only localhost gets the plain development cookie. */
  get sessionCookie(): string {
    return this.cookie('session');
  }

  /** Marks a browser in which somebody has signed in. */
  get deviceCookie(): string {
    return this.cookie('device');
  }

  isOwnOrigin(origin: string, host: string | undefined): boolean {
    if (origin === new URL(this.values.PUBLIC_URL).origin) return true;
    return this.isLocal && host !== undefined && origin === `http://${host}` && /^(localhost|127\.0\.0\.1)(:\d+)?$/.test(host);
  }

  /** A secret for one purpose, derived from SECRET_KEY; 64 hexadecimal characters. */
  secretFor(purpose: string): string {
    return createHmac('sha256', this.values.SECRET_KEY).update(purpose).digest('hex');
  }

  private cookie(name: string): string {
    return `${this.isLocal ? '' : '__Host-'}minga-${name}`;
  }

  /** A page of the portal as people reach it. */
  link(path: string): string {
    return new URL(path, this.values.PUBLIC_URL).href;
  }
}

/** A fresh value good for SECRET_KEY. */
export const newSecret = (): string => randomBytes(32).toString('hex');
