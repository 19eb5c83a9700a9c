import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock, Jobs, type Locale, NotFound, type ScopeRequest, Storage, type StoredObject, TenantDatabase } from '#platform';
import { disseminationTexts } from '../dissemination.texts.js';
import { PackageExpired } from '../dissemination.problems.js';
import type { Order } from './package-contents.service.js';
import { makePackage } from './packages.jobs.js';
import { mostWorks, type NewPackage, type packageStates } from './packages.schemas.js';

const hour = 60 * 60 * 1000;
/** Stored contents that nothing refers to are swept away after a day: a package is downloaded before. */
const keptFor = 23 * hour;
/** What one person's packages may weigh together while they are kept. */
const mostBytesKept = 8 * 1024 ** 3;

type Fault = 'too-large' | 'nothing' | 'no-room';

interface Row {
  id: string;
  title: string;
  state: (typeof packageStates)[number];
  fault: Fault | null;
  total: number;
  made: number;
  size: number | null;
  askedAt: Date;
  expiresAt: Date | null;
}

const columns = 'id, title, state, fault, total, made, size::float8 as size, asked_at as "askedAt", expires_at as "expiresAt"';

/** Packages of works with their files: asked for, made in the background, downloaded by whoever asked while they are kept. */
@Injectable()
export class PackagesService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly storage: Storage,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  async list(locale: Locale) {
    const rows = await this.db.query<Row>(`select ${columns} from resource_package where not let_go and (expires_at is null or expires_at > $1) order by asked_at desc limit 50`, [this.clock.now()]);
    return { items: rows.map((row) => viewOf(row, locale)) };
  }

  async read(id: string, locale: Locale) {
    const row = await this.db.one<Row>(`select ${columns} from resource_package where id = $1 and not let_go`, [id]);
    if (!row) throw new NotFound();
    return viewOf(row, locale);
  }

  async ask({ title, of }: NewPackage, locale: Locale) {
    const { actor } = this.db;
    const now = this.clock.now();
    await this.db.query('delete from resource_package where expires_at < $1 or asked_at < $2', [now, new Date(now.getTime() - 24 * 30 * hour)]);
    const id = randomUUID();
    await this.db.query(
      'insert into resource_package (tenant_id, id, title, selection, locale, owner_id, asked_at) values ($1, $2, $3, $4, $5, $6, $7)',
      [actor.tenantId, id, title, JSON.stringify(of), locale, actor.id, now],
    );
    // One after the other for each person: nobody waits for somebody else's many.
    await this.jobs.enqueue(makePackage, actor.id, { packageId: id });
    return this.read(id, locale);
  }

  /** It is gone for its owner; what it weighs counts until its content is swept away. */
  async discard(id: string): Promise<void> {
    const gone = await this.db.query('update resource_package set let_go = true where id = $1 and not let_go returning id', [id]);
    if (gone.length === 0) throw new NotFound();
  }

  /** The bytes of a package, for its owner, while it is kept; the scope is closed before they flow. */
  async open(scope: ScopeRequest, id: string) {
    const found = await this.db.within(scope, () => this.db.one<Row & { sha256: string }>(`select ${columns}, sha256 from resource_package where id = $1 and state = 'ready' and not let_go`, [id]));
    if (!found) throw new NotFound();
    if (found.expiresAt! <= this.clock.now()) throw new PackageExpired();
    return { name: `minga-${id.slice(0, 8)}.zip`, size: found.size!, bytes: await this.storage.open(found.sha256) };
  }

  /** What is to be made, with the ids of the works its owner sees now; undefined when there is nothing to do. */
  async begin(id: string): Promise<Order | undefined> {
    const order = await this.db.one<Omit<Order, 'ids'> & { selection: NewPackage['of'] }>(
      `select p.id, p.title, p.locale, p.selection, jsonb_build_object('code', t.code, 'names', t.names) as tenant
         from resource_package p join tenant t on t.id = p.tenant_id where p.id = $1 and p.state in ('waiting', 'making') and not p.let_go`,
      [id],
    );
    if (!order) return undefined;
    const ids = await this.chosen(order.selection);
    const kept = await this.db.one<{ bytes: number }>('select coalesce(sum(size), 0)::float8 as bytes from resource_package where expires_at > $1', [this.clock.now()]);
    const fault = ids.length === 0 ? 'nothing' : kept!.bytes > mostBytesKept ? 'no-room' : null;
    if (fault) {
      await this.fail(id, fault);
      return undefined;
    }
    await this.db.query("update resource_package set state = 'making', total = $2, made = 0 where id = $1", [id, ids.length]);
    return { ...order, ids };
  }

  async finish(id: string, { sha256, size }: StoredObject, now: Date): Promise<void> {
    await this.db.query("update resource_package set state = 'ready', sha256 = $2, size = $3, expires_at = $4 where id = $1", [id, sha256, size, new Date(now.getTime() + keptFor)]);
  }

  async fail(id: string, fault: Fault): Promise<void> {
    await this.db.query("update resource_package set state = 'failed', fault = $2 where id = $1", [id, fault]);
  }

  private async chosen(selection: NewPackage['of']): Promise<string[]> {
    const rows = 'resources' in selection
      ? await this.db.query<{ id: string }>(
          "select r.id from unnest($1::uuid[]) with ordinality as wanted (id, place) join resource r on r.id = wanted.id where r.state <> 'withdrawn' order by wanted.place",
          [[...new Set(selection.resources)]],
        )
      : await this.db.query<{ id: string }>(
          `select r.id from resource r where r.tenant_id = (select id from tenant where code = $1) and r.state = 'published' and r.visibility = 'public'
            order by r.published_at desc, r.id desc limit $2`,
          [selection.catalogue, mostWorks],
        );
    return rows.map(({ id }) => id);
  }
}

const viewOf = ({ fault, ...row }: Row, locale: Locale) => ({ ...row, fault: fault && { code: fault, title: disseminationTexts(locale, `packages.faults.${fault}`) } });
