import { z } from 'zod';
import { defineEvent } from '#platform';

const request = z.object({ requestId: z.uuid() });

/** Somebody asks who has done this before. */
export const requestOpened = defineEvent('request.opened', request);
/** Its words, subjects or deadline are not what they were. */
export const requestEdited = defineEvent('request.edited', request);
/** Somebody answered; announced in the tenant that answers. */
export const requestAnswered = defineEvent('request.answered', request.extend({ answerId: z.uuid() }));
/** An answer was taken back by whoever wrote it. */
export const answerTakenBack = defineEvent('request.answer-taken-back', request.extend({ answerId: z.uuid() }));
/** The asker says whether the need was met, and by which answer. */
export const requestClosed = defineEvent('request.closed', request.extend({ outcome: z.enum(['met', 'unmet']) }));
/** Its deadline has passed and nobody has closed it. */
export const requestOverdue = defineEvent('request.overdue', request.extend({ deadline: z.string() }));

/** Somebody began an adaptation of what others made: `resourceId` is their own draft. */
export const resourceAdapted = defineEvent('resource.adapted', z.object({ resourceId: z.uuid(), originId: z.uuid() }));
/** What an adaptation changed, why and for where reads otherwise than before. */
export const adaptationDescribed = defineEvent('adaptation.described', z.object({ resourceId: z.uuid() }));

const adoption = z.object({ adoptionId: z.uuid(), resourceId: z.uuid() });

/** An agency says that it uses a resource; announced in the tenant that uses it. */
export const resourceUsed = defineEvent('resource.used', adoption);
/** It says something else of its use. */
export const useEdited = defineEvent('use.edited', adoption);
/** It uses it no longer. */
export const useEnded = defineEvent('use.ended', adoption);
/** Half a year or a year of use is over: what came of it? */
export const outcomeAsked = defineEvent('use.outcome-asked', adoption.extend({ months: z.int(), personId: z.uuid() }));
/** Somebody said what came of it. */
export const outcomeReported = defineEvent('use.outcome-reported', adoption.extend({ outcomeId: z.uuid() }));
/** A report reads otherwise than before, or will be disclosed otherwise. */
export const outcomeEdited = defineEvent('use.outcome-edited', adoption.extend({ outcomeId: z.uuid() }));
/** The day to which a report had been held back has come. */
export const outcomeDisclosed = defineEvent('use.outcome-disclosed', adoption.extend({ outcomeId: z.uuid() }));

const remark = z.object({ resourceId: z.uuid(), remarkId: z.uuid() });

/** Somebody asked, answered, commented or gave thanks; announced in their own tenant. */
export const remarkMade = defineEvent('remark.made', remark);
/** Its writer says it in other words. */
export const remarkReworded = defineEvent('remark.reworded', remark);
/** Its writer took it back. */
export const remarkTakenBack = defineEvent('remark.taken-back', remark);
/** Whoever keeps the resource hid it, with a reason. */
export const remarkHidden = defineEvent('remark.hidden', remark);
/** It is shown again. */
export const remarkShown = defineEvent('remark.shown', remark);
