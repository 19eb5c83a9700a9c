import { z } from 'zod';
import { page, pageOf } from '#platform';
import { sharing, text, wantedVisibilities } from '../resources/resource.schemas.js';
import { remarkView, resourceSummary } from '../resources/resource.views.js';

/** The field a remark is about, as a JSON Pointer into the resource. */
const field = z.string().regex(/^(?:\/[A-Za-z0-9_-]{1,40}){1,3}$/);
const remark = text(5000).trim().min(1);

export const addComment = z.strictObject({ text: remark, field: field.optional() });
export type AddComment = z.output<typeof addComment>;

export const requestChanges = z.strictObject({ comments: z.array(addComment).min(1).max(50) });
export type RequestChanges = z.output<typeof requestChanges>;

/** With whom to share; what the author wished for, where nothing is said. */
export const publish = z.strictObject({ visibility: z.enum(wantedVisibilities).optional(), sharedWith: sharing.optional() });
export type Publish = z.output<typeof publish>;

export const withdraw = z.strictObject({ reason: text(1000).trim().min(3) });
export type Withdraw = z.output<typeof withdraw>;

export const commentView = remarkView.extend({ kind: z.enum(['comment', 'change-request']) });
export const commentsView = z.object({ items: z.array(commentView) });

export const listQueue = page;

/** A resource that waits for a curator: for review, or approved and not yet published. */
export const queueItem = resourceSummary.extend({
  depositor: z.object({ id: z.uuid(), name: z.string().nullable() }),
  submittedAt: z.iso.datetime(),
  waitingDays: z.int(),
});
export const queueView = pageOf(queueItem).extend({ total: z.int() });
