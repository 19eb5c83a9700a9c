import { z } from 'zod';
import { localeSchema } from '#platform';

/** What can be followed: an idea of the field, a country, a cluster. */
export const followKind = z.enum(['concept', 'country', 'cluster']);
export type FollowKind = z.output<typeof followKind>;

export const followCode = z.string().regex(/^[a-z0-9-]{2,64}$/);

export const followView = z.object({
  kind: followKind,
  code: z.string(),
  names: z.record(localeSchema, z.string()),
  since: z.iso.datetime(),
});
export type FollowView = z.input<typeof followView>;
export const followsView = z.object({ items: z.array(followView) });

/** Whether one follows a thing, and since when. */
export const followingView = z.object({ following: z.boolean(), since: z.iso.datetime().nullable() });
