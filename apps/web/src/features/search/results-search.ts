/** By what results are narrowed down, in the order in which they are offered. */
export const facetKinds = ['type', 'country', 'bloc', 'sector', 'valueChain', 'language', 'year', 'concept', 'tenant'] as const;

export type FacetKind = (typeof facetKinds)[number];

/** What an address of the results page asks for. */
export type ResultsSearch = { q?: string | undefined } & { [Kind in FacetKind]?: string[] | undefined };

/** Reads it from the address, leaving out what makes no sense. */
export function readResultsSearch(search: Record<string, unknown>): ResultsSearch {
  const listOf = (value: unknown) => {
    const values = [value].flat().filter((one): one is string => typeof one === 'string' && /^[A-Za-z0-9-]{1,80}$/.test(one));
    return values.length > 0 ? values : undefined;
  };
  return {
    q: typeof search['q'] === 'string' && search['q'] !== '' ? search['q'].slice(0, 400) : undefined,
    ...Object.fromEntries(facetKinds.map((kind) => [kind, listOf(search[kind])])),
  };
}

/** The chosen values, each with its kind. */
export const chosenOf = (search: ResultsSearch): { kind: FacetKind; code: string }[] =>
  facetKinds.flatMap((kind) => (search[kind] ?? []).map((code) => ({ kind, code })));

/** The same search with a value chosen, or without it where it was. */
export function toggled(search: ResultsSearch, kind: FacetKind, code: string): ResultsSearch {
  const values = search[kind] ?? [];
  const next = values.includes(code) ? values.filter((one) => one !== code) : [...values, code];
  return { ...search, [kind]: next.length > 0 ? next : undefined };
}
