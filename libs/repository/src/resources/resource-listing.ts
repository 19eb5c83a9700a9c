import type { Actor } from '#platform';
import type { ListResources } from './resource.schemas.js';

/** A statement that chooses one page of resources, by index alone. */
export interface Listing {
  sql: string;
  parameters: unknown[];
  sortedBy: 'published_at' | 'updated_at';
}

/** Where the page before ended. */
export type Position = readonly [at: string, id: string];

const facets = ['valueChain', 'concept', 'country', 'bloc'] as const;
const kinds = { valueChain: 'value-chain', concept: 'concept', country: 'country', bloc: 'bloc' } as const;
const columns = ['type', 'sector', 'language', 'year'] as const;

/** Chooses the page: of published resources, newest first, or of the caller's own work, last changed first. */
export function listingOf(query: ListResources, actor: Actor, after?: Position): Listing {
  const inProgress = query.mine || (query.state ?? 'published') !== 'published';
  return inProgress ? workInProgress(query, actor, after) : published(query, after);
}

/** Of several-valued fields the first one asked for leads, through its own index; any other is looked up row by row. */
function published(query: ListResources, after?: Position): Listing {
  const { where, bind, parameters } = conditions();
  const [leading, ...others] = facets.filter((facet) => query[facet] !== undefined);
  const id = leading ? 'r.resource_id' : 'r.id';
  if (leading) where.push(`r.kind = '${kinds[leading]}' and r.value = ${bind(query[leading])}`);
  else where.push("r.state = 'published'");
  for (const facet of others) {
    where.push(`exists (select 1 from resource_facet f where f.tenant_id = r.tenant_id and f.resource_id = ${id}
      and f.kind = '${kinds[facet]}' and f.value = ${bind(query[facet])})`);
  }
  if (query.tenant) where.push(`r.tenant_id = (select id from tenant where code = ${bind(query.tenant)})`);
  narrow(query, where, bind);
  if (after) where.push(`(r.published_at, ${id}) < (${bind(after[0])}, ${bind(after[1])})`);
  const sql = `select r.tenant_id, ${id} as id from ${leading ? 'resource_facet' : 'resource'} r where ${where.join(' and ')}
    order by r.published_at desc, ${id} desc limit ${bind(query.limit + 1)}`;
  return { sql, parameters, sortedBy: 'published_at' };
}

/** Work in progress belongs to one tenant, the acting one, and is little: what the index leaves is looked through. */
function workInProgress(query: ListResources, actor: Actor, after?: Position): Listing {
  const { where, bind, parameters } = conditions();
  where.push(actor.hasTenant && !actor.isNobody ? `r.tenant_id = ${bind(actor.tenantId)}` : 'false');
  if (query.mine) where.push(`r.author_id = ${bind(actor.personId)}`);
  if (query.state) where.push(`r.state = ${bind(query.state)}`);
  if (query.tenant) where.push(`r.tenant_id = (select id from tenant where code = ${bind(query.tenant)})`);
  narrow(query, where, bind);
  if (query.valueChain) where.push(`${bind(query.valueChain)} = any (r.value_chains)`);
  if (query.concept) where.push(`${bind(query.concept)} = any (r.concepts)`);
  if (query.country) where.push(`${bind(query.country)} = any (r.countries)`);
  if (query.bloc) {
    where.push(`r.countries && array(select c.code from bloc_member m join tenant c on c.id = m.country_id where m.bloc_code = ${bind(query.bloc)})`);
  }
  if (after) where.push(`(r.updated_at, r.id) < (${bind(after[0])}, ${bind(after[1])})`);
  const sql = `select r.tenant_id, r.id from resource r where ${where.join(' and ')}
    order by r.updated_at desc, r.id desc limit ${bind(query.limit + 1)}`;
  return { sql, parameters, sortedBy: 'updated_at' };
}

function conditions() {
  const parameters: unknown[] = [];
  return { where: [] as string[], parameters, bind: (value: unknown) => `$${parameters.push(value)}` };
}

function narrow(query: ListResources, where: string[], bind: (value: unknown) => string): void {
  for (const column of columns) if (query[column] !== undefined) where.push(`r.${column} = ${bind(query[column])}`);
}
