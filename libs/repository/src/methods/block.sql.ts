/** A building block as it is named from elsewhere: `b` is the block, `r` its resource, `t` its tenant. */
export const elsewhere = `jsonb_build_object('id', b.id, 'position', b.position,
  'names', (select item -> 'name' from jsonb_array_elements(case b.kind when 'step' then r.steps else r.tools end) item where item ->> 'key' = b.key),
  'resource', jsonb_build_object('id', r.id, 'titles', r.titles, 'language', r.language,
    'tenant', jsonb_build_object('code', t.code, 'kind', t.kind, 'names', t.names)))`;

export const fromBlock = 'from resource_block b join resource r on r.tenant_id = b.tenant_id and r.id = b.resource_id join tenant t on t.id = r.tenant_id';

/** Where each block of a resource was taken from, as far as the reader sees that. */
export const blocksOfResource = `
  select own.kind, own.key, own.id, (select ${elsewhere} ${fromBlock} where b.id = own.origin_id) as origin
    from resource_block own where own.tenant_id = $1 and own.resource_id = $2 order by own.kind, own.position`;
