import type { ResourceView } from '../../../api/views.js';

/** What the review could not judge without, by the field where it is written; the portal has the last word when it is sent. */
export function missingIn({ type, titles, abstracts, language, authors, institution, licence, visibility, sharedWith }: ResourceView): readonly Needed[] {
  const there: Record<Needed, boolean> = {
    type: type !== null,
    titles: Boolean(titles[language]?.trim()),
    abstracts: Boolean(abstracts[language]?.trim()),
    authors: authors.length > 0 || Boolean(institution),
    licence: licence !== null,
    sharedWith: visibility !== 'shared' || sharedWith.tenants.length + sharedWith.blocs.length > 0,
  };
  return (Object.keys(there) as Needed[]).filter((field) => !there[field]);
}

/** Fields that must be written before a deposit is sent. */
export type Needed = 'type' | 'titles' | 'abstracts' | 'authors' | 'licence' | 'sharedWith';
