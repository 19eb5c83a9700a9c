import type { Plan } from '../../query/plan.js';

/** A filter in Meilisearch's language; true lets everything pass, false nothing. */
type Clause = string | boolean;

/** A string as Meilisearch's filters want it. */
export const quoted = (value: string): string => JSON.stringify(value);

/** One of these values is in the attribute. */
export const holdsAny = (attribute: string, values: readonly (string | number)[]): string =>
  `${attribute} IN [${values.map((value) => (typeof value === 'number' ? String(value) : quoted(value))).join(', ')}]`;

interface Weighed {
  weight: number;
  clause: string;
}

/** So many groups take part; the lightest of longer queries would only make the filter longer. */
const mostWeighed = 9;

/**
 * The documents that hold at least `least` of a plan's weight, as one filter: the weighted majority of its groups, written
 * out as a decision from the heaviest group to the lightest. Undefined when no document can.
 */
export function thresholdFilter(plan: Plan, attribute: string, least: number): string | undefined {
  const groups = weighedGroups(plan, attribute);
  const lost = plan.weight - groups.reduce((sum, { weight }) => sum + weight, 0);
  const clause = decide(groups, 0, Math.min(least, plan.weight - lost) * 0.999);
  if (clause === true) return holdsAny(attribute, plan.groups.flatMap(({ terms }) => terms.map(({ lexeme }) => lexeme)));
  return clause === false ? undefined : clause;
}

/** Each weighing group with the lexemes that vouch for it: its own, and those of ideas and numbers over its words. */
function weighedGroups(plan: Plan, attribute: string): Weighed[] {
  return plan.groups
    .filter(({ weight }) => weight > 0)
    .map(({ weight, coveredBy }) => {
      const vouching = plan.groups.filter((_, bit) => coveredBy & (1 << bit));
      return { weight, clause: holdsAny(attribute, [...new Set(vouching.flatMap(({ terms }) => terms.map(({ lexeme }) => lexeme)))]) };
    })
    .sort((a, b) => b.weight - a.weight)
    .slice(0, mostWeighed);
}

function decide(groups: readonly Weighed[], at: number, missing: number): Clause {
  if (missing <= 0) return true;
  const group = groups[at];
  if (!group || groups.slice(at).reduce((sum, { weight }) => sum + weight, 0) < missing) return false;
  const held = both(group.clause, decide(groups, at + 1, missing - group.weight));
  return either(held, decide(groups, at + 1, missing));
}

function both(a: Clause, b: Clause): Clause {
  if (a === false || b === false) return false;
  if (a === true) return b;
  return b === true ? a : `(${a} AND ${b})`;
}

function either(a: Clause, b: Clause): Clause {
  if (a === true || b === true) return true;
  if (a === false) return b;
  return b === false ? a : `(${a} OR ${b})`;
}
