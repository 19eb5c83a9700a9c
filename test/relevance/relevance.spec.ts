import { passages } from './judged.js';
import { rowsOf, scoresFor } from './rows.js';
import { portalSearcher, type Searcher } from './searchers.js';

/** Mean reciprocal rank that each row must not fall below; what was measured, less a hundredth or two. */
const floors: Record<string, number> = {
  es: 0.84, pt: 0.93, en: 0.95, fr: 0.91, 'without accents': 0.9, misspelled: 0.83, 'across languages': 0.5,
};

describe.each([true, false])('relevance (with Meilisearch: %s)', (meilisearch) => {
  const collection = passages();
  let portal: Searcher;

  beforeAll(async () => {
    portal = await portalSearcher(collection.items, { meilisearch });
  }, 120_000);
  afterAll(() => portal?.close());

  it.each(rowsOf(collection).filter(({ name }) => name in floors))('holds its floor: $name', async (row) => {
    const { mrr, zero } = await scoresFor(portal, row);
    expect(mrr).toBeGreaterThanOrEqual(floors[row.name]!);
    expect(zero).toBeLessThan(0.005);
  });
});
