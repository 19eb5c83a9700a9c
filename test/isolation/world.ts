import { randomBytes } from 'node:crypto';
import { type Caller, type Member, TestApp, type TestTenant } from '#harness';
import { type Role, rolesIn, type TenantKind } from '#tenancy';
import { type Operation } from './operations.js';
import { call } from './call.js';

/** A tenant with things of every kind in it, all of them carrying its canary. */
export interface Place extends TestTenant {
  kind: TenantKind;
  /** Searched for by others. */
  bait: string;
  /** Must never be seen by others. */
  canary: string;
  people: Map<Role, Member>;
}

export interface Person {
  name: string;
  caller: Caller;
  place: Place | null;
  roles: readonly string[];
  isKey: boolean;
}

export interface World {
  own: Place[];
  victims: Place[];
  callers: Person[];
}

/** Two countries and two clusters that have nothing to do with each other, the network, and everybody in them. */
export async function buildWorld(app: TestApp, operations: readonly Operation[]): Promise<World> {
  const ours = await place(app, 'country', await app.aCountry());
  const theirs = await place(app, 'country', await app.aCountry());
  const ourCluster = await place(app, 'cluster', await app.aCluster(ours));
  const theirCluster = await place(app, 'cluster', await app.aCluster(theirs));
  const network = await place(app, 'network', await app.network());
  const own = [ours, ourCluster, network];
  const victims = [theirs, theirCluster];
  for (const one of [...own, ...victims]) await furnish(app, one, operations);
  await app.settle();
  const callers: Person[] = [{ name: 'nobody', caller: app.nobody, place: null, roles: [], isKey: false }];
  for (const one of own) {
    for (const [role, member] of one.people) {
      callers.push({ name: `${role} of our ${one.kind}`, caller: member, place: one, roles: [role], isKey: false });
    }
  }
  const leader = ours.people.get('focal-point')!;
  const { body } = await leader.get('/api/v1/keys').expect(200);
  const key = await app.aKey(leader, (body as { available: string[] }).available);
  callers.push({ name: 'a key of our focal point', caller: key, place: ours, roles: ['focal-point'], isKey: true });
  return { own, victims, callers };
}

async function place(app: TestApp, kind: TenantKind, tenant: TestTenant): Promise<Place> {
  const people = new Map<Role, Member>();
  const canary = `quetzal${randomBytes(5).toString('hex')}`;
  for (const role of rolesIn[kind]) {
    // Who the focal points are, the Support Unit may know; everybody else is the tenant's own affair.
    people.set(role, await app.aPerson(tenant, [role], { name: role === 'focal-point' ? 'Punto focal' : `${role} ${canary}` }));
  }
  return { ...tenant, kind, people, bait: `lirio${randomBytes(5).toString('hex')}`, canary };
}

/** What is public by its nature, or addressed to the Support Unit, carries no canary: the directory of tenants, proposals for the thesaurus, what was not found. */
const publicByNature = new Set(['POST /api/v1/clusters', 'PATCH /api/v1/tenants', 'POST /api/v1/thesaurus/proposals', 'POST /api/v1/search/misses']);
/** Would end the session with which the rest is done. */
const spared = new Set(['DELETE /api/v1/session']);

/**
 * Puts something of every kind into a tenant by calling whatever creates: first what needs no id, then what hangs on it.
 * A new route brings its own kind of thing along without anybody touching this.
 */
async function furnish(app: TestApp, one: Place, operations: readonly Operation[]): Promise<void> {
  const creating = operations.filter((operation) => ['post', 'put'].includes(operation.method) && operation.permission && !spared.has(operation.name));
  for (const depth of [0, 1]) {
    for (const operation of creating.filter(({ pathParameters }) => (depth === 0 ? pathParameters.length === 0 : pathParameters.length === 1))) {
      const ids = depth === 0 ? [[]] : (await idsOf(app, [one])).single.map((id) => [id]);
      const able = [...one.people].filter(([role]) => operation.permission!.roles.length === 0 || operation.permission!.roles.includes(role)).slice(0, 1);
      for (const [, member] of able) {
        const text = publicByNature.has(operation.name) ? 'nada' : `${one.bait} ${one.canary}`;
        // What names nothing else stands by itself; what must name something takes what is there.
        for (const parameters of ids) for (const id of [null, parameters[0] ?? one.id]) await call(member, operation, parameters, { text, id });
      }
    }
  }
}

/** Ids of everything that belongs to these tenants: one by one, and as they stand together in one row. */
export async function idsOf(app: TestApp, places: readonly Place[]): Promise<{ single: string[]; pairs: [string, string][] }> {
  const { rows: tables } = await app.owner.query<{ table: string; columns: string[] }>(`
    select c.table_name as table, array_agg(c.column_name::text order by c.ordinal_position) as columns
      from information_schema.columns c
     where c.table_schema = 'public' and c.data_type = 'uuid'
       and exists (select 1 from information_schema.columns t where t.table_schema = 'public' and t.table_name = c.table_name and t.column_name = 'tenant_id')
       and c.table_name not in ('delivery', 'event', 'idempotency', 'mail')
     group by c.table_name`);
  const single = new Set<string>();
  const pairs = new Map<string, [string, string]>();
  for (const { table, columns } of tables) {
    const { rows } = await app.owner.query<Record<string, string | null>>(
      `select ${columns.map((column) => `"${column}"`).join(', ')} from "${table}" where tenant_id = any($1) limit 1`,
      [places.map(({ id }) => id)],
    );
    for (const row of rows) {
      const ids = columns.filter((column) => column !== 'tenant_id').flatMap((column) => row[column] ?? []);
      for (const id of ids) single.add(id);
      for (const first of ids) for (const second of ids) if (first !== second) pairs.set(`${first}/${second}`, [first, second]);
    }
  }
  return { single: [...single], pairs: [...pairs.values()] };
}
