import { Injectable } from '@nestjs/common';
import { Config, type Locale } from '#platform';
import { ResourceReader } from '#repository';
import { Asking } from '../expert/asking.service.js';
import { activeKinds, facetKinds, type Filters } from '../facets.js';
import { conceptKey } from '../ideas/known-ideas.js';
import { namedIdeas } from '../ideas/named-ideas.js';
import { searchTexts as text } from '../search.texts.js';

/** A work in a feed. Its id is its permanent address and never changes. */
export interface FeedEntry {
  id: string;
  page: string;
  title: string;
  language: string;
  summary: string;
  authors: string[];
  subjects: string[];
  published: string;
  updated: string;
}

/** The newest of what a search finds, as both formats tell it. */
export interface Feed {
  title: string;
  language: Locale;
  /** Its own addresses, the same whoever asks. */
  atom: string;
  json: string;
  /** The page of the same search. */
  page: string;
  updated: string;
  entries: FeedEntry[];
}

const mostEntries = 50;
/** When nothing is in it yet: a feed must say when it changed last, and must not say another time each time. */
const never = '1970-01-01T00:00:00.000Z';

type Summary = Awaited<ReturnType<ResourceReader['summaries']>>[number];
type Texts = Partial<Record<Locale, string>>;

/** Makes feeds of searches, from what the present scope may see. */
@Injectable()
export class Feeds {
  private readonly origin: string;

  constructor(
    private readonly asking: Asking,
    private readonly reader: ResourceReader,
    config: Config,
  ) {
    this.origin = new URL(config.get('PUBLIC_URL')).origin;
  }

  async of(q: string, filters: Filters, locale: Locale): Promise<Feed> {
    const understood = await this.asking.understand(q, locale);
    const { hits } = await this.asking.find(understood, { filters, most: mostEntries, facets: false, latest: true, strictly: true });
    const summaries = await this.reader.summaries(hits.map(({ resourceId }) => resourceId));
    const entries = summaries.filter(({ state }) => state === 'published').map((summary) => this.entry(summary, locale));
    const asked = addressOf(q, filters);
    return {
      title: q ? text(locale, 'feed.about', { words: q }) : text(locale, activeKinds(filters).length > 0 ? 'feed.narrowed' : 'feed.all'),
      language: locale,
      atom: `${this.origin}/feeds/search.atom?${withLanguage(asked, locale)}`,
      json: `${this.origin}/feeds/search.json?${withLanguage(asked, locale)}`,
      page: `${this.origin}/${locale}/search${asked.size > 0 ? `?${asked.toString()}` : ''}`,
      updated: entries.map(({ updated }) => updated).sort().at(-1) ?? never,
      entries,
    };
  }

  private entry(summary: Summary, locale: Locale): FeedEntry {
    const { id, language, authors, institution, concepts, publishedAt, updatedAt } = summary;
    const titles: Texts = summary.titles;
    const abstracts: Texts = summary.abstracts;
    const spoken = titles[locale] ? locale : language;
    const names = authors.map(({ name }) => name);
    return {
      id: `${this.origin}/resources/${id}`,
      page: `${this.origin}/${locale}/resources/${id}`,
      title: titles[spoken] ?? Object.values(titles)[0] ?? text(locale, 'feed.untitled'),
      language: spoken,
      summary: abstracts[spoken] ?? Object.values(abstracts)[0] ?? '',
      authors: names.length > 0 ? names : institution ? [institution] : [],
      subjects: namedIdeas(concepts.map(conceptKey), locale).concepts.map(({ label }) => label),
      published: stamp(publishedAt ?? updatedAt),
      updated: stamp(updatedAt),
    };
  }
}

const stamp = (moment: Date | string): string => new Date(moment).toISOString();

/** A search as it stands in addresses: always in the same order, so that its feed has one address. */
function addressOf(q: string, filters: Filters): URLSearchParams {
  const values = facetKinds.flatMap((kind) => [...(filters[kind] ?? [])].sort().map((code): [string, string] => [kind, code]));
  return new URLSearchParams([...(q ? [['q', q] as [string, string]] : []), ...values]);
}

const withLanguage = (asked: URLSearchParams, locale: Locale): string => new URLSearchParams([...asked, ['lang', locale]]).toString();
