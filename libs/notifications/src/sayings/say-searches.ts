import { inLanguage } from '#meetings';
import type { Locale } from '#platform';
import type { Matter } from '../kinds/notice.js';
import { notificationsTexts as text } from '../notifications.texts.js';
import type { Facts } from './facts.service.js';
import type { Saying } from './saying.js';

/** So many titles are read out where several came together. */
const mostTitles = 5;

/** Something new in a search one keeps: by title when it is one, counted when they came together. A search forgotten since is no news. */
export function sayFound({ params }: Extract<Matter, { kind: 'search-found' }>, facts: Facts, locale: Locale): Saying | null {
  const search = facts.searches.get(params.savedSearchId);
  const visible = params.resourceIds.flatMap((id) => facts.resources.get(id) ?? []).filter(({ state }) => state === 'published');
  const [first] = visible;
  if (!search || !first) return null;
  const { name } = search;
  const titles = visible.slice(0, mostTitles).map((one) => inLanguage(one.titles, locale));
  if (visible.length > 1) {
    return {
      text: text(locale, 'say.search-found-many', { count: visible.length, name }),
      detail: `${titles.join(' · ')}${visible.length > mostTitles ? ' …' : ''}`,
      path: pathOf(search),
    };
  }
  return { text: text(locale, 'say.search-found', { title: inLanguage(first.titles, locale), name }), detail: null, path: `/resources/${first.id}` };
}

/** The page of the same search. */
function pathOf({ query, filters }: { query: string; filters: Partial<Record<string, readonly string[]>> }): string {
  const asked = new URLSearchParams([...(query ? [['q', query]] : []), ...Object.entries(filters).flatMap(([kind, codes]) => (codes ?? []).map((code) => [kind, code]))]);
  return asked.size > 0 ? `/search?${asked.toString()}` : '/search';
}
