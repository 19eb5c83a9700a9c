import type { Resource } from './resource.entity.js';

/** Columns as readers see them; `r` is the resource, `t` its tenant. */
export const fromResource = 'from resource r join tenant t on t.id = r.tenant_id';

export const summaryColumns = `
  r.id, r.tenant_id as "tenantId", r.author_id as "authorId", r.writer_id as "writerId",
  jsonb_build_object('code', t.code, 'kind', t.kind, 'names', t.names) as tenant,
  r.type, r.state, r.language, r.titles, r.abstracts, r.authors, r.institution, r.year, r.countries, r.sector,
  r.value_chains as "valueChains", r.concepts, r.visibility, r.version, r.updated_at as "updatedAt",
  r.published_at as "publishedAt",
  (select count(*)::int from resource_file f where f.tenant_id = r.tenant_id and f.resource_id = r.id) as "fileCount"`;

export const detailColumns = `
  r.document_number as "documentNumber", r.place, r.licence, r.links, r.method, r.steps, r.tools, r.conditions,
  exists (select 1 from resource_failure f where f.tenant_id = r.tenant_id and f.resource_id = r.id) as "hasFailures", r.author_name as "authorName",
  array(select x.code from tenant x where x.id = any (r.shared_tenants) order by x.code) as "sharedTenants",
  r.shared_blocs as "sharedBlocs", r.created_at as "createdAt", r.submitted_at as "submittedAt", r.approved_at as "approvedAt",
  r.withdrawn_at as "withdrawnAt", r.withdrawal_reason as "withdrawalReason",
  r.reviewers, r.revises_id as "revisesId",
  (select kept + 1 from scope.versions_kept(r.tenant_id, r.id)) as edition,
  (select jsonb_build_object('id', n.id, 'state', n.state) from resource n where n.tenant_id = r.tenant_id and n.revises_id = r.id) as revision`;

/** Writes a draft and reads it as its depositor sees it. Where no country is named ($11), it is the tenant's own or the one that leads it. */
export const insertDraft = `
  with r as (
    insert into resource (tenant_id, id, type, language, titles, abstracts, authors, institution, year, document_number, countries, place,
      sector, value_chains, concepts, licence, links, visibility, shared_tenants, shared_blocs, method, steps, tools, conditions,
      author_id, author_name, created_at, updated_at)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10,
      coalesce($11, array(select c.code from tenant own join tenant c on c.id = coalesce(own.lead_country_id, own.id)
                           where own.id = $1 and c.kind = 'country')),
      $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25, $26, $27, $27)
    returning *)
  select ${summaryColumns}, ${detailColumns} from r join tenant t on t.id = r.tenant_id`;

/** What $3 to $24 of a draft are; what is not said yet is nothing. */
export const draftValues = (draft: Partial<Resource> & Pick<Resource, 'language'>): unknown[] => [
  draft.type ?? null, draft.language, draft.titles ?? {}, draft.abstracts ?? {}, JSON.stringify(draft.authors ?? []),
  draft.institution ?? null, draft.year ?? null, draft.documentNumber ?? null, draft.countries ?? null, draft.place ?? null,
  draft.sector ?? null, draft.valueChains ?? [], draft.concepts ?? [], draft.licence ?? null, JSON.stringify(draft.links ?? []),
  draft.visibility ?? 'network', draft.sharedTenants ?? [], draft.sharedBlocs ?? [], draft.method ?? {}, JSON.stringify(draft.steps ?? []),
  JSON.stringify(draft.tools ?? []), draft.conditions ?? {},
];
