import type { LanguageGuess } from '../language/guess.js';
import type { ReadQuery } from './read-query.js';

/** A lexeme to look for, and what a passage that is full of it earns. */
export interface PlannedTerm {
  id: number;
  lexeme: string;
  gain: number;
}

/** What one word, number or idea of a query may be answered by. Its place in the plan is its bit in a hit's mask. */
export interface PlannedGroup {
  kind: 'word' | 'code' | 'idea';
  /** As the query has it. */
  label: string;
  /** Tokens of the query it stands for. */
  at: number[];
  terms: PlannedTerm[];
  /** How much of the query it stands for, where a hit must hold a part of it. Ideas and codes vouch for their words instead. */
  weight: number;
  /** Bits of the groups that stand in for this one: its own, and those of ideas and codes over its words. */
  coveredBy: number;
  /** The idea's key. */
  idea?: string;
  /** The lexemes looked for instead of a word that the index does not know. */
  guessed?: string[];
}

/** What to look for and how much each find counts: the same for every engine. */
export interface Plan {
  query: ReadQuery;
  languages: LanguageGuess[];
  groups: PlannedGroup[];
  /** A document counts as found when the groups it holds weigh at least this much. */
  leastWeight: number;
}

/** A mask must fit the 31 safe bits of a number. */
export const mostGroups = 24;

/** How much of a plan the groups in a mask stand for. */
export function coverage(plan: Plan, mask: number): number {
  return plan.groups.reduce((sum, group) => sum + (mask & group.coveredBy ? group.weight : 0), 0);
}
