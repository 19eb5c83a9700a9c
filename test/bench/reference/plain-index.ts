import { Meilisearch } from 'meilisearch';
import type pg from 'pg';
import type { Engine } from '../../../apps/portal/src/engines/index.js';

/** The index that somebody would make who put the resources into Meilisearch as they are and asked it directly. */
export const plainIndex = 'bench_plain';

/** By what the portal's search narrows and counts. */
export const facets = ['type', 'country', 'bloc', 'sector', 'valueChain', 'language', 'year', 'concept', 'tenant'];

const batch = 5000;
const patience = { timeout: 600_000, interval: 100 };

/** Fills it with everything that is published. @returns documents a second */
export async function fillPlainIndex(owner: pg.Client, { url, key }: Engine & { key: string }): Promise<number> {
  const client = new Meilisearch({ host: url, apiKey: key });
  await client.deleteIndexIfExists(plainIndex);
  const index = client.index(plainIndex);
  await index
    .updateSettings({
      searchableAttributes: ['titles', 'abstracts', 'authors', 'institution', 'documentNumber', 'text'],
      filterableAttributes: ['audience', ...facets],
      pagination: { maxTotalHits: 1_000_000 },
    })
    .waitTask(patience);
  const began = performance.now();
  let count = 0;
  for (let after = '00000000-0000-0000-0000-000000000000'; ; ) {
    const { rows } = await owner.query<{ id: string }>(documents, [after, batch]);
    if (rows.length === 0) return count / ((performance.now() - began) / 1000);
    await index.addDocuments(rows, { primaryKey: 'id' }).waitTask(patience);
    count += rows.length;
    after = rows.at(-1)!.id;
  }
}

const documents = `
  select r.id, r.type, r.language, r.titles, r.abstracts, r.authors, r.institution, r.document_number as "documentNumber", r.year, r.sector,
         r.countries as country, r.value_chains as "valueChain", r.concepts as concept, r.audience, t.code as tenant,
         array(select value from resource_facet f where f.tenant_id = r.tenant_id and f.resource_id = r.id and f.kind = 'bloc') as bloc,
         (select string_agg(x.text, ' ') from resource_text x where x.tenant_id = r.tenant_id and x.resource_id = r.id) as text
    from resource r join tenant t on t.id = r.tenant_id where r.state = 'published' and r.id > $1 order by r.id limit $2`;
