import { z } from 'zod';
import { localeSchema } from '#platform';
import { query } from '../search.schemas.js';

export const noteMiss = z.strictObject({ q: query });
export type NoteMiss = z.output<typeof noteMiss>;

export const settleMiss = z.strictObject({ text: z.string().trim().min(1).max(400) });
export type SettleMiss = z.output<typeof settleMiss>;

export const missesView = z.object({
  items: z.array(z.object({
    text: z.string(),
    /** The language it seems to be written in. */
    language: z.string(),
    times: z.int(),
    /** From how many spaces it was asked. */
    spaces: z.int(),
    /** The Mondays of the weeks in which it was first and last asked. */
    first: z.iso.date(),
    last: z.iso.date(),
  })),
  /** How often something was asked whose text looked like personal data and was not kept. */
  keptBack: z.int(),
});

const named = z.object({ code: z.string(), label: z.string() });
const filterKind = z.string();

export const helpView = z.object({
  /** What the same words find without one of the filters, or without any. */
  fewerFilters: z.array(z.object({ without: filterKind.nullable(), total: z.int() })),
  /** The query with words that the thesaurus writes, each of which finds something. */
  spellings: z.array(z.object({ q: z.string(), total: z.int() })),
  /** Concepts near the query, with what there is about each and what other languages call it. */
  concepts: z.array(named.extend({
    relation: z.enum(['named', 'broader', 'narrower', 'near']),
    total: z.int(),
    names: z.partialRecord(localeSchema, z.string()),
  })),
  /** The same words without the signs of experts. */
  plain: z.object({ q: z.string(), total: z.int() }).nullable(),
});
