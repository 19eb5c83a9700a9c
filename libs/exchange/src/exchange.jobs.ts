import { z } from 'zod';
import { defineJob } from '#platform';

/** Looks, once its deadline has passed, whether a request for knowledge still waits. */
export const watchDeadline = defineJob('exchange.watch-deadline', z.object({ requestId: z.uuid(), deadline: z.string() }));
/** Asks whoever uses a resource what came of it, once so many months have passed. */
export const askForOutcome = defineJob('exchange.ask-for-outcome', z.object({ adoptionId: z.uuid(), months: z.int() }));
/** Discloses a report on the day its writer chose. */
export const discloseOutcome = defineJob('exchange.disclose-outcome', z.object({ outcomeId: z.uuid(), on: z.string() }));
