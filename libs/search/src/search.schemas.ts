import { z } from 'zod';
import { localeSchema } from '#platform';
import { resourceSummary } from '#repository';
import { blocs, countries } from '#tenancy';
import { conceptCode, resourceTypes, sectors, valueChains } from '#vocabulary';
import { remarkCodes } from './expert/condition.js';
import { facetKinds } from './facets.js';

const codesOf = (terms: readonly { readonly code: string }[]) => z.enum(terms.map(({ code }) => code));

/** A parameter that may be repeated: `type=tool&type=study`. */
const several = <Code extends z.ZodType>(code: Code) =>
  z.preprocess((value) => (value === undefined || Array.isArray(value) ? value : [value]), z.array(code).max(60).optional());

/** The words of a search. */
export const query = z.string().max(400).default('');

/** Results can be turned over up to here. */
export const mostReachable = 1000;

/** By what results are narrowed down. */
export const searchFilters = z.object({
  type: several(codesOf(resourceTypes)),
  country: several(codesOf(countries)),
  bloc: several(codesOf(blocs)),
  sector: several(codesOf(sectors)),
  valueChain: several(codesOf(valueChains)),
  language: several(localeSchema),
  year: several(z.string().regex(/^\d{4}$/)),
  concept: several(conceptCode),
  tenant: several(z.string().regex(/^[a-z0-9-]{2,64}$/)),
});

export const searchRequest = searchFilters.extend({
  q: query,
  page: z.coerce.number().int().min(1).max(mostReachable).default(1),
  limit: z.coerce.number().int().min(1).max(100).default(20),
  /** Counting costs more than finding: `facets=false` while somebody types. */
  facets: z.enum(['true', 'false']).default('true').transform((value) => value === 'true'),
});
export type SearchRequest = z.output<typeof searchRequest>;

const range = z.tuple([z.int(), z.int()]);
const named = z.object({ code: z.string(), label: z.string() });

/** Text with the ranges in it that answer the query: from, up to but not including. Never markup. */
const marked = z.object({ language: z.string(), text: z.string(), marks: z.array(range) });

/** A resource found, and why. */
export const searchHit = resourceSummary.omit({ titles: true, abstracts: true }).extend({
  languages: z.array(localeSchema),
  title: marked.nullable(),
  /** From the abstract, or from inside a file or text. */
  snippet: marked.extend({ inside: z.boolean() }).nullable(),
  why: z.object({ words: z.array(z.string()), concepts: z.array(named), countries: z.array(named) }),
});

export const searchAnswer = z.object({
  engine: z.enum(['meilisearch', 'postgres']),
  /** The usual engine is away or behind; the answer is right all the same. */
  degraded: z.boolean(),
  total: z.int(),
  page: z.int(),
  /** The next page, if there is one within reach. */
  next: z.int().nullable(),
  hits: z.array(searchHit),
  facets: z.partialRecord(z.enum(facetKinds), z.array(z.object({ code: z.string(), count: z.int() }))),
  /** The query as it was probably meant. */
  corrected: z.string().nullable(),
  /** Signs of an expert query that could not be taken as they were probably meant, with the part of the query each is about. */
  remarks: z.array(z.object({ code: z.enum(remarkCodes), part: z.string() })),
  /** Ideas that the query names, whatever it calls them. */
  concepts: z.array(named),
  countries: z.array(named),
});

export const suggestionRequest = z.object({ q: query, limit: z.coerce.number().int().min(1).max(10).default(5) });
export type SuggestionRequest = z.output<typeof suggestionRequest>;

export const suggestionAnswer = z.object({
  concepts: z.array(named),
  resources: z.array(z.object({ id: z.uuid(), type: z.string().nullable(), title: marked })),
});

export const explainRequest = z.object({ q: query });
export type ExplainRequest = z.output<typeof explainRequest>;

export const rebuildRequest = z.strictObject({ analyse: z.boolean().default(false) });
export type RebuildRequest = z.output<typeof rebuildRequest>;
