import { Injectable } from '@nestjs/common';
import { type Locale, TenantDatabase } from '#platform';
import { ResourceReader } from '#repository';
import { EngineChoice } from './engines/engine-choice.js';
import { PostgresVocabulary } from './engines/postgres/postgres-vocabulary.js';
import { type Hit, reranked, type Wish } from './engines/search-engine.js';
import { type Filters, noCounts } from './facets.js';
import { knownIdeas } from './ideas/known-ideas.js';
import { namedIdeas } from './ideas/named-ideas.js';
import { ThesaurusIdeas } from './ideas/thesaurus-ideas.service.js';
import type { Plan } from './query/plan.js';
import { QueryPlanner } from './query/query-planner.js';
import { readQuery } from './query/read-query.js';
import { HitPresenter, type Piece } from './results/hit-presenter.js';
import { rank } from './results/rank.js';
import { mostReachable, type SearchRequest } from './search.schemas.js';

/** Which part of the results, and whether with counts. */
export type PageWish = Pick<SearchRequest, 'page' | 'limit' | 'facets'>;

/** Searches for people: plans the query, asks an engine, ranks the best finely, and reads them again under the reader's own scope. */
@Injectable()
export class SearchService {
  private readonly planner: QueryPlanner;

  constructor(
    private readonly db: TenantDatabase,
    private readonly engines: EngineChoice,
    private readonly reader: ResourceReader,
    private readonly ideas: ThesaurusIdeas,
    vocabulary: PostgresVocabulary,
  ) {
    this.planner = new QueryPlanner(vocabulary);
  }

  async search(query: string, filters: Filters, { page, limit, facets }: PageWish, locale: Locale) {
    await this.ideas.follow();
    const plan = await this.planner.plan(readQuery(query, knownIdeas, locale));
    const end = Math.min(page * limit, mostReachable);
    const found = await this.find(plan, { filters, most: Math.max(end, reranked), facets });
    const presenter = new HitPresenter(plan, locale);
    const hits = await this.read(rank(plan, found.hits).slice((page - 1) * limit, end), presenter);
    return {
      engine: found.engine, degraded: found.degraded, total: found.total, page,
      next: end < Math.min(found.total, mostReachable) ? page + 1 : null,
      hits, facets: found.facets, corrected: presenter.spellings.correction(),
      ...namedIdeas(plan.query.mentions.map(({ key }) => key), locale),
    };
  }

  /** No words at all find everything; words that nothing visible holds find nothing. */
  private async find(plan: Plan, wish: Wish) {
    if (plan.groups.length > 0 || plan.query.words.length === 0) return this.engines.find(plan, wish);
    return { total: 0, hits: [], facets: noCounts(), ...this.engines.usual };
  }

  /** Whatever an engine says, only what the reader may see now, and what is published now, is shown. */
  private async read(hits: readonly Hit[], presenter: HitPresenter) {
    const summaries = await this.reader.summaries(hits.map(({ resourceId }) => resourceId));
    const byId = new Map(summaries.filter(({ state }) => state === 'published').map((summary) => [summary.id, summary]));
    const pieces = await this.pieces(hits.filter(({ ordinal }) => ordinal > 0));
    return hits.flatMap((hit) => {
      const summary = byId.get(hit.resourceId);
      return summary ? presenter.present(hit, summary, pieces.get(hit.document)) : [];
    });
  }

  private async pieces(hits: readonly Hit[]): Promise<Map<number, Piece>> {
    if (hits.length === 0) return new Map();
    const rows = await this.db.query<Piece & { document: number }>(
      `select p.document, p.language, p.text from unnest($1::integer[], $2::integer[]) as hit (document, ordinal)
         join search_passage p on p.document = hit.document and p.ordinal = hit.ordinal`,
      [hits.map(({ document }) => document), hits.map(({ ordinal }) => ordinal)],
    );
    return new Map(rows.map(({ document, ...piece }) => [document, piece]));
  }
}
