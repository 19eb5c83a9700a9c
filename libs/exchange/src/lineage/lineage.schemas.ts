import { z } from 'zod';
import { localeSchema, localized } from '#platform';
import { optionalProse, prose } from '../fields.js';

/** Why it is adapted and for which conditions; what was changed may be said once the draft is written. */
export const beginAdaptation = z.strictObject({ reason: prose(2000), context: prose(2000), changes: optionalProse(5000).default('') });
export type BeginAdaptation = z.output<typeof beginAdaptation>;

export const describeAdaptation = z.strictObject({ reason: prose(2000), context: prose(2000), changes: optionalProse(5000) }).partial();
export type DescribeAdaptation = z.output<typeof describeAdaptation>;

const notes = z.object({ reason: z.string(), context: z.string(), changes: z.string() });

/** The draft that an adaptation began, and what is said of it. */
export const adaptationView = notes.extend({ resourceId: z.uuid(), originId: z.uuid(), version: z.int(), may: z.object({ edit: z.boolean() }) });

/** One resource in the tree, with the thread that leads to it. */
export const lineageNode = z.object({
  id: z.uuid(),
  originId: z.uuid().nullable(),
  depth: z.int(),
  titles: localized(z.string()),
  language: localeSchema,
  state: z.string(),
  tenant: z.object({ code: z.string(), kind: z.enum(['network', 'country', 'cluster']), names: localized(z.string()) }),
  country: z.string().nullable(),
  publishedAt: z.iso.datetime().nullable(),
  notes: notes.nullable(),
});

/** The tree of adaptations as far as this reader may see it, and whether they may add to it. */
export const lineageView = z.object({
  nodes: z.array(lineageNode),
  countries: z.int(),
  may: z.object({ adapt: z.boolean() }),
  /** Why nobody may adapt it. */
  refused: z.enum(['licence', 'unlicensed', 'unpublished']).nullable(),
});
