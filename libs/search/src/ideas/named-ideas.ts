import type { Locale } from '#platform';
import { knownIdeas } from './known-ideas.js';

/** A code and its name in the reader's language. */
export interface Named {
  code: string;
  label: string;
}

/** Ideas by kind, called as the reader calls them. */
export function namedIdeas(keys: readonly string[], locale: Locale): { concepts: Named[]; countries: Named[] } {
  const named = (kind: string) =>
    keys.filter((key) => key.startsWith(`${kind}:`)).map((key) => {
      const code = key.slice(kind.length + 1);
      return { code, label: knownIdeas.find(key)?.labels[locale] ?? code };
    });
  return { concepts: named('concept'), countries: named('country') };
}
