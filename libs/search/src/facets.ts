/** By what results are narrowed down, and counted. */
export const facetKinds = ['type', 'country', 'bloc', 'sector', 'valueChain', 'language', 'year', 'concept', 'tenant'] as const;

export type FacetKind = (typeof facetKinds)[number];

/** For each kind the codes of which a result must have one; kinds without codes do not narrow. */
export type Filters = Partial<Record<FacetKind, readonly string[]>>;

/** How many results have each code, most first. */
export type FacetCounts = Record<FacetKind, { code: string; count: number }[]>;

/** A code of a kind as documents carry it. */
export const facet = (kind: FacetKind, code: string | number): string => `${kind}:${code}`;

/** The kind and the code of a facet. */
function facetParts(text: string): { kind: FacetKind; code: string } {
  const at = text.indexOf(':');
  return { kind: text.slice(0, at) as FacetKind, code: text.slice(at + 1) };
}

/** The kinds that narrow. */
export const activeKinds = (filters: Filters): FacetKind[] => facetKinds.filter((kind) => (filters[kind]?.length ?? 0) > 0);

/** No counts yet. */
export const noCounts = (): FacetCounts => Object.fromEntries(facetKinds.map((kind) => [kind, []])) as unknown as FacetCounts;

/** Counts by facet, sorted into kinds, most frequent first. */
export function countsOf(counted: Readonly<Record<string, number>>): FacetCounts {
  const counts = noCounts();
  for (const [text, count] of Object.entries(counted)) {
    const { kind, code } = facetParts(text);
    if (facetKinds.includes(kind) && count > 0) counts[kind].push({ code, count });
  }
  return sorted(counts);
}

/** Most frequent first, in each kind. */
export function sorted(counts: FacetCounts): FacetCounts {
  for (const kind of facetKinds) counts[kind].sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1));
  return counts;
}

/** Counts of two sets that have nothing in common, taken together. */
export function addCounts(some: FacetCounts, others: FacetCounts): FacetCounts {
  const sums: Record<string, number> = {};
  for (const counts of [some, others]) {
    for (const kind of facetKinds) for (const { code, count } of counts[kind]) sums[facet(kind, code)] = (sums[facet(kind, code)] ?? 0) + count;
  }
  return countsOf(sums);
}

/** The codes of each kind among some facets. */
export function kindsOf(facets: readonly string[]): Partial<Record<FacetKind, string[]>> {
  const kinds: Partial<Record<FacetKind, string[]>> = {};
  for (const { kind, code } of facets.map(facetParts)) (kinds[kind] ??= []).push(code);
  return kinds;
}
