import { setTimeout as delay } from 'node:timers/promises';
import { fillPlainIndex } from '../reference/plain-index.js';
import type { Stage } from '../servers/stage.js';
import { announce } from './announce.js';

/** What the handlers of the loaded resources still have to do, and what Meilisearch has not taken in. */
const left = `
  select (select count(*) from delivery where name = 'resources.imported' and state in ('waiting', 'published'))::int as deliveries,
         (select count(*) from search_document where indexed_version < version)::int as documents,
         (select count(*) from delivery where state = 'dead')::int as dead`;

/** Lets the portal's own worker index what was loaded, and fills the plain index. @returns how fast that was, in sentences */
export async function index(stage: Stage, loaded: ReadonlyMap<string, string[]>, count: number): Promise<string> {
  await announce(stage.config, loaded);
  const seconds = await untilIndexed(stage);
  const plain = stage.meilisearch && (await fillPlainIndex(stage.owner, stage.meilisearch));
  await stage.owner.query('vacuum analyze');
  return (
    `Indexed by the portal's own worker, its start included: ${count.toLocaleString('en')} resources in ${seconds.toFixed(0)} s, ` +
    `${(count / seconds).toFixed(0)} a second.${plain === null ? '' : ` Meilisearch alone takes ${plain.toFixed(0)} a second into a plain index.`}`
  );
}

async function untilIndexed(stage: Stage): Promise<number> {
  const began = performance.now();
  await using worker = await stage.worker();
  for (;;) {
    const { deliveries, documents, dead } = (await stage.owner.query<Record<'deliveries' | 'documents' | 'dead', number>>(left)).rows[0]!;
    if (dead) throw new Error(`The worker, process ${worker.pid}, gave ${dead} deliveries up`);
    if (!deliveries && (!documents || !stage.meilisearch)) return (performance.now() - began) / 1000;
    await delay(250);
  }
}
