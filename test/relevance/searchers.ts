import { Meilisearch } from 'meilisearch';
import type { Locale } from '#platform';
import { type Member, TestApp } from '../harness/index.js';
import type { Item } from './judged.js';

/** Something that finds: given a query, the refs of what it found, best first. */
export interface Searcher {
  name: string;
  find(query: string, language: Locale): Promise<string[]>;
  close(): Promise<void>;
}

/** The portal itself, loaded and asked through its API. */
export async function portalSearcher(items: readonly Item[], { meilisearch }: { meilisearch: boolean }): Promise<Searcher> {
  const portal = await TestApp.start({ meilisearch });
  const leader = await portal.aPerson(await portal.network(), ['unit-coordinator']);
  const refs = await load(leader, items);
  await portal.settle(120_000);
  return {
    name: `Minga, ${meilisearch ? 'Meilisearch' : 'PostgreSQL'}`,
    async find(query) {
      const { body } = await portal.nobody.get(`/api/v1/search?limit=10&facets=false&q=${encodeURIComponent(query)}`).expect(200);
      const { engine, hits } = body as { engine: string; hits: { id: string }[] };
      if ((engine === 'meilisearch') !== meilisearch) throw new Error(`${engine} answered`);
      return hits.map(({ id }) => refs.get(id)!);
    },
    close: () => portal.stop(),
  };
}

async function load(leader: Member, items: readonly Item[]): Promise<Map<string, string>> {
  const refs = new Map<string, string>();
  for (let at = 0; at < items.length; at += 200) {
    const { body } = await leader.post('/api/v1/resources/bulk', { visibility: 'public', items: items.slice(at, at + 200) }).expect(200);
    const { results, refused } = body as { refused: number; results: { id: string; ref: string }[] };
    if (refused > 0) throw new Error(`${refused} items were refused: ${JSON.stringify(results.filter(({ id }) => !id)[0])}`);
    for (const { id, ref } of results) refs.set(id, ref);
  }
  return refs;
}

/** Meilisearch as it comes out of the box, asked directly. */
export async function plainMeilisearch(items: readonly Item[]): Promise<Searcher> {
  const client = new Meilisearch({ host: process.env['TEST_MEILI_URL']!, apiKey: process.env['TEST_MEILI_KEY']! });
  const uid = 'relevance_plain';
  await client.deleteIndexIfExists(uid);
  const documents = items.map(({ titles, abstracts }, id) => ({ id, title: Object.values(titles).join('\n'), abstract: Object.values(abstracts).join('\n') }));
  await client.index(uid).addDocuments(documents, { primaryKey: 'id' }).waitTask({ timeout: 60_000 });
  return {
    name: 'Meilisearch, defaults',
    async find(query) {
      const { hits } = await client.index(uid).search(query, { limit: 10 });
      return hits.map((hit) => items[Number(hit['id'])]!.ref);
    },
    close: async () => void (await client.deleteIndexIfExists(uid)),
  };
}

const configurations: Record<Locale, string> = { es: 'spanish', pt: 'portuguese', en: 'english', fr: 'french' };

/** PostgreSQL's full text search as its manual shows it. */
export async function plainPostgres(items: readonly Item[]): Promise<Searcher> {
  const portal = await TestApp.start({ meilisearch: false });
  await portal.owner.query('create table plain (ref text, text tsvector)');
  await portal.owner.query(
    `insert into plain select ref, to_tsvector(configuration::regconfig, body)
       from jsonb_to_recordset($1::jsonb) as item (ref text, configuration text, body text)`,
    [JSON.stringify(items.map(({ ref, language, titles, abstracts }) => ({ ref, configuration: configurations[language], body: [...Object.values(titles), ...Object.values(abstracts)].join('\n') })))],
  );
  return {
    name: 'PostgreSQL, defaults',
    async find(query, language) {
      const { rows } = await portal.owner.query<{ ref: string }>(
        `select ref from plain, websearch_to_tsquery($2::regconfig, $1) as asked where text @@ asked order by ts_rank_cd(text, asked) desc limit 10`,
        [query, configurations[language]],
      );
      return rows.map(({ ref }) => ref);
    },
    close: () => portal.stop(),
  };
}
