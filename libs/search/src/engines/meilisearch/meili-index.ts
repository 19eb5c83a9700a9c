import { Injectable } from '@nestjs/common';
import {
  type EnqueuedTaskPromise, Meilisearch, MeilisearchRequestError, MeilisearchRequestTimeOutError, MeilisearchTaskTimeOutError,
  type MultiSearchQuery, type Settings,
} from 'meilisearch';
import { Config } from '#platform';
import { facetKinds, type FacetKind } from '../../facets.js';

/** A document as the index outside the database holds it: what it is found, filtered and counted by, and nothing to read. */
export interface IndexedDocument extends Record<FacetKind, string[]> {
  number: number;
  version: number;
  tenantId: string;
  audience: string[];
  /** Every lexeme it is posted under. */
  lexemes: string[];
  /** Those it is strongly about: of its title, its concepts, or said again and again. */
  strong: string[];
  /** Seconds since 1970. */
  published: number;
}

/** What one query of several brings back. */
export interface IndexAnswer {
  total: number;
  numbers: number[];
  facets: Partial<Record<FacetKind, Record<string, number>>>;
}

const settings: Settings = {
  searchableAttributes: [],
  displayedAttributes: ['number', 'version'],
  filterableAttributes: [
    {
      attributePatterns: ['number', 'tenantId', 'audience', 'lexemes', 'strong', ...facetKinds],
      features: { facetSearch: false, filter: { equality: true, comparison: false } },
    },
  ],
  sortableAttributes: ['published'],
  rankingRules: ['sort'],
  pagination: { maxTotalHits: 10_000_000 },
  faceting: { maxValuesPerFacet: 500 },
};

/** Answers come from this machine's network or not at all. */
const patience = { searching: 1500, writing: 120_000 };

/** Our one index in Meilisearch. Says what is wrong by throwing; nobody but the engine and the synchronisation talks to it. */
@Injectable()
export class MeiliIndex {
  readonly configured: boolean;
  private readonly uid: string;
  private readonly searching: Meilisearch;
  private readonly writing: Meilisearch;

  constructor(config: Config) {
    const host = config.get('MEILI_URL');
    this.configured = host !== undefined;
    this.uid = `${config.get('NAMESPACE')}_resources`;
    // A compressed answer takes longer to unpack than the whole search.
    const requestInit = { headers: { 'Accept-Encoding': 'identity' } };
    const common = { host: host ?? 'http://127.0.0.1', apiKey: config.get('MEILI_KEY') ?? '', requestInit };
    this.searching = new Meilisearch({ ...common, timeout: patience.searching });
    this.writing = new Meilisearch({ ...common, timeout: patience.writing });
  }

  async isHealthy(): Promise<boolean> {
    return this.searching.isHealthy();
  }

  /** @throws when it does not answer */
  async ping(): Promise<void> {
    await this.searching.health();
  }

  async search(queries: Omit<MultiSearchQuery, 'indexUid'>[]): Promise<IndexAnswer[]> {
    const { results } = await this.searching.multiSearch({
      queries: queries.map((query) => ({ q: '', attributesToRetrieve: ['number'], ...query, indexUid: this.uid })),
    });
    return results.map(({ hits, estimatedTotalHits, facetDistribution }) => ({
      total: estimatedTotalHits ?? 0,
      numbers: hits.map((hit) => Number(hit['number'])),
      facets: facetDistribution ?? {},
    }));
  }

  /** Makes the index if it is not there. @returns whether it had to */
  async ensure(): Promise<boolean> {
    const { results } = await this.writing.getRawIndexes({ limit: 1000 });
    if (results.some(({ uid }) => uid === this.uid)) return false;
    await this.create(this.uid);
    return true;
  }

  async put(documents: readonly IndexedDocument[], into: 'live' | 'next' = 'live'): Promise<void> {
    if (documents.length > 0) await done(this.index(into).addDocuments([...documents]));
  }

  async remove(numbers: readonly number[]): Promise<void> {
    if (numbers.length > 0) await done(this.index('live').deleteDocuments([...numbers]));
  }

  /** What is in the index of one tenant, for comparing: number and version of each document. */
  async *versionsOf(tenantId: string): AsyncGenerator<{ number: number; version: number }> {
    const limit = 1000;
    for (let offset = 0; ; offset += limit) {
      const filter = `tenantId = "${tenantId}"`;
      const { results } = await this.index('live').getDocuments({ filter, fields: ['number', 'version'], limit, offset });
      for (const { number, version } of results) yield { number: Number(number), version: Number(version) };
      if (results.length < limit) return;
    }
  }

  /** Begins an empty index beside the live one. */
  async beginNext(): Promise<void> {
    await this.writing.deleteIndexIfExists(this.next);
    await this.create(this.next);
  }

  /** Puts the next index in the live one's place, in one step. */
  async swapInNext(): Promise<void> {
    await done(this.writing.swapIndexes([{ indexes: [this.uid, this.next], rename: false }]));
    await done(this.writing.deleteIndex(this.next));
  }

  private get next(): string {
    return `${this.uid}_next`;
  }

  private index(which: 'live' | 'next') {
    return this.writing.index(which === 'live' ? this.uid : this.next);
  }

  private async create(uid: string): Promise<void> {
    await done(this.writing.createIndex(uid, { primaryKey: 'number' }));
    await done(this.writing.index(uid).updateSettings(settings));
  }
}

/** Meilisearch accepts first and fails later: only the task's outcome counts. */
async function done(task: EnqueuedTaskPromise): Promise<void> {
  const { status, error } = await task.waitTask({ timeout: patience.writing, interval: 20 });
  if (status !== 'succeeded') throw new Error(`Meilisearch did not take it in: ${error?.message ?? status}`);
}

/** Whether an error means that Meilisearch could not be reached or did not answer in time, rather than that it refused. */
export const isOutage = (error: unknown): boolean =>
  error instanceof MeilisearchRequestError || error instanceof MeilisearchRequestTimeOutError || error instanceof MeilisearchTaskTimeOutError;
