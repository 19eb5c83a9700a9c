import { z } from 'zod';
import { localized } from '#platform';
import { line, prose } from '../fields.js';

export const remarkKinds = ['question', 'answer', 'comment', 'thanks'] as const;
/** Longer is a document of its own. */
const words = prose(4000);

export const makeRemark = z.strictObject({
  kind: z.enum(remarkKinds),
  text: words,
  /** The question that an answer answers. */
  questionId: z.uuid().nullable().default(null),
});
export type MakeRemark = z.output<typeof makeRemark>;
export const rewordRemark = z.strictObject({ text: words });
export const hideRemark = z.strictObject({ reason: line(500) });

/** One thing that was said. Hidden, only its place, and why, are left for others. */
export const remarkView = z.object({
  id: z.uuid(),
  kind: z.enum(remarkKinds),
  questionId: z.uuid().nullable(),
  text: z.string(),
  author: z.object({ name: z.string().nullable() }),
  tenant: z.object({ code: z.string(), kind: z.enum(['network', 'country', 'cluster']), names: localized(z.string()) }),
  at: z.iso.datetime(),
  editedAt: z.iso.datetime().nullable(),
  version: z.int(),
  hidden: z.object({ reason: z.string() }).nullable(),
  may: z.object({ edit: z.boolean(), hide: z.boolean(), show: z.boolean() }),
});
export type RemarkView = z.input<typeof remarkView>;

/** What is said about a resource, in the order in which it was said. */
export const discussionView = z.object({
  items: z.array(remarkView),
  /** What readers cannot see, with the reasons that were given. */
  hidden: z.array(z.object({ reason: z.string(), at: z.iso.datetime() })),
  may: z.object({ speak: z.boolean() }),
});
