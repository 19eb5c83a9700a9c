import { z } from 'zod';

/** The address as its owner sees it later: that it exists, not what it is. */
export const feedView = z.object({
  active: z.boolean(),
  createdAt: z.iso.datetime().nullable(),
  /** When a calendar program last fetched it. */
  lastReadAt: z.iso.datetime().nullable(),
});
export type FeedView = z.output<typeof feedView>;

/** The address as it is shown once. */
export const newFeedView = z.object({
  address: z.url(),
  /** The same for programs that subscribe when they are handed such an address. */
  webcal: z.string(),
  createdAt: z.iso.datetime(),
});
export type NewFeedView = z.output<typeof newFeedView>;

/** What was handed out looks like this; anything else opens nothing and is answered the same way. */
export const feedToken = z.string().max(200);
