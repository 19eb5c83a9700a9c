import type pg from 'pg';
import type { ResourceMaker } from './resources.js';

const batch = 2000;

/**
 * Writes resources into the real tables, thousands at a time, as the superuser: what row-level security checks row by
 * row is not what is measured. Everything derived (audiences, facets) is made by the schema itself.
 * @returns the new ids by the id of their tenant
 */
export async function fill(owner: pg.Client, maker: ResourceMaker, count: number): Promise<Map<string, string[]>> {
  const made = new Map<string, string[]>();
  for (let left = count; left > 0; left -= batch) {
    const rows = JSON.stringify(Array.from({ length: Math.min(batch, left) }, () => maker.resource()));
    const { rows: inserted } = await owner.query<{ tenant_id: string; ids: string[] }>(insertResources, [rows]);
    for (const { tenant_id: tenant, ids } of inserted) made.set(tenant, [...(made.get(tenant) ?? []), ...ids]);
    await owner.query(insertFiles, [rows]);
    await owner.query(insertTexts, [rows]);
  }
  await owner.query('vacuum analyze');
  return made;
}

const item = `jsonb_to_recordset($1::jsonb) as item (id uuid, tenant text, type text, state text, language text, titles jsonb,
  abstracts jsonb, authors jsonb, institution text, year integer, document_number text, countries text[], sector text,
  value_chains text[], concepts text[], licence text, visibility text, at timestamptz, file uuid, text text, text_language text)`;

// One author for each tenant, known by the tenant's own number: nobody is asked who they are.
const insertResources = `
  with made as (
    insert into resource (tenant_id, id, type, state, language, titles, abstracts, authors, institution, year, document_number,
        countries, sector, value_chains, concepts, licence, visibility, author_id, author_name, created_at, updated_at,
        submitted_at, approved_at, published_at, withdrawn_at, withdrawal_reason)
    select t.id, item.id, item.type, item.state, item.language, item.titles, item.abstracts, item.authors, item.institution, item.year,
        item.document_number, item.countries, item.sector, item.value_chains, item.concepts, item.licence, item.visibility,
        t.id, 'Depositor of ' || t.code, at, at, case when item.state <> 'draft' then at end, case when item.state <> 'draft' then at end,
        case when item.state <> 'draft' then at end, case when item.state = 'withdrawn' then at end, case when item.state = 'withdrawn' then 'Superseded' end
      from ${item} join tenant t on t.code = item.tenant
    returning tenant_id, id)
  select tenant_id, array_agg(id) as ids from made group by tenant_id`;

const insertFiles = `
  insert into resource_file (tenant_id, id, resource_id, name, format, size, sha256, extraction, pages, language, uploaded_by, uploaded_at)
  select t.id, file, item.id, 'document.pdf', 'pdf', 250000, encode(sha256(item.id::text::bytea), 'hex'), 'extracted', 12, text_language, t.id, at
    from ${item} join tenant t on t.code = item.tenant where file is not null`;

const insertTexts = `
  insert into resource_text (tenant_id, resource_id, file_id, language, text)
  select t.id, item.id, file, text_language, text from ${item} join tenant t on t.code = item.tenant where file is not null`;
