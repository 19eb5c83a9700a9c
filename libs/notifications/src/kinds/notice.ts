import { z } from 'zod';
import { defineJob, defineMail } from '#platform';

const resource = z.object({ resourceId: z.uuid() });
const edition = z.object({ editionId: z.uuid() });
const request = z.object({ requestId: z.uuid() });

/** A resource's way through the review, as its author hears of it. */
export const depositKinds = ['deposit-submitted', 'deposit-returned', 'deposit-approved', 'deposit-published', 'deposit-corrected', 'deposit-withdrawn'] as const;

/** What happens to a meeting, as the invited countries hear of it. */
export const formalKinds = ['meeting-convened', 'meeting-moved', 'meeting-reclocked', 'meeting-changed', 'meeting-cancelled'] as const;

/** What somebody is told: a kind, and ids. The words are found in the reader's language and scope when it is read. */
export const matter = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('resource-published'),
    /** `follows` are the followed things it came through, as `kind:code`. */
    params: z.object({ resourceIds: z.array(z.uuid()).min(1), follows: z.array(z.string()) }),
  }),
  z.object({ kind: z.enum(depositKinds), params: resource }),
  z.object({ kind: z.literal('review-waiting'), params: resource }),
  z.object({
    kind: z.literal('review-comment'),
    /** Who spoke; and whether its reader deposited the resource or curates. */
    params: resource.extend({ personId: z.uuid(), reader: z.enum(['author', 'curator']) }),
  }),
  /** To whoever is asked, and to those who curate. */
  z.object({ kind: z.literal('review-asked'), params: resource }),
  z.object({ kind: z.literal('review-answered'), params: resource.extend({ personId: z.uuid(), verdict: z.enum(['fit', 'changes', 'declined']) }) }),
  /** `countryId` is the tenant that stands by it. */
  z.object({ kind: z.literal('resource-endorsed'), params: resource.extend({ countryId: z.uuid() }) }),
  z.object({ kind: z.enum(formalKinds), params: edition }),
  z.object({
    kind: z.literal('meeting-reminder'),
    params: edition.extend({ sequence: z.int(), milestoneId: z.uuid().nullable(), daysBefore: z.int() }),
  }),
  z.object({
    kind: z.literal('meeting-answered'),
    params: edition.extend({ countryId: z.uuid(), answer: z.enum(['yes', 'no', 'tentative']) }),
  }),
  z.object({ kind: z.literal('invitation-accepted'), params: z.object({ personId: z.uuid() }) }),
  /** To those who may know, and to the asker. */
  z.object({ kind: z.enum(['request-opened', 'request-overdue']), params: request }),
  /** Which tenant answered. */
  z.object({ kind: z.literal('request-answered'), params: request.extend({ countryId: z.uuid() }) }),
  z.object({ kind: z.literal('request-closed'), params: request.extend({ outcome: z.enum(['met', 'unmet']) }) }),
  /** Which tenant adapted what; `resourceId` is the adaptation. */
  z.object({ kind: z.literal('resource-adapted'), params: resource.extend({ originId: z.uuid(), countryId: z.uuid() }) }),
  /** To the Unit, and to whoever proposed. */
  z.object({ kind: z.enum(['term-proposed', 'proposal-decided']), params: z.object({ proposalId: z.uuid() }) }),
  z.object({ kind: z.literal('resource-used'), params: resource.extend({ countryId: z.uuid() }) }),
  z.object({ kind: z.literal('outcome-asked'), params: resource.extend({ adoptionId: z.uuid(), months: z.int() }) }),
  /** `countryId` is the tenant of whoever spoke. */
  z.object({ kind: z.literal('remark-made'), params: resource.extend({ remarkId: z.uuid(), countryId: z.uuid() }) }),
  /** Something new in a search that its reader keeps. */
  z.object({ kind: z.literal('search-found'), params: z.object({ savedSearchId: z.uuid(), resourceIds: z.array(z.uuid()).min(1) }) }),
  z.object({ kind: z.literal('country-named'), params: z.object({ clusterCode: z.string() }) }),
]);
export type Matter = z.output<typeof matter>;

/** Something to tell one person, once: told again of the same occurrence of the same subject they hear nothing. */
export const notice = z.object({
  matter,
  subject: z.string(),
  occurrence: z.string(),
  /** When it happened: notices stand in this order, whichever was delivered first. */
  at: z.coerce.date(),
  /** False where the same person gets the mail in another of their tenants. */
  byMail: z.boolean().default(true),
});
export type Notice = z.output<typeof notice>;

/** Tells one person, in their own scope. Written by `scope.pass_notices`, which knows this name and the handler's. */
export const tellPerson = defineJob('notifications.tell-person', notice);

/** The mail that goes with a notice, in words found when it is sent. */
export const noticeMail = defineMail('notifications.notice', z.object({ matter }));
export type NoticeMailParams = z.output<typeof noticeMail.schema>;
