import fc from 'fast-check';
import { knownIdeas } from '../ideas/known-ideas.js';
import type { Plan } from '../query/plan.js';
import { closeness } from './closeness.js';
import { marksIn } from './marks.js';
import { snippetOf } from './snippet.js';

describe('marks', () => {
  const marked = (text: string, answers: [string, number][]) => marksIn(text, 'es', new Map(answers), knownIdeas).map(({ start, end }) => text.slice(start, end));

  it('follow inflection, accents and ideas', () => {
    expect(marked('Políticas para cadenas de valor', [['polit', 0]])).toEqual(['Políticas']);
    expect(marked('Políticas para las cadenas de valor', [['concept:value-chain', 0]])).toEqual(['cadenas de valor']);
  });

  it('leave markup as the text it is', () => expect(marked('<b>minería</b>', [['miner', 0]])).toEqual(['minería']));
});

describe('a snippet', () => {
  const words = fc.array(fc.constantFrom('minería', 'cobre', 'de', 'la', 'innovación', 'turismo', 'regional', '…', 'ñandú'), { minLength: 1, maxLength: 300 });

  it('is short, comes from the text, and marks in it what the text had marked', () => {
    fc.assert(
      fc.property(words, (list) => {
        const text = list.join(' ');
        const marks = marksIn(text, 'es', new Map([['miner', 0], ['innov', 1]]), knownIdeas);
        const snippet = snippetOf(text, marks, () => 1);
        expect(snippet.text.length).toBeLessThanOrEqual(290);
        expect(text).toContain(snippet.text.replace(/^… /, '').replace(/ …$/, ''));
        for (const [start, end] of snippet.marks) expect(['minería', 'innovación']).toContain(snippet.text.slice(start, end));
        expect(snippet.marks.length > 0).toBe(marks.length > 0);
      }),
    );
  });

  it('shows the stretch that answers most', () => {
    const text = `${'relleno sin interés alguno '.repeat(40)}la innovación en la minería ${'más relleno '.repeat(40)} minería`;
    const marks = marksIn(text, 'es', new Map([['miner', 0], ['innov', 1]]), knownIdeas);
    expect(snippetOf(text, marks, () => 1).text).toContain('la innovación en la minería');
  });
});

describe('closeness', () => {
  const group = (id: number, at: number) => ({ kind: 'word' as const, label: '', at: [at], weight: 2, coveredBy: 1, terms: [{ id, lexeme: '', gain: 2, passages: 1 }] });
  const plan: Plan = { query: {} as Plan['query'], groups: [group(1, 0), group(2, 1)], weight: 4 };

  it('rewards neighbours that stand together, either way round', () => {
    expect(closeness(plan, [9, 1, 2, 9])).toBeGreaterThan(0);
    expect(closeness(plan, [2, 8, 1])).toBe(closeness(plan, [1, 2]));
  });

  it('rewards nothing else', () => {
    expect(closeness(plan, [1, 7, 7, 7, 2])).toBe(0);
    expect(closeness(plan, [1, 1, 1])).toBe(0);
    expect(closeness(plan, [])).toBe(0);
  });
});
