import { coverage, type Plan, type PlannedTerm } from '../../query/plan.js';

export interface BoundTerm extends PlannedTerm {
  bit: number;
  /** False: only documents found by other lexemes are asked for it. */
  lookedFor: boolean;
}

/** Asking one document for a lexeme costs about as much as reading so many of the lexeme's postings in a row. */
const costOfAsking = 3;

/**
 * Which lexemes to look for. Groups that together weigh too little to make a document count as found cannot find one by
 * themselves: where their lists are long, it is cheaper to ask only the documents that the other groups find for them.
 */
export function lookedFor(plan: Plan, leastWeight: number): BoundTerm[] {
  const light = lightGroups(plan, leastWeight);
  const terms = plan.groups.flatMap((group, bit) => group.terms.map((term) => ({ ...term, bit, lookedFor: (light & (1 << bit)) === 0 })));
  const reach = terms.filter((term) => term.lookedFor).reduce((sum, { passages }) => sum + passages, 0);
  return terms.map((term) => ({ ...term, lookedFor: term.lookedFor || term.passages <= reach * costOfAsking }));
}

/** Where another engine gives the candidates, only short lists are read besides. */
const shortList = 400;

/** The same where most documents are given: lexemes that few documents hold find theirs, all are asked for the others. */
export function lookedForBesides(plan: Plan): BoundTerm[] {
  return plan.groups.flatMap((group, bit) => group.terms.map((term) => ({ ...term, bit, lookedFor: term.passages <= shortList })));
}

/** A mask of groups, the longest lists first, that cannot reach the least weight even together. */
function lightGroups(plan: Plan, leastWeight: number): number {
  const length = (bit: number) => plan.groups[bit]!.terms.reduce((sum, { passages }) => sum + passages, 0);
  const byLength = plan.groups.map((_, bit) => bit).sort((a, b) => length(b) - length(a));
  let light = 0;
  for (const bit of byLength) if (coverage(plan, light | (1 << bit)) < leastWeight * 0.999) light |= 1 << bit;
  return light;
}
