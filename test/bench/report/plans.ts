import type pg from 'pg';
import { hashToken } from '#platform';
import { Actor, type ActorRecord } from '../../../libs/platform/src/access/actor.js';
import { filesOfResource } from '../../../libs/repository/src/files/file.sql.js';
import { listingOf } from '../../../libs/repository/src/resources/resource-listing.js';
import { detailColumns, fromResource, summaryColumns } from '../../../libs/repository/src/resources/resource.sql.js';
import { queueLength, queuePage } from '../../../libs/repository/src/review/review-queue.service.js';
import { statement } from '../../../libs/search/src/engines/postgres/postgres-statement.js';
import { findLexemes } from '../../../libs/search/src/engines/postgres/postgres-vocabulary.js';
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
  const words = (await owner.query<{ id: number; lexeme: string }>(commonWords)).rows;
  const { rows: newest } = await owner.query<{ id: string; tenant_id: string }>("select id, tenant_id from resource where state = 'published' order by published_at desc limit 20");
  const ids = newest.map(({ id }) => id);
  await app.query('begin');
  try {
    const { rows } = await app.query<{ entered: ActorRecord }>('select scope.enter($1, $2, null, now()) as entered', ['key', hashToken(token)]);
    const actor = new Actor(rows[0]!.entered);
    const lists = { newest: {}, 'filtered list': { type: 'study', country: 'cl' }, 'list of a concept': { concept: 'cluster' }, 'own work': { mine: true } } as const;
    const checks: PlanCheck[] = [];
    for (const [name, query] of Object.entries(lists)) {
      const { sql, parameters } = listingOf({ ...query, limit: 20 }, actor);
      checks.push(await check(app, name, sql, parameters));
    }
    return [
      ...checks,
      await check(app, 'resource by id', `select ${summaryColumns}, ${detailColumns} ${fromResource} where r.id = $1`, [ids[0]]),
      await check(app, 'files of a resource', filesOfResource, [newest[0]?.tenant_id, ids[0]]),
      await check(app, 'review queue', queuePage, [actor.tenantId, null, null, 21]),
      await check(app, 'length of the queue', queueLength, [actor.tenantId]),
      ...(words.length ? await searchChecks(app, words) : []),
      await check(app, 'hits read again', `select ${summaryColumns} ${fromResource} where r.id = any($1)`, [ids]),
    ];
  } finally {
    await app.query('rollback');
  }
}

/** What a search asks of the database beside Meilisearch: how often words occur, and how much its candidates hold of them. */
async function searchChecks(app: pg.ClientBase, words: { id: number; lexeme: string }[]): Promise<PlanCheck[]> {
  const each = <Value>(value: Value): Value[] => words.map(() => value);
  const candidates = Array.from({ length: 150 }, (_, n) => 1 + n * 7);
  const weigh = statement({ given: 'besides', groups: 8, filters: 1, facets: false, broad: false });
  return [
    await check(app, 'words of a query', findLexemes, [words.map(({ lexeme }) => lexeme), []]),
    await check(app, 'candidates weighed', weigh, [
      words.map(({ id }) => id), words.map((_, bit) => bit), each(1), each(false), candidates,
      Array.from({ length: 8 }, (_, bit) => 1 << bit), Array.from({ length: 8 }, () => 1), 1, 40, ['type:study'],
    ]),
  ];
}

const commonWords = `
  select id, lexeme from (select lexeme as id from search_posting group by lexeme order by count(*) desc limit 5) as common
    join search_lexeme using (id)`;

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
