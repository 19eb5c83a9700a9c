/** Copies a published work ($1, $2) into a draft ($3) of whoever begins its next version ($4, $5); nothing when there is one already. */
export const copyResource = `
  insert into resource (tenant_id, id, revises_id, type, language, titles, abstracts, authors, institution, year, document_number, place, countries,
      sector, value_chains, concepts, licence, links, method, steps, tools, conditions, visibility, shared_tenants, shared_blocs, author_id, author_name, created_at, updated_at)
  select tenant_id, $3, id, type, language, titles, abstracts, authors, institution, year, document_number, place, countries,
      sector, value_chains, concepts, licence, links, method, steps, tools, conditions, visibility, shared_tenants, shared_blocs, $4, $5, $6, $6
    from resource where tenant_id = $1 and id = $2
  on conflict (tenant_id, revises_id) where revises_id is not null do nothing
  returning 1`;

/** Its files with their texts, under ids of their own; a file and its copy are known by their content and name. */
export const copyParts = [
  `insert into resource_file (tenant_id, id, resource_id, name, format, size, sha256, extraction, fault, pages, language, truncated, uploaded_by, uploaded_at)
   select tenant_id, gen_random_uuid(), $3, name, format, size, sha256, extraction, fault, pages, language, truncated, uploaded_by, uploaded_at
     from resource_file where tenant_id = $1 and resource_id = $2`,
  `insert into resource_text (tenant_id, resource_id, file_id, language, text)
   select x.tenant_id, $3, copy.id, x.language, x.text
     from resource_text x left join resource_file f on f.tenant_id = x.tenant_id and f.id = x.file_id
     left join resource_file copy on copy.tenant_id = f.tenant_id and copy.resource_id = $3 and copy.sha256 = f.sha256 and copy.name = f.name
    where x.tenant_id = $1 and x.resource_id = $2 and (x.file_id is null or copy.id is not null)
   on conflict do nothing`,
];

/** Files of a draft ($2) whose text nobody has read yet. */
export const unreadFiles = "select id from resource_file where tenant_id = $1 and resource_id = $2 and extraction = 'waiting'";

const sameFile = (one: string, other: string) => `${one}.tenant_id = ${other}.tenant_id and ${one}.sha256 = ${other}.sha256 and ${one}.name = ${other}.name`;

/** What stands in the work ($1, $2) already keeps its address; what the next version ($3) brings comes over, what it dropped goes. */
export const moveParts = [
  `delete from resource_file f where f.tenant_id = $1 and f.resource_id = $2
      and not exists (select 1 from resource_file n where n.resource_id = $3 and ${sameFile('n', 'f')})`,
  `update resource_text x set resource_id = $2 from resource_file n
    where x.tenant_id = $1 and x.resource_id = $3 and n.tenant_id = x.tenant_id and n.id = x.file_id
      and not exists (select 1 from resource_file f where f.resource_id = $2 and ${sameFile('f', 'n')})`,
  `update resource_file n set resource_id = $2 where n.tenant_id = $1 and n.resource_id = $3
      and not exists (select 1 from resource_file f where f.resource_id = $2 and ${sameFile('f', 'n')})`,
  'update resource_comment set resource_id = $2 where tenant_id = $1 and resource_id = $3',
];

/** What one work ($1) says of its translations holds of the same words in the other ($2). */
export const carryTranslations = 'select scope.carry_translations($1, $2)';
