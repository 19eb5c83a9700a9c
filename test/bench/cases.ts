import type pg from 'pg';
import type { LoadRequest } from './load/load.js';
import type { ResourceMaker } from './world/resources.js';

/** One thing that people do, as requests that take turns. */
export interface Case {
  name: string;
  /** The part of the reference's speed that we aim for. */
  aim: number;
  requests: LoadRequest[];
}

const path = '/api/v1/resources';
const different = 500;

/** What is measured against the bare server. Ids and filters are drawn from what there is and the reader may see. */
export async function casesOf(owner: pg.Client, maker: ResourceMaker, token: string): Promise<Case[]> {
  const headers = { authorization: `Bearer ${token}` };
  const get = (of: string): LoadRequest => ({ method: 'GET', path: of, headers });
  const ids = await owner.query<{ id: string }>(someIds, [different]);
  const lists = await owner.query<{ type: string; country: string }>(fullLists);
  const drafts = Array.from({ length: different }, () => maker.draft());
  return [
    { name: 'resource by id', aim: 0.6, requests: ids.rows.map(({ id }) => get(`${path}/${id}`)) },
    { name: 'filtered list', aim: 0.6, requests: lists.rows.map(({ type, country }) => get(`${path}?type=${type}&country=${country}`)) },
    {
      name: 'create a draft',
      aim: 0.6,
      requests: drafts.map((draft) => ({ method: 'POST', path, headers: { ...headers, 'content-type': 'application/json' }, body: JSON.stringify(draft) })),
    },
  ];
}

const someIds = `
  select id from resource where state = 'published' and visibility in ('public', 'network') order by md5(id::text) limit $1`;

const fullLists = `
  select type, value as country from resource_facet where kind = 'country' and audience && '{public,network}'
   group by type, value having count(*) > 20 order by md5(type || value) limit 60`;
