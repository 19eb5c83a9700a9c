import { z } from 'zod';
import { page, pageOf } from '#platform';
import { sharing, text, wantedVisibilities } from '../resources/resource.schemas.js';
import { remarkView, resourceSummary } from '../resources/resource.views.js';
import { descriptionView } from '../versions/version.views.js';
import { checklistItems } from './checklists.js';

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

export const commentView = remarkView.extend({
  /** An assessment is what a reviewer concludes. */
  kind: z.enum(['comment', 'change-request', 'assessment']),
  resolved: z.object({ at: z.iso.datetime(), by: z.string().nullable() }).nullable(),
});
export const commentsView = z.object({ items: z.array(commentView) });

export const assign = z.strictObject({ dueOn: z.iso.date().nullable().default(null) });
export type Assign = z.output<typeof assign>;

/** What a reviewer concludes: fit to be published, changes needed, or that it is not for them to say. */
export const answerReview = z.strictObject({ verdict: z.enum(['fit', 'changes', 'declined']), summary: text(5000).trim().default('') });
export type AnswerReview = z.output<typeof answerReview>;

/** Somebody who was asked to review, since when, and what they said. */
export const assignmentView = z.object({
  reviewer: z.object({ id: z.uuid(), name: z.string().nullable() }),
  assignedAt: z.iso.datetime(),
  dueOn: z.iso.date().nullable(),
  verdict: z.enum(['fit', 'changes', 'declined']).nullable(),
  answeredAt: z.iso.datetime().nullable(),
});
export const assignmentsView = z.object({ items: z.array(assignmentView) });
export const reviewTasks = z.object({ items: z.array(resourceSummary.extend({ assignment: assignmentView })) });

export const checklistItem = z.enum(checklistItems);
export const checklistView = z.object({
  items: z.array(z.object({
    item: checklistItem,
    /** Who looked at it; `current` while the words are those they saw. */
    tick: z.object({ by: z.object({ id: z.uuid(), name: z.string().nullable() }), at: z.iso.datetime(), current: z.boolean() }).nullable(),
  })),
  may: z.object({ tick: z.boolean() }),
});

/** What stood there when changes were asked for. */
export const roundView = z.object({ number: z.int(), at: z.iso.datetime(), description: descriptionView });
export const roundsView = z.object({ items: z.array(roundView) });

export const listQueue = page;

/** A resource that waits for a curator: for review, or approved and not yet published. */
export const queueItem = resourceSummary.extend({
  depositor: z.object({ id: z.uuid(), name: z.string().nullable() }),
  submittedAt: z.iso.datetime(),
  waitingDays: z.int(),
  /** Who has it, and for how long. */
  assignments: z.array(assignmentView.extend({ days: z.int() })),
  /** Remarks that nobody has settled yet. */
  openRemarks: z.int(),
});
export const queueView = pageOf(queueItem).extend({ total: z.int() });
