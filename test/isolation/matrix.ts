import { createHash, randomUUID } from 'node:crypto';
import type { TestApp } from '#harness';
import { call, essence } from './call.js';
import { type Operation, operationsOf } from './operations.js';
import { buildWorld, idsOf, type Person, type Place, type World } from './world.js';

/** What one run of the matrix found. */
export interface Findings {
  operations: number;
  calls: number;
  leaks: string[];
  differences: string[];
  failures: string[];
  changed: string[];
}

/** Signing out would end the run; the switch of tenants and one's own sessions are one's own affair. */
const spared = new Set(['DELETE /api/v1/session', 'DELETE /api/v1/me/sessions', 'DELETE /api/v1/me/sessions/:id']);

/**
 * Calls every operation as everybody, with ids of things that belong to others. Nothing of others may be seen, nothing
 * of theirs may change, and their things must answer exactly as if they did not exist.
 */
export async function runMatrix(app: TestApp, { permissionsHold }: { permissionsHold: boolean }): Promise<Findings> {
  const { body } = await app.nobody.get('/api/openapi.json').expect(200);
  const operations = operationsOf(app.app, body as never);
  const world = await buildWorld(app, operations);
  const findings: Findings = { operations: operations.length, calls: 0, leaks: [], differences: [], failures: [], changed: [] };
  const before = await fingerprints(app, world.victims);
  const foreign = await idsOf(app, world.victims);
  // With the checks off one person of each tenant stands for all: roles no longer matter.
  const callers = permissionsHold ? world.callers : world.callers.filter(({ place }, index, all) => all.findIndex((other) => other.place === place) === index);
  for (const person of callers) {
    for (const operation of operations.filter(({ name }) => !spared.has(name))) {
      const able = !permissionsHold || isAble(person, operation);
      await tryAll(findings, world, person, operation, able ? foreign : { single: foreign.single.slice(0, 1), pairs: foreign.pairs.slice(0, 1) });
    }
  }
  await app.settle();
  findings.changed = difference(before, await fingerprints(app, world.victims));
  return findings;
}

const isAble = ({ roles, isKey }: Person, { permission }: Operation): boolean =>
  !permission || (permission.roles.length === 0 ? roles.length > 0 && !isKey : permission.roles.some((role) => roles.includes(role)));

async function tryAll(
  findings: Findings,
  world: World,
  person: Person,
  operation: Operation,
  foreign: { single: string[]; pairs: [string, string][] },
): Promise<void> {
  const takesId = JSON.stringify(operation.body ?? '').includes('"uuid"') || operation.query.some(({ schema }) => schema?.format === 'uuid');
  const count = operation.pathParameters.length;
  const attempts: string[][] = count === 0 ? (takesId ? foreign.single.map((id) => [id]) : [[randomUUID()]]) : count === 1 ? foreign.single.map((id) => [id]) : foreign.pairs;
  const absent = Array.from({ length: Math.max(count, 1) }, () => randomUUID());
  const baseline = await attempt(findings, world, person, operation, absent);
  if (count === 0 && !takesId) return;
  await Promise.all(attempts.map(async (ids) => {
    const [one, other] = [strip(await attempt(findings, world, person, operation, ids)), strip(baseline)];
    if (one !== other && !acrossTenants(operation) && ![one, other].some(isPaced)) findings.differences.push(`${person.name}: ${operation.name} ${ids.join(', ')}\n  foreign ${one.slice(0, 300)}\n  absent  ${other.slice(0, 300)}`);
  }));
}

/** Network administrators look after people and deliveries of every tenant; nobody else holds these permissions. */
const acrossTenants = ({ permission }: Operation): boolean => permission?.roles.join() === 'network-administrator';

/** Where wrong tries are counted the count is of the caller's address, whatever it asked for: it runs out somewhere between two calls. */
const isPaced = (text: string): boolean => text.startsWith('[429,');

/** Every answer that makes something names it anew and says when: that much may differ. */
const strip = (text: string): string =>
  text.replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '<id>').replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '<at>');

async function attempt(findings: Findings, world: World, person: Person, operation: Operation, ids: readonly string[]): Promise<string> {
  const victim = world.victims[0]!;
  const filling = { text: `${victim.bait} de ${person.name.replaceAll(' ', '-')}`, id: ids[0] ?? randomUUID() };
  const answer = await call(person.caller, operation, ids.slice(0, operation.pathParameters.length), filling);
  findings.calls += 1;
  const said = `${JSON.stringify(answer.headers)}${answer.text ?? ''}`;
  for (const { canary, kind } of world.victims) {
    if (said.includes(canary) && !acrossTenants(operation)) findings.leaks.push(`${person.name} sees the other ${kind}: ${operation.name} ${ids.join(', ')} → ${said.slice(said.indexOf(canary) - 200, said.indexOf(canary) + 60)}`);
  }
  if (answer.status >= 500) findings.failures.push(`${person.name}: ${operation.name} ${ids.join(', ')} → ${answer.status} ${answer.text}`);
  return essence(answer);
}

/** One digest for each table's rows of these tenants. */
async function fingerprints(app: TestApp, places: readonly Place[]): Promise<Map<string, string>> {
  const { rows: tables } = await app.owner.query<{ name: string }>(`
    select table_name as name from information_schema.columns
     where table_schema = 'public' and column_name = 'tenant_id'`);
  const found = new Map<string, string>();
  for (const { name } of tables) {
    // The upkeep of the index goes on by itself in every tenant.
    const own = name === 'delivery' ? "and name not like 'search.%'" : '';
    const { rows } = await app.owner.query<{ row: string }>(`select t::text as row from "${name}" t where tenant_id = any($1) ${own} order by 1`, [places.map(({ id }) => id)]);
    found.set(name, createHash('sha256').update(rows.map(({ row }) => row).join('\n')).digest('hex'));
  }
  return found;
}

const difference = (before: Map<string, string>, after: Map<string, string>): string[] =>
  [...after].filter(([table, digest]) => before.get(table) !== digest).map(([table]) => table);
