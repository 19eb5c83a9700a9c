import { z } from 'zod';
import { whyFields } from './fields-of.js';

/** The relations by which something in a text answers a word of a query. */
const links = ['word', 'name', 'number', 'idea', 'translation', 'family', 'spelling'] as const;
export type Link = (typeof links)[number];

export const explanation = z.object({
  /** What of the query it answers, what says most first. */
  reasons: z.array(z.object({
    kind: z.enum(['word', 'code', 'idea']),
    /** As the query has it. */
    asked: z.string(),
    /** What the idea is called. */
    idea: z.string().nullable(),
    /** Its share of all that speaks for this resource. */
    share: z.number(),
    link: z.enum(links),
    /** As its texts have it. */
    written: z.array(z.string()),
    fields: z.array(z.enum(whyFields)),
  })),
  /** Words of the query that it does not answer. */
  missing: z.array(z.string()),
  /** The passage inside its text that answers most, where that is more than its description does. */
  passage: z.object({ language: z.string(), text: z.string(), marks: z.array(z.tuple([z.int(), z.int()])) }).nullable(),
});
