import { z } from 'zod';
import { localized } from '#platform';
import { limits } from '../extraction/limits.js';
import { guideOfOnesOwn } from '../methods/method.schemas.js';
import { text } from '../resources/field.schemas.js';
import { description, sharing, wantedVisibilities } from '../resources/resource.schemas.js';

const { type, language, titles, ...optional } = description.omit({
  visibility: true, sharedWith: true, method: true, steps: true, tools: true, conditions: true, failures: true,
}).shape;

/** One work to load: what a library knows of it, and its text where there is one. */
export const bulkItem = z
  .strictObject({
    ...z.strictObject({ ...optional, ...guideOfOnesOwn.shape }).partial().shape,
    /** The loader's own name for it; comes back in the answer. */
    ref: z.string().max(200).optional(),
    type: type.unwrap(),
    language,
    titles,
    bodies: localized(text(limits.textLength)).optional(),
  })
  .refine((item) => Boolean(item.titles[item.language]), { path: ['titles'], message: 'repository:fields.title_needed' });
export type BulkItem = z.output<typeof bulkItem>;

/** Up to five hundred works, all for one audience. Faulty ones are refused one by one and hold nobody up. */
export const bulkBody = z.strictObject({
  visibility: z.enum(wantedVisibilities),
  sharedWith: sharing.optional(),
  items: z.array(z.union([bulkItem, z.unknown()])).min(1).max(500),
});
export type BulkBody = z.output<typeof bulkBody>;

export const bulkResult = z.object({
  created: z.int(),
  refused: z.int(),
  results: z.array(
    z.object({
      index: z.int(),
      ref: z.string().nullable(),
      id: z.uuid().nullable(),
      errors: z.array(z.object({ pointer: z.string(), code: z.string() })),
    }),
  ),
});
