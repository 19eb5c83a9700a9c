import { Injectable } from '@nestjs/common';
import { TenantDatabase } from '#platform';
import { activeKinds, countsOf, facet, type Filters } from '../../facets.js';
import type { SearchLanguage } from '../../language/language.js';
import { leastShares, type Plan } from '../../query/plan.js';
import type { Found, Hit, SearchEngine, Wish } from '../search-engine.js';
import { type BoundTerm, lookedFor, lookedForBesides } from './looked-for.js';
import { answer, type Condition, firstFilterParameter, type Given, newest, scored } from './postgres-statement.js';

/** Documents that another engine gives: the only ones to look at, or candidates besides those that rare words find. */
export interface Narrowed {
  documents: readonly number[];
  given: Exclude<Given, 'none'>;
  /** How much of the plan they must hold. */
  leastWeight: number;
}

interface Answer {
  total: number;
  matched: number;
  hits: [number, string, number, number, number, string | null, SearchLanguage | null][] | null;
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

  async find(plan: Plan, wish: Wish): Promise<Found> {
    if (plan.groups.length === 0) return foundIn(await this.ask(newest('none'), [], wish, null, true));
    for (const { share, enough } of leastShares) {
      const leastWeight = plan.weight * share;
      const terms = lookedFor(plan, leastWeight);
      const broad = terms.some((term) => term.lookedFor && term.passages > broadFrom);
      const answered = await this.ask(scored(plan, leastWeight, 'none'), terms, wish, null, broad);
      if (answered.matched >= enough) return foundIn(answered);
    }
    throw new Error('The last share is satisfied by anything');
  }

  /** The same with documents that another engine gives. */
  async weigh(plan: Plan, wish: Wish, { documents, given, leastWeight }: Narrowed): Promise<Found> {
    if (plan.groups.length === 0) return foundIn(await this.ask(newest(given), [], wish, documents, false));
    const terms = given === 'besides' ? lookedForBesides(plan) : lookedFor(plan, 0);
    return foundIn(await this.ask(scored(plan, leastWeight, given), terms, wish, documents, false));
  }

  private async ask(matched: string, terms: readonly BoundTerm[], wish: Wish, documents: readonly number[] | null, broad: boolean): Promise<Answer> {
    const parameters: unknown[] = [
      terms.map(({ id }) => id), terms.map(({ bit }) => bit), terms.map(({ gain }) => gain), wish.most,
      terms.map((term) => term.lookedFor), documents,
    ];
    const conditions = conditionsOf(wish.filters);
    parameters.push(...conditions.map(({ values }) => values));
    return (await this.db.one<Answer>(`${matched}, ${answer(wish, conditions, broad)}`, parameters))!;
  }
}

/** From so many passages of one lexeme on, documents are read together. */
const broadFrom = 3000;

const foundIn = ({ total, hits, facets }: Answer): Found => ({ total, hits: (hits ?? []).map(hitOf), facets: countsOf(facets ?? {}) });

const hitOf = ([document, resourceId, ordinal, score, mask, sequence, language]: NonNullable<Answer['hits']>[number]): Hit => ({
  document, resourceId, ordinal, score, mask, language, sequence: sequence ? sequence.split(' ').map(Number) : [],
});

const conditionsOf = (filters: Filters): (Condition & { values: string[] })[] =>
  activeKinds(filters).map((kind, n) => ({
    kind,
    sql: `d.facets && $${firstFilterParameter + n}::text[]`,
    values: filters[kind]!.map((code) => facet(kind, code)),
  }));
