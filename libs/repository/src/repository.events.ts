import { z } from 'zod';
import { defineEvent } from '#platform';

const resource = z.object({ resourceId: z.uuid() });

/** A draft came into being. */
export const resourceDeposited = defineEvent('resource.deposited', resource);
/** Its description, its files, the text found in them or its visibility are not what they were. */
export const resourceChanged = defineEvent('resource.changed', resource);
/** A draft, and everything in it, is gone. */
export const resourceDiscarded = defineEvent('resource.discarded', resource);
/** It waits for a curator. */
export const resourceSubmitted = defineEvent('resource.submitted', resource.extend({ authorId: z.uuid() }));
/** A curator asks its author for changes. */
export const resourceChangesRequested = defineEvent('resource.changes-requested', resource.extend({ authorId: z.uuid() }));
/** A curator found it fit; it is not published yet. */
export const resourceApproved = defineEvent('resource.approved', resource.extend({ authorId: z.uuid() }));
/** Its audience can find it from now on. */
export const resourcePublished = defineEvent('resource.published', resource.extend({ authorId: z.uuid() }));
/** Somebody other than its author rewrote what readers have before them already. */
export const resourceCorrected = defineEvent('resource.corrected', resource.extend({ authorId: z.uuid() }));
/** Only its tombstone is left. */
export const resourceWithdrawn = defineEvent('resource.withdrawn', resource.extend({ authorId: z.uuid() }));
/** Somebody spoke in the review's conversation. */
export const resourceCommented = defineEvent('resource.commented', resource.extend({ commentId: z.uuid(), authorId: z.uuid() }));
/** Many were loaded at once, published: one event for the batch, so that nobody is told five hundred times. */
export const resourcesImported = defineEvent('resources.imported', z.object({ resourceIds: z.array(z.uuid()).max(500) }));
/** A colleague was asked to review it. */
export const reviewerAssigned = defineEvent('resource.reviewer-assigned', resource.extend({ reviewerId: z.uuid() }));
/** Somebody who was asked is no longer. */
export const reviewerReleased = defineEvent('resource.reviewer-released', resource.extend({ reviewerId: z.uuid() }));
/** A reviewer said what they think of it. */
export const reviewAnswered = defineEvent('resource.review-answered', resource.extend({ reviewerId: z.uuid(), verdict: z.enum(['fit', 'changes', 'declined']) }));
/** A new version of a published work went through the review and took its place. */
export const resourceRevised = defineEvent('resource.revised', resource.extend({ revisionId: z.uuid(), authorId: z.uuid() }));
/** The Support Unit, or a country in the name of a bloc, stands by it. */
export const resourceEndorsed = defineEvent('resource.endorsed', resource.extend({ endorsementId: z.uuid() }));
/** A tenant rewrote what it tells its depositors or reviewers. */
export const guidanceWritten = defineEvent('review.guidance-written', z.object({ topic: z.string(), type: z.string() }));
/** Somebody found that a translation says what the original says. */
export const translationReviewed = defineEvent('translation.reviewed', resource.extend({ language: z.string() }));
/** Who reads what arrives in a language. */
export const languageReviewersNamed = defineEvent('language.reviewers-named', z.object({ language: z.string() }));
