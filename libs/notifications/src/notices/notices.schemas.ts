import { z } from 'zod';
import { page, pageOf } from '#platform';
import { noticeKindNames } from '../kinds/notice-kinds.js';

export const listNotices = page.extend({ unread: z.enum(['true', 'false']).transform((value) => value === 'true').optional() });
export type ListNotices = z.output<typeof listNotices>;

/** A notice in the reader's language. */
export const noticeView = z.object({
  id: z.uuid(),
  kind: z.enum(noticeKindNames),
  text: z.string(),
  detail: z.string().nullable(),
  /** The portal's page about it, without the language; null when it is out of the reader's reach. */
  path: z.string().nullable(),
  at: z.iso.datetime(),
  readAt: z.iso.datetime().nullable(),
});
export const noticesView = pageOf(noticeView).extend({ unread: z.int() });
export type NoticesView = z.input<typeof noticesView>;
