import type pg from 'pg';
import { hashToken } from '#platform';
import { Actor, type ActorRecord } from '../../../libs/platform/src/access/actor.js';
import { listingOf } from '../../../libs/repository/src/resources/resource-listing.js';
import { detailColumns, fromResource, summaryColumns } from '../../../libs/repository/src/resources/resource.sql.js';
import type { Stage } from '../servers/stage.js';

interface Node {
  'Node Type': string;
  'Relation Name'?: string;
  Plans?: Node[];
}

/** How the database goes about a statement, and which tables that grow with the network it would read from end to end. */
export interface PlanCheck {
  name: string;
  nodes: string;
  scanned: string[];
}

const growing = new Set(['resource', 'resource_facet', 'resource_file', 'resource_text', 'event', 'delivery', 'search_document', 'search_passage', 'search_posting']);

/** The plans of the hot statements, as the application's role sees them inside a scope. */
export async function checkPlans({ owner, app }: Stage, token: string): Promise<PlanCheck[]> {
  const ids = (await owner.query<{ id: string }>("select id from resource where state = 'published' order by published_at desc limit 20")).rows.map(({ id }) => id);
  await app.query('begin');
  try {
    const { rows } = await app.query<{ entered: ActorRecord }>('select scope.enter($1, $2, null, now()) as entered', ['key', hashToken(token)]);
    const list = listingOf({ type: 'study', country: 'cl', limit: 20 }, new Actor(rows[0]!.entered));
    return [
      await check(app, 'resource by id', `select ${summaryColumns}, ${detailColumns} ${fromResource} where r.id = $1`, [ids[0]]),
      await check(app, 'files of a resource', 'select * from resource_file where resource_id = $1 order by uploaded_at, id', [ids[0]]),
      await check(app, 'filtered list', list.sql, list.parameters),
      await check(app, 'hits read again', `select ${summaryColumns} ${fromResource} where r.id = any($1)`, [ids]),
    ];
  } finally {
    await app.query('rollback');
  }
}

async function check(client: pg.ClientBase, name: string, sql: string, parameters: unknown[]): Promise<PlanCheck> {
  const { rows } = await client.query<{ 'QUERY PLAN': { Plan: Node }[] }>(`explain (format json) ${sql}`, parameters);
  const nodes = nodesOf(rows[0]!['QUERY PLAN'][0]!.Plan).filter((node) => node['Relation Name'] && growing.has(node['Relation Name']));
  return {
    name,
    nodes: [...new Set(nodes.map((node) => `${node['Node Type']} on ${node['Relation Name']}`))].join(', '),
    scanned: nodes.filter((node) => node['Node Type'] === 'Seq Scan').map((node) => node['Relation Name']!),
  };
}

const nodesOf = (node: Node): Node[] => [node, ...(node.Plans ?? []).flatMap(nodesOf)];
