import type { ReadQuery } from './read-query.js';

/** A lexeme to look for, and what a passage that is full of it earns. */
export interface PlannedTerm {
  id: number;
  lexeme: string;
  gain: number;
  /** About how many passages hold it. */
  passages: number;
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
  /** The index does not know the word: what it resembles is looked for. */
  isGuess?: boolean;
}

/** What to look for and how much each find counts: the same for every engine. */
export interface Plan {
  query: ReadQuery;
  groups: PlannedGroup[];
  /** Of all groups together. */
  weight: number;
}

/** A mask must fit the 31 safe bits of a number. */
export const mostGroups = 24;

/** How much of a plan the groups in a mask stand for. */
export function coverage(plan: Plan, mask: number): number {
  return plan.groups.reduce((sum, group) => sum + (mask & group.coveredBy ? group.weight : 0), 0);
}

/**
 * What share of a query a document must hold to count as found: half of it. Where that finds fewer than a page, less will
 * do, and anything where nothing is found. It is judged before filters, so that a filter never changes what counts as found.
 */
export const leastShares: readonly { share: number; enough: number }[] = [
  { share: 0.5, enough: 20 },
  { share: 0.2, enough: 1 },
  { share: 0, enough: 0 },
];
