import type { Plan } from '../query/plan.js';
import type { Range } from './condition.js';

/** The same plan where words that a condition looks after only rank: whether a document holds them is settled already. */
export function relieved(plan: Plan, ranges: readonly Range[]): Plan {
  const settled = (token: number) => ranges.some(({ start, end }) => plan.query.tokens[token]!.start >= start && plan.query.tokens[token]!.start < end);
  const groups = plan.groups.map((group) => (group.at.every(settled) ? { ...group, weight: 0 } : group));
  return { ...plan, groups, weight: groups.reduce((sum, { weight }) => sum + weight, 0) };
}

/** Whether any word of a plan's query stands outside what a condition looks after. */
export const hasFreeWords = ({ query }: Plan, ranges: readonly Range[]): boolean =>
  query.words.some(({ at }) => at.some((token) => !ranges.some(({ start, end }) => query.tokens[token]!.start >= start && query.tokens[token]!.start < end)));
