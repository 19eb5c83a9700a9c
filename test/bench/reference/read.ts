import type pg from 'pg';
import type { Actor } from '../../../libs/platform/src/access/actor.js';
import { filesOfResource } from '../../../libs/repository/src/files/file.sql.js';
import { listingOf } from '../../../libs/repository/src/resources/resource-listing.js';
import { detailColumns, fromResource, summaryColumns } from '../../../libs/repository/src/resources/resource.sql.js';

const pageSize = 20;
const resource = `select ${summaryColumns}, ${detailColumns} ${fromResource} where r.id = $1`;
const pageOf = (chosen: string) => `
  with chosen as materialized (${chosen})
  select ${summaryColumns} from chosen join resource r on r.tenant_id = chosen.tenant_id and r.id = chosen.id
    join tenant t on t.id = r.tenant_id order by r.published_at desc, r.id desc`;

/** One resource with its files: the portal's statements, imported, so that they stay the same. */
export async function readResource(client: pg.ClientBase, id: string) {
  const { rows } = await client.query<{ tenantId: string; fileCount: number }>({ name: 'resource', text: resource, values: [id] });
  if (!rows[0]) throw Object.assign(new Error('not found'), { statusCode: 404 });
  const files = rows[0].fileCount === 0 ? [] : (await client.query<object>({ name: 'files', text: filesOfResource, values: [rows[0].tenantId, id] })).rows;
  return { ...rows[0], files };
}

/** A page of one type and country, newest first. */
export async function listResources(client: pg.ClientBase, actor: Actor, filters: { type: string; country: string }) {
  const { sql, parameters } = listingOf({ ...filters, limit: pageSize }, actor);
  const { rows } = await client.query<object>({ name: 'list', text: pageOf(sql), values: parameters });
  return { items: rows.slice(0, pageSize), next: rows.length > pageSize ? 'more' : null };
}
