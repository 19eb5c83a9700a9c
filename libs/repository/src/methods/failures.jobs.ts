import { z } from 'zod';
import { defineJob } from '#platform';

/** Tells what failed on the day its writer chose. */
export const discloseFailures = defineJob('repository.disclose-failures', z.object({ resourceId: z.uuid(), on: z.string() }));
