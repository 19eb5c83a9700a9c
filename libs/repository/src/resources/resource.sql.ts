/** Columns as readers see them; `r` is the resource, `t` its tenant. */
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
