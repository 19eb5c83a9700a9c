import { randomBytes, randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Writable } from 'node:stream';
import type { DynamicModule, Type } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import pg from 'pg';
import { Clock, Config, createApi, hashToken, type Locale } from '#platform';
import { hashPassword } from '#identity';
import type { Role } from '#tenancy';
import { PortalModule } from '../../apps/portal/src/portal.module.js';
import { Caller, Member } from './member.js';
import { templateName } from './prepare-template.js';
import { TestClock } from './test-clock.js';
import { testConfig } from './test-config.js';

export const testPassword = 'una frase larga para probar';
let passwordHash: Promise<string> | undefined;

interface Options {
  /** Which queue backend; `QUEUE=redis` in the environment changes the default. */
  queue?: 'postgres' | 'redis';
  /** Without Meilisearch PostgreSQL answers searches. */
  meilisearch?: boolean;
  config?: Record<string, string | undefined>;
  module?: (config: Config) => Type | DynamicModule;
  /** Where the log goes; nowhere unless told. */
  logTo?: Writable;
  /** What else the application serves, added before it starts; its pages, for one. */
  prepare?: (app: NestFastifyApplication, config: Config) => Promise<void>;
}

/** A tenant made for one test. */
export interface TestTenant {
  id: string;
  code: string;
}

/**
 * The whole portal in this process, on a database of its own and the real engines, with a clock that can be moved.
 * One per spec file: start it in `beforeAll`, stop it in `afterAll`.
 */
export class TestApp {
  private readonly mayDie = new Set<string>();

  private constructor(
    readonly app: NestFastifyApplication,
    readonly config: Config,
    readonly clock: TestClock,
    /** Sees everything: for arranging and for looking behind the scenes, never for acting. */
    readonly owner: pg.Pool,
    private readonly remove: () => Promise<void>,
  ) {}

  static async start(options: Options = {}): Promise<TestApp> {
    const name = `t_${randomBytes(6).toString('hex')}`;
    const serverUrl = process.env['TEST_DATABASE_URL']!;
    // Of its own: what this database does not refer to is swept away, and another suite's files are such.
    const files = join(tmpdir(), 'minga-files-of-tests', name);
    await onServer(serverUrl, `create database ${name} template ${templateName}`);
    const url = new URL(serverUrl);
    url.pathname = `/${name}`;
    const queue = options.queue ?? (process.env['QUEUE'] === 'redis' ? 'redis' : 'postgres');
    const config = testConfig({
      DATABASE_URL: url.href,
      NAMESPACE: name,
      STORAGE_DIR: files,
      REDIS_URL: queue === 'redis' ? process.env['TEST_REDIS_URL'] : undefined,
      ...(options.meilisearch === false ? {} : { MEILI_URL: process.env['TEST_MEILI_URL'], MEILI_KEY: process.env['TEST_MEILI_KEY'] }),
      ...options.config,
    });
    const app = await createApi((options.module ?? ((given) => PortalModule.forRoot(given)))(config), config, { logTo: options.logTo });
    const clock = new TestClock();
    Object.assign(app.get(Clock), { now: () => clock.now() });
    await options.prepare?.(app, config);
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
    const owner = new pg.Pool({ connectionString: url.href, max: 2 });
    // Dropping the database may reach an idle connection before it has closed by itself.
    owner.on('error', () => undefined);
    return new TestApp(app, config, clock, owner, async () => {
      await onServer(serverUrl, `drop database if exists ${name} with (force)`);
      await rm(files, { recursive: true, force: true });
    });
  }

  async stop(): Promise<void> {
    await this.app.close();
    await this.owner.end();
    await this.remove();
  }

  get nobody(): Caller {
    return new Caller(this.app, this.config);
  }

  /** One of the 33 countries, or a fresh one of the same kind when no code is given. */
  async aCountry(code?: string): Promise<TestTenant> {
    if (code) return this.tenant(code);
    return this.insertTenant('country', null);
  }

  aCluster(lead: TestTenant): Promise<TestTenant> {
    return this.insertTenant('cluster', lead.id);
  }

  network(): Promise<TestTenant> {
    return this.tenant('celac');
  }

  async tenant(code: string): Promise<TestTenant> {
    const { rows } = await this.owner.query<TestTenant>('select id, code from tenant where code = $1', [code]);
    return rows[0]!;
  }

  /** A person with roles in a tenant, signed in. */
  async aPerson(tenant: TestTenant, roles: Role[], { locale = 'es', name }: { locale?: Locale; name?: string } = {}): Promise<Member> {
    const id = randomUUID();
    const email = `${id.slice(0, 8)}@people.example`;
    const called = name ?? `Persona ${id.slice(0, 4)}`;
    passwordHash ??= hashPassword(testPassword);
    await this.owner.query('insert into person (id, email, name, locale) values ($1, $2, $3, $4)', [id, email, called, locale]);
    await this.owner.query('insert into credential (person_id, password_hash) values ($1, $2)', [id, await passwordHash]);
    await this.join(id, tenant, roles);
    return new Member(this.app, this.config, id, email, called, await this.signIn(id));
  }

  /** Gives a person a place in one more tenant. */
  async join(personId: string, tenant: TestTenant, roles: Role[]): Promise<void> {
    await this.owner.query('insert into membership (tenant_id, person_id, roles) values ($1, $2, $3)', [tenant.id, personId, roles]);
  }

  /** A key of a member with these scopes. */
  async aKey(member: Member, scopes: string[], tenant?: TestTenant): Promise<Caller> {
    const caller = tenant ? member.in(tenant.code) : member;
    const { body } = await caller.post('/api/v1/keys', { name: 'prueba', scopes, days: 1 }).expect(201);
    return new Caller(this.app, this.config, { authorization: `Bearer ${(body as { token: string }).token}` });
  }

  /**
   * Waits until everything that is due has been handled. What was given up fails the test, unless it has been announced
   * by `expectDeadLetters`.
   */
  async settle(patience = 20_000): Promise<void> {
    await this.untilQuiet(patience);
    const { rows } = await this.owner.query<{ handler: string; error: string }>(
      "select handler, last_error as error from delivery where state = 'dead' and handler <> all ($1) order by seq limit 5",
      [[...this.mayDie]],
    );
    if (rows.length) throw new Error(`Deliveries were given up: ${rows.map(({ handler, error }) => `${handler}: ${error}`).join('; ')}`);
  }

  /** This test breaks these handlers on purpose, or does something that they cannot do. */
  expectDeadLetters(...handlers: string[]): void {
    for (const handler of handlers) this.mayDie.add(handler);
  }

  private async untilQuiet(patience: number): Promise<void> {
    const until = Date.now() + patience;
    for (;;) {
      // The time is told while the rows are read. Told before, it would miss what a handler wrote in between.
      const { rows } = await this.owner.query<{ open: number; sample: unknown }>(
        `select count(*)::int as open, (array_agg(handler || ': ' || coalesce(last_error, '-')))[1:5] as sample
           from delivery where state in ('waiting', 'published') and due_at <= clock_timestamp() + $1 * interval '1 millisecond'`,
        [this.clock.shift],
      );
      if (rows[0]!.open === 0) return;
      if (Date.now() > until) throw new Error(`${rows[0]!.open} deliveries are still open: ${JSON.stringify(rows[0]!.sample)}`);
      await new Promise((resolve) => setTimeout(resolve, 40));
    }
  }

  private async signIn(personId: string): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    const now = this.clock.now();
    await this.owner.query(
      `insert into session (token_hash, person_id, created_at, last_seen_at, expires_at) values ($1, $2, $3, $4, $4)`,
      // Seen in the future, so that tests which move the clock stay signed in.
      [hashToken(token), personId, now, new Date(now.getTime() + 4000 * 86_400_000)],
    );
    return `${this.config.sessionCookie}=${token}`;
  }

  private async insertTenant(kind: 'country' | 'cluster', lead: string | null): Promise<TestTenant> {
    const code = `${kind}-${randomBytes(4).toString('hex')}`;
    const names = { es: code, pt: code, en: code, fr: code };
    const { rows } = await this.owner.query<TestTenant>(
      `insert into tenant (kind, code, names, zone, language, lead_country_id) values ($1, $2, $3, 'America/Bogota', 'es', $4) returning id, code`,
      [kind, code, names, lead],
    );
    return rows[0]!;
  }
}

async function onServer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    // Two spec files that copy the template at once would disturb each other.
    await client.query('select pg_advisory_lock(77)');
    await client.query(statement);
  } finally {
    await client.end();
  }
}
