import { Injectable } from '@nestjs/common';
import { TenantDatabase } from '#platform';
import { activeKinds, addCounts, type FacetCounts, facetKinds, type FacetKind, type Filters, noCounts, sorted } from '../../facets.js';
import { leastShares, type Plan } from '../../query/plan.js';
import { PostgresEngine } from '../postgres/postgres-engine.js';
import { type Found, reranked, type SearchEngine, type Wish } from '../search-engine.js';
import { type IndexAnswer, MeiliIndex } from './meili-index.js';
import { holdsAny, thresholdFilter } from './threshold-filter.js';

/** The index is too far behind the projection to answer for it. */
export class IndexBehind extends Error {}

/** So many documents may wait to be taken in; they are answered for by the projection. */
const mostUnindexed = 200;
/** Per step of the staircase: several steps together give a page and what is reranked with it. */
const candidatesAtOnce = 30;
/** Where bands begin, between what a document must hold and all of it. */
const bands = [0.9, 0.65, 0.4, 0.2, 0];

/**
 * Meilisearch finds and counts, the projection weighs. Lexemes are filter values there, so that a query is one boolean
 * condition on bitmaps: totals and facets are exact however many documents match. Candidates for the best hits come in a
 * staircase of conditions, from «strongly about all of it» down; they are weighed in the database, under its row-level
 * security, on the scale of the other engine. What the index has not taken in yet is left out there and found here.
 */
@Injectable()
export class MeiliEngine implements SearchEngine {
  readonly name = 'meilisearch';

  constructor(
    private readonly index: MeiliIndex,
    private readonly postgres: PostgresEngine,
    private readonly db: TenantDatabase,
  ) {}

  /** @throws whatever keeps the index from answering */
  async find(plan: Plan, wish: Wish): Promise<Found> {
    const unindexed = await this.unindexed();
    const readable = [holdsAny('audience', this.db.actor.keys), ...(unindexed.length > 0 ? [`NOT ${holdsAny('number', unindexed)}`] : [])];
    for (const { share, enough } of leastShares) {
      const leastWeight = plan.weight * share;
      const { matched, total, facets, candidates } = await this.ask(plan, wish, readable, leastWeight);
      const delta = unindexed.length > 0 ? await this.postgres.weigh(plan, wish, { documents: unindexed, given: 'only', leastWeight }) : undefined;
      if (plan.groups.length > 0 && matched + (delta?.total ?? 0) < enough) continue;
      const weighed = await this.postgres.weigh(plan, { ...wish, facets: false }, { documents: candidates, given: 'besides', leastWeight });
      const late = new Set(unindexed);
      const hits = [...weighed.hits.filter(({ document }) => !late.has(document)), ...(delta?.hits ?? [])];
      hits.sort((a, b) => b.score - a.score || b.document - a.document);
      return {
        total: total + (delta?.total ?? 0),
        hits: hits.slice(0, wish.most),
        facets: delta ? addCounts(facets, delta.facets) : facets,
      };
    }
    throw new Error('The last share is satisfied by anything');
  }

  private async unindexed(): Promise<number[]> {
    const rows = await this.db.query<{ number: number }>('select number from search.unindexed($1)', [mostUnindexed + 1]);
    if (rows.length > mostUnindexed) throw new IndexBehind(`More than ${mostUnindexed} documents wait to be indexed`);
    return rows.map(({ number }) => number);
  }

  /** One round trip: the total with its facets, a count per filtered kind, and the staircase. */
  private async ask(plan: Plan, wish: Wish, readable: string[], leastWeight: number) {
    const found = plan.groups.length > 0 ? [thresholdFilter(plan, 'lexemes', leastWeight) ?? 'number = -1'] : [];
    const narrowing = filterClauses(wish.filters);
    const all = [...readable, ...found, ...narrowing.map(({ clause }) => clause)];
    const kinds = narrowing.map(({ kind }) => kind);
    const free = facetKinds.filter((kind) => !kinds.includes(kind));
    const others = (kind: FacetKind) => narrowing.filter((each) => each.kind !== kind).map(({ clause }) => clause);
    const steps = staircase(plan, wish, leastWeight).map(({ clause, limit }) => ({
      filter: [...all, ...(clause ? [clause] : [])], limit, ...(plan.groups.length === 0 && { sort: ['published:desc'] }),
    }));
    const counting = wish.facets ? kinds.map((kind) => ({ filter: [...readable, ...found, ...others(kind)], limit: 0, facets: [kind] })) : [];
    // Without any filter: where only one kind narrows, its own count is taken without it.
    const unfiltered = narrowing.length === 0 || counting.length === 1 ? [] : [{ filter: [...readable, ...found], limit: 0 }];
    const answers = await this.index.search([
      { filter: all, limit: 0, ...(wish.facets && { facets: free }) }, ...counting, ...unfiltered, ...steps,
    ]);
    const whole = answers[0]!;
    const counted = answers.slice(1, 1 + counting.length);
    return {
      total: whole.total,
      matched: answers[counting.length + unfiltered.length]!.total,
      facets: wish.facets ? countsIn([whole, ...counted]) : noCounts(),
      candidates: [...new Set(answers.slice(answers.length - steps.length).flatMap(({ numbers }) => numbers))],
    };
  }
}

const filterClauses = (filters: Filters): { kind: FacetKind; clause: string }[] =>
  activeKinds(filters).map((kind) => ({ kind, clause: holdsAny(kind, filters[kind]!) }));

/**
 * Conditions from strict to lenient, each giving some candidates for the best hits: documents strongly about the query, and
 * bands of how much of it they hold, one without the other, so that no step repeats what a stricter one gave.
 */
function staircase(plan: Plan, { most }: Wish, leastWeight: number): { clause?: string; limit: number }[] {
  if (plan.groups.length === 0) return [{ limit: most }];
  const limit = most > reranked ? most : candidatesAtOnce;
  const strong = [0.7, 0.4].map((share) => thresholdFilter(plan, 'strong', plan.weight * share));
  const held = bands.map((share) => thresholdFilter(plan, 'lexemes', leastWeight + (plan.weight - leastWeight) * share));
  const steps = [...new Set(held)].map((clause, n, all) => (n === 0 || !clause ? clause : `${clause} AND NOT (${all[n - 1]})`));
  return [...new Set([...strong, ...steps])].flatMap((clause) => (clause ? { clause, limit } : []));
}

function countsIn(answers: readonly IndexAnswer[]): FacetCounts {
  const counts = noCounts();
  for (const { facets } of answers) {
    for (const kind of facetKinds) for (const code in facets[kind]) counts[kind].push({ code, count: facets[kind][code]! });
  }
  return sorted(counts);
}
