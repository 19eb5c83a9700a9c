import { Injectable } from '@nestjs/common';
import type { Locale } from '#platform';
import { Asking } from '../expert/asking.service.js';
import { readExpert } from '../expert/read-expert.js';
import { activeKinds, type Filters } from '../facets.js';
import { conceptKey, knownIdeas } from '../ideas/known-ideas.js';
import { piecesOf } from '../expert/pieces.js';
import { relatedIdeas } from './related-ideas.js';
import { spellingsFor } from './spellings-for.js';

/** Every way out costs a search, so no more of a kind are tried. */
const mostTried = 6;
const mostSpellings = 3;

/** Helps whoever found nothing: each way out comes with what it leads to, for this reader. */
@Injectable()
export class Helping {
  constructor(private readonly asking: Asking) {}

  async help(query: string, filters: Filters, locale: Locale) {
    const kinds = activeKinds(filters);
    const { plan } = await this.asking.understand(query, locale);
    const fewer = kinds.length > 1 ? [...kinds.slice(0, mostTried - 1), null] : kinds.length === 1 ? [null] : [];
    return {
      fewerFilters: await this.counted(fewer, async (without) => ({ without, total: await this.total(query, without ? { ...filters, [without]: [] } : {}, locale) })),
      spellings: (await this.counted(spellingsFor(plan, knownIdeas, locale).slice(0, mostTried), async (q) => ({ q, total: await this.total(q, filters, locale) }))).slice(0, mostSpellings),
      concepts: (await this.counted(relatedIdeas(plan, knownIdeas, mostTried), ({ key, relation }) => this.concept(key, relation, locale))),
      plain: (await this.counted(this.plainly(query), async (q) => ({ q, total: await this.total(q, filters, locale) })))[0] ?? null,
    };
  }

  private async concept(key: string, relation: 'named' | 'broader' | 'narrower' | 'near', locale: Locale) {
    const { labels = {} } = knownIdeas.find(key) ?? {};
    const { nl: _dutch, ...names } = labels;
    const code = key.slice(conceptKey('').length);
    const label = labels[locale] ?? code;
    return { code, label, relation, total: await this.total(label, {}, locale), names };
  }

  /** One after the other, on the reader's one connection; what leads to nothing is no way out. */
  private async counted<Way, Counted extends { total: number }>(ways: readonly Way[], count: (way: Way) => Promise<Counted>): Promise<Counted[]> {
    const found: Counted[] = [];
    for (const way of ways) found.push(await count(way));
    return found.filter(({ total }) => total > 0);
  }

  private async total(query: string, filters: Filters, locale: Locale): Promise<number> {
    const { total } = await this.asking.find(await this.asking.understand(query, locale), { filters, most: 1, facets: false });
    return total;
  }

  private plainly(query: string): string[] {
    if (!readExpert(query, knownIdeas)) return [];
    const words = piecesOf(query).pieces.flatMap((piece) => ('text' in piece ? piece.text : []));
    return [words.join(' ')];
  }
}
