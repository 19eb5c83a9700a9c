import { z } from 'zod';
import { defineJob } from '#platform';

/** Looks, once its deadline has passed, whether a request for knowledge still waits. */
export const watchDeadline = defineJob('exchange.watch-deadline', z.object({ requestId: z.uuid(), deadline: z.string() }));
