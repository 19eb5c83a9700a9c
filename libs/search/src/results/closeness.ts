import type { Plan } from '../query/plan.js';

/** Neighbours in the query that stand at most this many content words apart count as together. */
const together = 2;
const share = 0.4;

/**
 * What a passage earns for holding neighbouring words of the query close together, as phrases are. Engines weigh words
 * one by one; this tells «cadena de valor» from a text about chains and, elsewhere, about values.
 * @param sequence the passage's lexemes in their order
 */
export function closeness(plan: Plan, sequence: readonly number[]): number {
  const words = plan.groups.filter(({ kind }) => kind === 'word').sort((a, b) => a.at[0]! - b.at[0]!);
  if (words.length < 2) return 0;
  const places = words.map(({ terms }) => placesOf(new Set(terms.map(({ id }) => id)), sequence));
  const gains = words.map(({ terms }) => Math.max(...terms.map(({ gain }) => gain)));
  let earned = 0;
  for (let n = 0; n + 1 < words.length; n++) {
    if (areTogether(places[n]!, places[n + 1]!)) earned += Math.min(gains[n]!, gains[n + 1]!);
  }
  return share * earned;
}

function placesOf(ids: ReadonlySet<number>, sequence: readonly number[]): number[] {
  const places: number[] = [];
  sequence.forEach((id, place) => {
    if (ids.has(id)) places.push(place);
  });
  return places;
}

function areTogether(some: readonly number[], others: readonly number[]): boolean {
  return some.some((place) => others.some((other) => other !== place && Math.abs(other - place) <= together));
}
