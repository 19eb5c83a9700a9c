import type { Locale } from '#platform';
import { escapeHtml } from './resource-head.js';

const names: Record<Locale, string> = { es: 'Lo nuevo de esta búsqueda', pt: 'Novidades desta busca', en: 'New in this search', fr: 'Les nouveautés de cette recherche' };

/** What the page of a search says before any script runs: where programs find what is new in it. */
export function searchHead(url: string, locale: Locale, origin: string): string {
  const asked = new URLSearchParams(url.split('?')[1] ?? '');
  asked.set('lang', locale);
  const feed = (kind: string, type: string) =>
    `<link rel="alternate" type="${type}" title="${names[locale]}" href="${escapeHtml(`${origin}/feeds/search.${kind}?${asked.toString()}`)}">`;
  return ['<title>Minga</title>', feed('atom', 'application/atom+xml'), feed('json', 'application/feed+json')].join('\n    ');
}
