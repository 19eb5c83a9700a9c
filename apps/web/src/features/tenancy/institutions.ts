import { query } from '../../api/client.js';
import { useFormats } from '../../ui/format.js';

/** The institutions of the network by their names in the reader's language, for resources that name one by its code or in words. */
export function useInstitutions() {
  const formats = useFormats();
  const items = query.useQuery('get', '/api/v1/institutions', {}, { staleTime: 600_000 }).data?.items ?? [];
  const known = items.map(({ code, names, acronym, kind, country }) => {
    const name = formats.say(names);
    return { code, kind, country, name: acronym && !name.includes(acronym) ? `${name} (${acronym})` : name };
  });
  return {
    all: known,
    names: [...new Set(known.map(({ name }) => name))],
    /** The name of an institution given by code; words stay as they are. */
    nameOf: (value: string) => known.find(({ code }) => code === value)?.name ?? value,
    /** The code of an institution the network knows; other words stay as they are. */
    codeOf: (words: string) => known.find(({ name }) => name === words)?.code ?? words,
  };
}
