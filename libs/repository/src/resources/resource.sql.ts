import type { Actor } from '#platform';
import type { ListResources } from './resource.schemas.js';

export const fromResource = 'from resource r join tenant t on t.id = r.tenant_id';

export const summaryColumns = `
  r.id, r.tenant_id as "tenantId", r.author_id as "authorId",
  jsonb_build_object('code', t.code, 'kind', t.kind, 'names', t.names) as tenant,
  r.type, r.state, r.language, r.titles, r.abstracts, r.authors, r.institution, r.year, r.countries, r.sector,
  r.value_chains as "valueChains", r.concepts, r.visibility, r.version, r.updated_at as "updatedAt",
  r.published_at as "publishedAt",
  (select count(*)::int from resource_file f where f.tenant_id = r.tenant_id and f.resource_id = r.id) as "fileCount"`;

export const detailColumns = `
  r.document_number as "documentNumber", r.place, r.licence, r.links, r.author_name as "authorName",
  array(select x.code from tenant x where x.id = any (r.shared_tenants) order by x.code) as "sharedTenants",
  r.shared_blocs as "sharedBlocs", r.created_at as "createdAt", r.submitted_at as "submittedAt", r.approved_at as "approvedAt",
  r.withdrawn_at as "withdrawnAt", r.withdrawal_reason as "withdrawalReason"`;

/** What a list is narrowed to. Several-valued fields go through their own table, whose index holds under the policies. */
export function conditionsOf(query: ListResources, actor: Actor) {
  const where: string[] = [];
  const parameters: unknown[] = [];
  const bind = (value: unknown) => `$${parameters.push(value)}`;
  const equals = (column: string, value: unknown) => value !== undefined && where.push(`r.${column} = ${bind(value)}`);
  const facet = (kind: string, condition: string) =>
    where.push(`exists (select 1 from resource_facet f where f.tenant_id = r.tenant_id and f.resource_id = r.id
      and f.kind = '${kind}' and f.value ${condition})`);

  // Work in progress belongs to one tenant: the acting one. Nobody signed in has none.
  const inProgress = query.mine ? undefined : query.state !== undefined && query.state !== 'published';
  if (query.mine) {
    where.push(actor.hasTenant && !actor.isNobody ? `r.tenant_id = ${bind(actor.tenantId)} and r.author_id = ${bind(actor.id)}` : 'false');
    equals('state', query.state);
  } else {
    equals('state', query.state ?? 'published');
    if (inProgress) where.push(actor.hasTenant ? `r.tenant_id = ${bind(actor.tenantId)}` : 'false');
  }
  if (query.tenant) where.push(`r.tenant_id = (select id from tenant where code = ${bind(query.tenant)})`);
  equals('type', query.type);
  equals('sector', query.sector);
  equals('language', query.language);
  equals('year', query.year);
  if (query.country) facet('country', `= ${bind(query.country)}`);
  if (query.valueChain) facet('value-chain', `= ${bind(query.valueChain)}`);
  if (query.concept) facet('concept', `= ${bind(query.concept)}`);
  if (query.bloc) {
    facet('country', `in (select c.code from bloc_member m join tenant c on c.id = m.country_id where m.bloc_code = ${bind(query.bloc)})`);
  }
  const sortedBy: 'published_at' | 'updated_at' = query.mine || inProgress ? 'updated_at' : 'published_at';
  return { where, parameters, sortedBy };
}
