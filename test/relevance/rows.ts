import { locales } from '#platform';
import type { Collection, Judged } from './judged.js';
import { meanOf, type Scores, scoresOf } from './metrics.js';
import { misspell, withoutAccents } from './misspell.js';
import type { Searcher } from './searchers.js';

/** A row of the report: some queries, perhaps changed as people change them. */
export interface Row {
  name: string;
  queries: Judged[];
  change?: (query: string) => string;
}

/** By language, all together, all as people mistype them, and those answered in another language. */
export function rowsOf({ queries }: Collection): Row[] {
  const same = queries.filter(({ kind }) => kind !== 'cross');
  return [
    ...locales.map((language) => ({ name: language, queries: same.filter((each) => each.language === language) })),
    { name: 'all', queries: same },
    { name: 'without accents', queries: same, change: withoutAccents },
    { name: 'misspelled', queries: same.filter(({ kind }) => kind !== 'number'), change: misspell },
    { name: 'across languages', queries: queries.filter(({ kind }) => kind === 'cross') },
  ].filter((row) => row.queries.length > 0);
}

/** Mean scores of a row. @param missed hears of every query whose first answer is not relevant */
export async function scoresFor(searcher: Searcher, { queries, change = (query) => query }: Row, missed?: (text: string) => void): Promise<Scores> {
  const scores: Scores[] = [];
  for (const { query, language, relevant, kind } of queries) {
    const found = await searcher.find(change(query), language);
    scores.push(scoresOf(found, relevant));
    if (!relevant.includes(found[0] ?? '')) missed?.(`${kind}: ${change(query)} → ${relevant.join(' ')}; got ${found.slice(0, 3).join(' ')}`);
  }
  return meanOf(scores);
}
