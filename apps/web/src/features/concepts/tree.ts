import type { ThesaurusView } from '../../api/views.js';

export type Entry = ThesaurusView['concepts'][number];

/** A concept with what is below it. */
export interface Branch {
  entry: Entry;
  below: Branch[];
}

/** The thesaurus as trees, in the given order. A concept with two wider ones stands under both; one in a circle is told once. */
export function treesOf(entries: readonly Entry[], compare: (one: Entry, other: Entry) => number): Branch[] {
  const known = new Set(entries.map(({ code }) => code));
  const below = new Map<string, Entry[]>();
  for (const entry of entries) for (const wider of entry.broader) below.set(wider, [...(below.get(wider) ?? []), entry]);
  const branch = (entry: Entry, above: ReadonlySet<string>): Branch => {
    const path = new Set([...above, entry.code]);
    return { entry, below: (below.get(entry.code) ?? []).filter(({ code }) => !path.has(code)).sort(compare).map((one) => branch(one, path)) };
  };
  return entries.filter(({ broader }) => !broader.some((code) => known.has(code))).sort(compare).map((entry) => branch(entry, new Set()));
}
