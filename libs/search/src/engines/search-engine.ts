import type { FacetCounts, Filters } from '../facets.js';
import type { SearchLanguage } from '../language/language.js';
import type { Plan } from '../query/plan.js';

/** A document found, and why: for each group of the plan that it holds, the mask has a bit. */
export interface Hit {
  document: number;
  resourceId: string;
  /** The passage that answers best. */
  ordinal: number;
  score: number;
  mask: number;
  /** The passage's lexemes in their order, and its language; only the best hits bring them. */
  sequence: number[];
  language: SearchLanguage | null;
}

/** What an engine found, for the reader in whose scope it was asked. */
export interface Found {
  total: number;
  /** The best, best first: as many as were asked for. */
  hits: Hit[];
  /** Under all filters but those of the same kind, so that a second value can be added. */
  facets: FacetCounts;
}

/** How to look. */
export interface Wish {
  filters: Filters;
  /** How many hits, counted from the best. */
  most: number;
  facets: boolean;
  /** Only these, whatever words they hold: an expert's condition, or what is new, has chosen them. */
  documents?: readonly number[] | undefined;
  /** The newest first instead of the best. */
  latest?: boolean | undefined;
  /** Nothing that holds less than half of the query, even where there is nothing else. */
  strictly?: boolean | undefined;
}

/** Finds documents for a plan. Every engine sees the same index and weighs by the same formula. */
export interface SearchEngine {
  readonly name: 'postgres' | 'meilisearch';
  /** Without groups in the plan everything is found, newest first. */
  find(plan: Plan, wish: Wish): Promise<Found>;
}

/** Hits that are told apart by more than the engine's score. */
export const reranked = 40;
