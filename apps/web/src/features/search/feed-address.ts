import { useEffect } from 'react';
import { writeParams } from '../../search-params.js';
import type { ResultsSearch } from './results-search.js';

const types = { atom: 'application/atom+xml', json: 'application/feed+json' } as const;

/** Where programs find what is new in a search. */
export const feedAddress = (kind: keyof typeof types, search: ResultsSearch, language: string): string =>
  `${window.location.origin}/feeds/search.${kind}${writeParams({ ...search, lang: language })}`;

/** Lets programs that look at the page find its feeds by themselves. */
export function useFeedLinks(search: ResultsSearch, language: string, title: string): void {
  const atom = feedAddress('atom', search, language);
  const json = feedAddress('json', search, language);
  useEffect(() => {
    // Those that came with the page are of the search it came with.
    document.head.querySelectorAll('link[rel=alternate][href*="/feeds/"]').forEach((link) => link.remove());
    const links = Object.entries({ atom, json }).map(([kind, href]) => {
      const link = document.createElement('link');
      Object.assign(link, { rel: 'alternate', type: types[kind as keyof typeof types], title, href });
      document.head.append(link);
      return link;
    });
    return () => links.forEach((link) => link.remove());
  }, [atom, json, title]);
}
