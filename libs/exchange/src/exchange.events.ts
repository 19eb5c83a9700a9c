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
