import { startTestEngines, stopTestEngines } from '../engines/test-engines.js';
import { prepareTemplate } from '../harness/prepare-template.js';
import { acrossLanguages, type Collection, passages, works } from './judged.js';
import { rowsOf, scoresFor } from './rows.js';
import { plainMeilisearch, plainPostgres, portalSearcher, type Searcher } from './searchers.js';

const show = (line: string): void => void process.stdout.write(`${line}\n`);

async function report(name: string, collection: Collection, makers: readonly ((collection: Collection) => Promise<Searcher>)[]): Promise<void> {
  show(`\n${name}: ${collection.items.length} documents, ${collection.queries.length} queries`);
  show(`${''.padEnd(46)}${'n'.padStart(5)}  nDCG@10   MRR@10  recall@10  nothing found`);
  for (const make of makers) {
    const searcher = await make(collection);
    const missed = searcher.name.includes(process.env['SHOW'] ?? '-') ? (text: string) => show(`      ${text}`) : undefined;
    for (const row of rowsOf(collection)) {
      const { ndcg, mrr, recall, zero } = await scoresFor(searcher, row, missed);
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
