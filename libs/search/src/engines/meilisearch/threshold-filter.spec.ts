import fc from 'fast-check';
import { coverage, type Plan } from '../../query/plan.js';
import { lookedFor } from '../postgres/looked-for.js';
import { thresholdFilter } from './threshold-filter.js';

/** Plans of up to eight groups; ideas stand in for some words. */
const plans = fc.array(fc.record({ gain: fc.integer({ min: 1, max: 80 }), passages: fc.integer({ min: 1, max: 90_000 }), idea: fc.boolean() }), { minLength: 1, maxLength: 8 }).map((raw): Plan => {
  const groups = raw.map(({ gain, passages, idea }, bit) => ({
    kind: idea ? ('idea' as const) : ('word' as const), label: `w${bit}`, at: [bit], weight: idea ? 0 : gain / 10, coveredBy: 1 << bit,
    terms: [{ id: bit, lexeme: `w${bit}`, gain: gain / 10, passages }],
  }));
  groups.forEach((group, bit) => {
    if (group.kind === 'word' && groups[bit + 1]?.kind === 'idea') group.coveredBy |= 1 << (bit + 1);
  });
  return { query: {} as Plan['query'], groups, weight: groups.reduce((sum, { weight }) => sum + weight, 0) };
});

/** What Meilisearch would say of a document that holds the lexemes of a mask. */
function evaluate(filter: string | undefined, mask: number): boolean {
  if (filter === undefined) return false;
  const logic = filter
    .replaceAll(/lexemes IN \[([^\]]*)\]/g, (_, list: string) => String(list.split(', ').some((word) => mask & (1 << Number(word.slice(2, -1))))))
    .replaceAll('AND', '&&')
    .replaceAll('OR', '||');
  // oxlint-disable-next-line typescript/no-implied-eval -- the filter's own words become the only judge of what it says
  return new Function(`return ${logic}`)() as boolean;
}

describe('what counts as found', () => {
  it('is the same for the filter of one engine and the sum of the other', () => {
    fc.assert(
      fc.property(plans, fc.double({ min: 0.05, max: 1, noNaN: true }), fc.nat(255), (plan, share, seed) => {
        fc.pre(plan.weight > 0);
        const mask = seed & ((1 << plan.groups.length) - 1);
        const least = plan.weight * share;
        expect(evaluate(thresholdFilter(plan, 'lexemes', least), mask)).toBe(coverage(plan, mask) >= least * 0.999);
      }),
    );
  });

  it('is never missed by leaving the longest lists unread', () => {
    fc.assert(
      fc.property(plans, fc.double({ min: 0.05, max: 1, noNaN: true }), fc.nat(255), (plan, share, seed) => {
        const mask = seed & ((1 << plan.groups.length) - 1);
        const least = plan.weight * share;
        fc.pre(plan.weight > 0 && coverage(plan, mask) >= least * 0.999);
        const read = lookedFor(plan, least).filter((term) => term.lookedFor);
        expect(read.some(({ bit }) => mask & (1 << bit))).toBe(true);
      }),
    );
  });

  it('quotes what could break out of a filter', () => {
    const term = { id: 1, lexeme: 'a"] OR audience = "tenant:x', gain: 1, passages: 1 };
    const plan = { query: {} as Plan['query'], weight: 1, groups: [{ kind: 'word' as const, label: 'a', at: [0], weight: 1, coveredBy: 1, terms: [term] }] };
    expect(thresholdFilter(plan, 'lexemes', 1)).toBe(String.raw`lexemes IN ["a\"] OR audience = \"tenant:x"]`);
  });
});
