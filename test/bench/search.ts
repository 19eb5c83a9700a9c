import { locales } from '#platform';
import { concepts, resourceTypes } from '#vocabulary';
import type { MeilisearchEngine } from '../../apps/portal/src/engines/index.js';
import { duel, type Outcome, type Side, type Turns } from './duel.js';
import type { LoadRequest } from './load/load.js';
import { facets, plainIndex } from './reference/plain-index.js';
import type { Server } from './servers/server.js';
import { Chance } from './world/chance.js';
import { Writer } from './world/writer.js';

interface Question {
  q: string;
  type: string;
}

const page = 20;
const questions = 200;

/** Names of ideas, as most people search, and whole sentences; each within one type. */
function ask(): Question[] {
  const chance = new Chance(7);
  const writer = new Writer(chance);
  return Array.from({ length: questions }, () => {
    const language = chance.one(locales);
    const q = chance.happens(0.6) ? chance.favourite(concepts).prefLabel[language] : writer.text(language, chance.whole(3, 7));
    return { q, type: chance.favourite(resourceTypes).code };
  });
}

/** Search with all facets: the portal's against Meilisearch asked directly, with the same words, filter and facets. */
export async function searchDuel(meilisearch: MeilisearchEngine, keys: string[], api: Server, token: string, database: number, connections: number, turns: Turns): Promise<Outcome> {
  const audience = `audience IN [${keys.map((key) => JSON.stringify(key)).join(', ')}]`;
  const direct = ({ q, type }: Question): LoadRequest => ({
    method: 'POST',
    path: `/indexes/${plainIndex}/search`,
    headers: { authorization: `Bearer ${meilisearch.key}`, 'content-type': 'application/json' },
    body: JSON.stringify({ q, filter: [audience, `type = ${JSON.stringify(type)}`], facets, limit: page }),
  });
  const ours = ({ q, type }: Question): LoadRequest => ({
    method: 'GET',
    path: `/api/v1/search?${new URLSearchParams({ q, type, limit: String(page) }).toString()}`,
    headers: { authorization: `Bearer ${token}` },
  });
  await compare(meilisearch.url, direct({ q: '', type: 'study' }), api.url, ours({ q: '', type: 'study' }));
  const asked = ask();
  const side = (url: string, requests: LoadRequest[], pids: Side['pids']): Side => ({ url, connections, requests, pids });
  return duel(
    'search with facets', 0.5, turns,
    side(meilisearch.url, asked.map(direct), { server: meilisearch.pid, engines: [] }),
    side(api.url, asked.map(ours), { server: api.pid, engines: [database, meilisearch.pid] }),
  );
}

/** Without words both find all of the type that the reader may see: the filters mean the same, and the portal's index is whole. */
async function compare(directUrl: string, direct: LoadRequest, ourUrl: string, ours: LoadRequest): Promise<void> {
  const answers = await Promise.all([read(directUrl, direct), read(ourUrl, ours)]);
  const [theirs, own] = [answers[0]['estimatedTotalHits'], answers[1]['total']];
  if (!theirs || theirs !== own) throw new Error(`Meilisearch finds ${String(theirs)}, the portal ${String(own)} for the same filter`);
  if (answers[1]['engine'] !== 'meilisearch') throw new Error(`The portal was answered by ${String(answers[1]['engine'])}`);
}

async function read(url: string, { method, path, headers, body }: LoadRequest): Promise<Record<string, unknown>> {
  const answer = await fetch(`${url}${path}`, { method, headers, ...(body === undefined ? {} : { body }) });
  if (!answer.ok) throw new Error(`${url}${path} answered ${answer.status}: ${await answer.text()}`);
  return (await answer.json()) as Record<string, unknown>;
}
