import { useMemo } from 'react';
import { query } from '../../api/client.js';
import { type Formats, useFormats } from '../../ui/format.js';

/** A value to choose with its name in the reader's language. */
export interface Option {
  value: string;
  label: string;
}

interface Term {
  code: string;
  labels: Record<string, string>;
}

const kept = { staleTime: 3_600_000, gcTime: 3_600_000 } as const;

/** Names of concepts, sectors, value chains and licences in the reader's language; a code without a name shows itself. */
export function useTerms() {
  const formats = useFormats();
  const vocabularies = query.useQuery('get', '/api/v1/vocabularies', {}, kept).data;
  const concepts = query.useQuery('get', '/api/v1/concepts', { params: { query: { limit: 500, lang: formats.language } } }, kept).data;
  return useMemo(() => {
    const sectors = optionsOf(vocabularies?.sectors, formats);
    const chains = optionsOf(vocabularies?.valueChains, formats);
    const licences = optionsOf(vocabularies?.licences, formats, 'as listed');
    const known = (concepts?.items ?? []).map(({ code, label }) => ({ value: code, label }));
    return {
      sectors, chains, licences, concepts: known,
      sector: naming(sectors), chain: naming(chains), licence: naming(licences), concept: naming(known),
      licenceAddress: (code: string) => vocabularies?.licences.find((licence) => licence.code === code)?.uri,
    };
  }, [vocabularies, concepts, formats]);
}

function optionsOf(terms: readonly Term[] | undefined, formats: Formats, order: 'by name' | 'as listed' = 'by name'): Option[] {
  const options = (terms ?? []).map(({ code, labels }) => ({ value: code, label: formats.say(labels) }));
  return order === 'by name' ? options.sort((one, other) => formats.compare(one.label, other.label)) : options;
}

function naming(options: readonly Option[]): (code: string) => string {
  const names = new Map(options.map(({ value, label }) => [value, label]));
  return (code) => names.get(code) ?? code;
}
