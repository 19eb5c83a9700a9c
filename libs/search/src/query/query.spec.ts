import { knownIdeas } from '../ideas/known-ideas.js';
import { cognateKey } from '../language/cognate.js';
import { coverage } from './plan.js';
import { QueryPlanner } from './query-planner.js';
import { readQuery } from './read-query.js';
import { editDistance, likeness } from './spelling.js';
import type { Vocabulary } from './vocabulary.js';

/** An index in memory: lexemes and how many of its thousand passages hold them. */
function vocabularyOf(held: Record<string, number>): Vocabulary {
  const all = Object.entries(held).map(([lexeme, passages], id) => ({ id: id + 1, lexeme, passages, cognate: cognateKey(lexeme) ?? null }));
  return {
    find: async (lexemes, cognates) => ({
      passages: 1000,
      lexemes: all.filter(({ lexeme, cognate }) => lexemes.includes(lexeme) || (cognate !== null && cognates.includes(cognate))),
    }),
    similar: async (words) => words.flatMap((word) => all.map((each) => ({ ...each, word, similarity: 0 }))),
    completions: async (word) => all.filter(({ lexeme }) => lexeme.startsWith(word.slice(0, -1))),
  };
}

const plan = (query: string, held: Record<string, number>) => new QueryPlanner(vocabularyOf(held)).plan(readQuery(query, knownIdeas));
const content = (query: string) => readQuery(query, knownIdeas).words.map(({ word }) => word);

describe('reading a query', () => {
  it.each([
    ['¿Cuáles son los riesgos de una política de clústeres?', ['riesgos', 'politica', 'clusteres']],
    ['Quais são os arranjos produtivos locais do Brasil?', ['arranjos', 'produtivos', 'locais', 'brasil']],
    ['Quel est le rôle de l’État dans les filières ?', ['role', 'etat', 'filieres']],
    ['What are the benefits of clusters?', ['benefits', 'clusters']],
    ['dime por favor qué es la gobernanza', ['gobernanza']],
    ['¿CUÁNTOS PAÍSES PARTICIPAN?', ['paises', 'participan']],
  ])('%s', (query, words) => expect(content(query)).toEqual(words));

  it('keeps the words where stripping would leave nothing', () => {
    expect(content('¿qué es?')).toEqual(['que', 'es']);
    expect(content('')).toEqual([]);
  });

  it.each(['arranjos produtivos locais', 'conglomerados', 'clusteres', 'grappes d’entreprises', 'APL'])('recognises the idea: %s', (query) => {
    expect(readQuery(query, knownIdeas).mentions.map(({ key }) => key)).toContain('concept:cluster');
  });

  it('does not take a word for an idea by its stem alone', () => {
    expect(readQuery('la forma del documento', knownIdeas).mentions.map(({ key }) => key)).not.toContain('concept:training');
  });

  it('bounds what it reads', () => expect(readQuery('palabra '.repeat(500), knownIdeas).tokens.length).toBeLessThanOrEqual(60));
});

describe('planning a query', () => {
  const gains = async (query: string, held: Record<string, number>) => Object.fromEntries((await plan(query, held)).groups.flatMap(({ terms }) => terms.map(({ lexeme, gain }) => [lexeme, gain])));

  it('weighs rare words more', async () => {
    const found = await gains('política minera', { polit: 400, miner: 4 });
    expect(found['miner']).toBeGreaterThan(2 * found['polit']!);
  });

  it('lets an idea stand for its words', async () => {
    const planned = await plan('arranjos produtivos locais', { arranj: 3, produt: 50, local: 60, 'concept:cluster': 300 });
    const idea = planned.groups.findIndex(({ kind }) => kind === 'idea');
    expect(coverage(planned, 1 << idea)).toBeCloseTo(planned.weight);
    const local = planned.groups.findIndex(({ label }) => label === 'locais');
    expect(coverage(planned, 1 << local)).toBeLessThan(planned.weight / 2);
  });

  it('never counts a relative more than the word itself', async () => {
    const found = await gains('producción', { produccion: 300, product: 2 });
    expect(found['product']).toBeLessThanOrEqual(found['produccion']!);
  });

  it('translates everyday words the index does not know', async () => expect(Object.keys(await gains('guerra', { war: 9, warrant: 3 }))).toEqual(['war']));

  it('takes misspelled words for what they resemble, and says so', async () => {
    const planned = await plan('inovvacion', { innov: 20, polit: 100 });
    expect(planned.groups).toMatchObject([{ isGuess: true, terms: [{ lexeme: 'innov' }] }]);
  });

  it('puts document numbers above everything', async () => {
    const found = await gains('LC/W.337 política', { '#lcw337': 1, polit: 1, '337': 1, w: 1, lc: 1 });
    expect(found['#lcw337']).toBeGreaterThan(3 * found['polit']!);
  });

  it('finds nothing where nothing is known', async () => expect((await plan('xyzzyq', { polit: 3 })).groups).toEqual([]));
});

describe('likeness', () => {
  it.each([['cluster', 'culster', 1], ['política', 'poltica', 1], ['abc', 'abc', 0], ['', 'ab', 2], ['kitten', 'sitting', 3]])('%s and %s are %i edits apart', (a, b, edits) =>
    expect(editDistance(a, b)).toBe(edits));
  it('is small for different words', () => expect(likeness(0.1, 'vino', 'cacao')).toBe(0.1));
});
