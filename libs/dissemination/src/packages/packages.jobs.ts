import { z } from 'zod';
import { defineJob } from '#platform';

/** Put works with their files together for somebody to take along. */
export const makePackage = defineJob('package.make', z.object({ packageId: z.uuid() }));
