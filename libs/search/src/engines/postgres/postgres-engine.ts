import { Injectable } from '@nestjs/common';
import { TenantDatabase } from '#platform';
import { activeKinds, countsOf, facet, type Filters } from '../../facets.js';
import type { Plan } from '../../query/plan.js';
import type { Found, Hit, SearchEngine, Wish } from '../search-engine.js';
import { answer, type Condition, newest, scored } from './postgres-statement.js';

/** What an engine that has done the finding already passes on. */
export interface Narrowed {
  /** Only these documents are looked at. */
  among: readonly number[];
  /** How much of the plan they must hold. */
  leastWeight: number;
}

interface Answer {
  total: number;
  hits: [number, string, number, number, number, string | null][] | null;
  facets: Record<string, number> | null;
}

/**
 * BM25 in SQL over the postings: one statement scores, filters, counts and ranks. It is the engine that answers when
 * nothing but a database is there, and the scale on which every engine weighs its candidates.
 */
@Injectable()
export class PostgresEngine implements SearchEngine {
  readonly name = 'postgres';

  constructor(private readonly db: TenantDatabase) {}

  async find(plan: Plan, wish: Wish, narrowed?: Narrowed): Promise<Found> {
    const terms = plan.groups.flatMap(({ terms: of }, bit) => of.map(({ id, gain }) => ({ id, bit, gain })));
    const parameters: unknown[] = [
      terms.map(({ id }) => id), terms.map(({ bit }) => bit), terms.map(({ gain }) => gain), wish.most, ...(narrowed ? [narrowed.among] : []),
    ];
    const conditions = conditionsOf(wish.filters, parameters);
    const matched = plan.groups.length > 0 ? scored(plan, narrowed?.leastWeight) : newest(narrowed !== undefined);
    const row = (await this.db.one<Answer>(`${matched}, ${answer(wish, conditions)}`, parameters))!;
    return { total: row.total, hits: (row.hits ?? []).map(hitOf), facets: countsOf(row.facets ?? {}) };
  }
}

const hitOf = ([document, resourceId, ordinal, score, mask, sequence]: NonNullable<Answer['hits']>[number]): Hit => ({
  document, resourceId, ordinal, score, mask, sequence: sequence ? sequence.split(' ').map(Number) : [],
});

function conditionsOf(filters: Filters, parameters: unknown[]): Condition[] {
  return activeKinds(filters).map((kind) => {
    parameters.push(filters[kind]!.map((code) => facet(kind, code)));
    return { kind, sql: `d.facets && $${parameters.length}::text[]` };
  });
}
