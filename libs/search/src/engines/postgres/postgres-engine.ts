import { Injectable } from '@nestjs/common';
import { TenantDatabase } from '#platform';
import { activeKinds, countsOf, facet } from '../../facets.js';
import type { SearchLanguage } from '../../language/language.js';
import { leastShares, type Plan } from '../../query/plan.js';
import type { Found, Hit, SearchEngine, Wish } from '../search-engine.js';
import { type BoundTerm, lookedFor, lookedForBesides } from './looked-for.js';
import { type Given, statement } from './postgres-statement.js';

/** Documents that another engine gives: the only ones to look at, or candidates besides those that rare words find. */
export interface Narrowed {
  documents: readonly number[];
  given: Exclude<Given, 'none' | 'found'>;
  /** How much of the plan they must hold. */
  leastWeight: number;
}

interface Answer {
  total: number;
  matched: number;
  hits: [number, string, number, number, number, string | null, SearchLanguage | null][] | null;
  facets: Record<string, number> | null;
}

/** What is asked of the database, besides the plan and the wish. */
interface Question {
  terms: readonly BoundTerm[];
  leastWeight: number;
  given: Given;
  documents: readonly number[] | null;
  broad: boolean;
}

/** From so many passages of one lexeme on, documents are read together. */
const broadFrom = 3000;

/**
 * BM25 in SQL over the postings: one statement scores, filters, counts and ranks. It is the engine that answers when
 * nothing but a database is there, and the scale on which every engine weighs its candidates.
 */
@Injectable()
export class PostgresEngine implements SearchEngine {
  readonly name = 'postgres';

  constructor(private readonly db: TenantDatabase) {}

  async find(plan: Plan, wish: Wish): Promise<Found> {
    const documents = wish.documents ?? null;
    for (const { share, enough } of leastShares) {
      const leastWeight = plan.weight * share;
      const terms = lookedFor(plan, documents ? 0 : leastWeight);
      const broad = plan.groups.length === 0 || (documents?.length ?? 0) > broadFrom || terms.some((term) => term.lookedFor && term.passages > broadFrom);
      const answered = await this.ask(plan, wish, { terms, leastWeight, given: documents ? 'found' : 'none', documents, broad });
      if (answered.matched >= enough || plan.groups.length === 0 || wish.strictly) return foundIn(answered);
    }
    throw new Error('The last share is satisfied by anything');
  }

  /** The same with documents that another engine gives. */
  async weigh(plan: Plan, wish: Wish, { documents, given, leastWeight }: Narrowed): Promise<Found> {
    const terms = given === 'besides' ? lookedForBesides(plan) : lookedFor(plan, 0);
    return foundIn(await this.ask(plan, wish, { terms, leastWeight, given, documents, broad: false }));
  }

  private async ask(plan: Plan, { filters, facets, most, latest = false }: Wish, { terms, leastWeight, given, documents, broad }: Question): Promise<Answer> {
    const kinds = activeKinds(filters);
    const groups = plan.groups.length === 0 ? 0 : plan.groups.length <= 8 ? 8 : 24;
    const room = <Value>(values: Value[], empty: Value): Value[] => [...values, ...Array.from({ length: groups - values.length }, () => empty)];
    const sql = statement({ given, groups, filters: kinds.length, facets, broad, latest });
    return (await this.db.one<Answer>(sql, [
      terms.map(({ id }) => id), terms.map(({ bit }) => bit), terms.map(({ gain }) => gain), terms.map((term) => term.lookedFor), documents,
      room(plan.groups.map(({ coveredBy }) => coveredBy), 0), room(plan.groups.map(({ weight }) => weight), 0), almost(leastWeight), most,
      ...kinds.map((kind) => filters[kind]!.map((code) => facet(kind, code))), ...(facets ? kinds.map((kind) => `${kind}:%`) : []),
    ]))!;
  }
}

/** Sums of rounded numbers must not miss by the last digit. */
const almost = (weight: number): number => weight * 0.999;

const foundIn = ({ total, hits, facets }: Answer): Found => ({ total, hits: (hits ?? []).map(hitOf), facets: countsOf(facets ?? {}) });

const hitOf = ([document, resourceId, ordinal, score, mask, sequence, language]: NonNullable<Answer['hits']>[number]): Hit => ({
  document, resourceId, ordinal, score, mask, language, sequence: sequence ? sequence.split(' ').map(Number) : [],
});
