import { z } from 'zod';
import { localeSchema } from '#platform';

const moment = z.iso.datetime();
const named = z.object({ id: z.uuid(), name: z.string().nullable() });

/** One language besides a work's own. */
export const translationView = z.object({
  language: localeSchema,
  origin: z.enum(['human', 'machine']),
  /** The original has changed since it was made or last compared. */
  stale: z.boolean(),
  /** Told to people of the work's own space. */
  translator: named.nullable(),
  writtenAt: moment,
  /** Who found that it says what the original says: told like the translator. When: told to everybody. */
  reviewer: named.nullable(),
  reviewedAt: moment.nullable(),
  version: z.int(),
  may: z.object({ review: z.boolean() }),
});
export type TranslationView = z.output<typeof translationView>;

export const translationsView = z.object({
  items: z.array(translationView),
  /** Into which languages the caller may have a translation proposed by a machine; none where no machine is at hand. */
  proposable: z.array(localeSchema),
});

export const translationVersions = z.object({
  items: z.array(z.object({
    number: z.int(),
    title: z.string().nullable(),
    abstract: z.string().nullable(),
    origin: z.enum(['human', 'machine']),
    translator: z.string().nullable(),
    writtenAt: moment,
  })),
});

export const nameReviewers = z.strictObject({ people: z.array(z.uuid()).max(50).overwrite((ids) => [...new Set(ids)]) });
export const languageReviewers = z.object({
  items: z.array(z.object({ language: localeSchema, people: z.array(z.object({ id: z.uuid(), name: z.string() })) })),
});
