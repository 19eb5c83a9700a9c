/** Names of concepts, sectors, value chains and licences in the reader's language. */
export function useTerms() {
  const none: { value: string; label: string }[] = [];
  const name = (code: string) => code;
  return { concept: name, sector: name, chain: name, licence: name, concepts: none, sectors: none, chains: none, licences: none };
}
