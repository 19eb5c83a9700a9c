import { z } from 'zod';
import { defineJob } from '#platform';

/** Wakes when a reminder falls due. Whether it is still to be given, the reminder's row says then. */
export const remind = defineJob('meetings.remind', z.object({ reminderId: z.uuid() }));
