import { z } from 'zod';
import { noticeKindNames } from '../kinds/notice-kinds.js';

const kind = z.enum(noticeKindNames);

export const preferenceView = z.object({
  kind,
  /** What the kind is called, in the reader's language. */
  label: z.string(),
  portal: z.boolean(),
  email: z.boolean(),
  /** Formal kinds are always sent and cannot be turned off. */
  formal: z.boolean(),
});
export const preferencesView = z.object({ items: z.array(preferenceView) });

/** What changes; kinds that are not named stay as they are. */
export const choosePreferences = z.strictObject({
  items: z.array(z.strictObject({ kind, portal: z.boolean(), email: z.boolean() })).min(1).max(noticeKindNames.length),
});
export type ChoosePreferences = z.output<typeof choosePreferences>;
