import { locales } from '#platform';
import { startTestEngines, stopTestEngines } from '../engines/test-engines.js';
import { prepareTemplate } from '../harness/prepare-template.js';
import { acrossLanguages, type Collection, type Judged, passages, works } from './judged.js';
import { meanOf, type Scores, scoresOf } from './metrics.js';
import { misspell, withoutAccents } from './misspell.js';
import { plainMeilisearch, plainPostgres, portalSearcher, type Searcher } from './searchers.js';

/** A row of the report: some queries, perhaps changed as people change them. */
interface Row {
  name: string;
  queries: Judged[];
  change?: (query: string) => string;
}

const show = (line: string): void => void process.stdout.write(`${line}\n`);

function rowsOf({ queries }: Collection): Row[] {
  const same = queries.filter(({ kind }) => kind !== 'cross');
  return [
    ...locales.map((language) => ({ name: language, queries: same.filter((each) => each.language === language) })),
    { name: 'all', queries: same },
    { name: 'without accents', queries: same, change: withoutAccents },
    { name: 'misspelled', queries: same.filter(({ kind }) => kind !== 'number'), change: misspell },
    { name: 'across languages', queries: queries.filter(({ kind }) => kind === 'cross') },
  ].filter((row) => row.queries.length > 0);
}

async function scoresFor(searcher: Searcher, { queries, change = (query) => query }: Row): Promise<Scores> {
  const scores: Scores[] = [];
  for (const { query, language, relevant, kind } of queries) {
    const found = await searcher.find(change(query), language);
    scores.push(scoresOf(found, relevant));
    if (process.env['SHOW'] && searcher.name.includes(process.env['SHOW']) && !relevant.includes(found[0] ?? '')) {
      show(`      ${kind}: ${change(query)} → ${relevant.join(' ')}; got ${found.slice(0, 3).join(' ')}`);
    }
  }
  return meanOf(scores);
}

async function report(name: string, collection: Collection, makers: readonly ((collection: Collection) => Promise<Searcher>)[]): Promise<void> {
  show(`\n${name}: ${collection.items.length} documents, ${collection.queries.length} queries`);
  show(`${''.padEnd(46)}${'n'.padStart(5)}  nDCG@10   MRR@10  recall@10  nothing found`);
  for (const make of makers) {
    const searcher = await make(collection);
    for (const row of rowsOf(collection)) {
      const { ndcg, mrr, recall, zero } = await scoresFor(searcher, row);
      const figures = [ndcg, mrr, recall].map((figure) => figure.toFixed(3).padStart(9)).join('');
      show(`${searcher.name.padEnd(26)}${row.name.padEnd(20)}${String(row.queries.length).padStart(5)}${figures}${(zero * 100).toFixed(1).padStart(12)} %`);
    }
    await searcher.close();
  }
}

await startTestEngines();
try {
  await prepareTemplate(process.env['TEST_DATABASE_URL']!);
  const ours = [
    ({ items }: Collection) => portalSearcher(items, { meilisearch: true }),
    ({ items }: Collection) => portalSearcher(items, { meilisearch: false }),
  ];
  const all = [...ours, ({ items }: Collection) => plainMeilisearch(items), ({ items }: Collection) => plainPostgres(items)];
  await report('Passages in four languages, one index', passages(), all);
  await report('English passages, Spanish queries', acrossLanguages(), all);
  await report('Catalogue of works', works(), all);
} finally {
  await stopTestEngines();
}
