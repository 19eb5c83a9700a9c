import { Injectable } from '@nestjs/common';
import type { Locale } from '#platform';
import { knownIdeas } from './ideas/known-ideas.js';
import { type Named, namedIdeas } from './ideas/named-ideas.js';
import { fold } from './language/fold.js';
import { SearchService } from './search.service.js';

/** Shorter beginnings begin too much. */
const shortest = 2;

/** What may be meant by a query that is still being typed: concepts by their names, resources by what the reader may see. */
@Injectable()
export class SuggestionsService {
  private names = { edition: 0, all: conceptNames() };

  constructor(private readonly searching: SearchService) {}

  async suggest(query: string, limit: number, locale: Locale) {
    if (query.trim().length < shortest) return { concepts: [], resources: [] };
    const { hits } = await this.searching.search(query, {}, { page: 1, limit, facets: false }, locale);
    return {
      concepts: this.conceptsBeginning(query, limit, locale),
      resources: hits.flatMap(({ id, type, title }) => (title ? { id, type, title } : [])),
    };
  }

  private conceptsBeginning(query: string, limit: number, locale: Locale): Named[] {
    const typed = fold(query).trim();
    if (this.names.edition !== knownIdeas.edition) this.names = { edition: knownIdeas.edition, all: conceptNames() };
    const begun = this.names.all.filter(({ name }) => name.startsWith(typed) || name.includes(` ${typed}`));
    begun.sort((a, b) => Number(b.name.startsWith(typed)) - Number(a.name.startsWith(typed)) || a.name.length - b.name.length);
    return namedIdeas([...new Set(begun.map(({ key }) => key))].slice(0, limit), locale).concepts;
  }
}

/** Every name of every concept, in all languages. */
function conceptNames(): { key: string; name: string }[] {
  return [...knownIdeas.all]
    .filter(({ key }) => key.startsWith('concept:'))
    .flatMap(({ key, names }) => Object.values(names).flatMap((list) => list.map((name) => ({ key, name: fold(name) }))));
}
