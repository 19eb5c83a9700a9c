/** What an address of the results page asks for. */
export interface ResultsSearch {
  q?: string | undefined;
  sector?: string[] | undefined;
  tenant?: string[] | undefined;
  concept?: string[] | undefined;
}

/** Reads it from the address, leaving out what makes no sense. */
export function readResultsSearch(search: Record<string, unknown>): ResultsSearch {
  return { q: typeof search['q'] === 'string' && search['q'] !== '' ? search['q'] : undefined };
}
