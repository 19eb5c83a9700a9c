import { Injectable } from '@nestjs/common';
import { type Locale, TenantDatabase } from '#platform';
import { ResourceReader } from '#repository';
import { type Hit, reranked } from './engines/search-engine.js';
import { Asking } from './expert/asking.service.js';
import type { Filters } from './facets.js';
import { namedIdeas } from './ideas/named-ideas.js';
import { HitPresenter, type Piece } from './results/hit-presenter.js';
import { rank } from './results/rank.js';
import { mostReachable, type SearchRequest } from './search.schemas.js';

/** Which part of the results, and whether with counts. */
export type PageWish = Pick<SearchRequest, 'page' | 'limit' | 'facets'>;

/** Searches for people: asks for what answers a query, ranks the best finely, and reads them again under the reader's own scope. */
@Injectable()
export class SearchService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly asking: Asking,
    private readonly reader: ResourceReader,
  ) {}

  async search(query: string, filters: Filters, { page, limit, facets }: PageWish, locale: Locale) {
    const end = Math.min(page * limit, mostReachable);
    const understood = await this.asking.understand(query, locale);
    const { plan, remarks, ...found } = await this.asking.find(understood, { filters, most: Math.max(end, reranked), facets });
    const presenter = new HitPresenter(plan, locale);
    const hits = await this.read(rank(plan, found.hits).slice((page - 1) * limit, end), presenter);
    return {
      engine: found.engine, degraded: found.degraded, total: found.total, page,
      next: end < Math.min(found.total, mostReachable) ? page + 1 : null,
      hits, facets: found.facets, corrected: presenter.spellings.correction(), remarks,
      ...namedIdeas(plan.query.mentions.map(({ key }) => key), locale),
    };
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
