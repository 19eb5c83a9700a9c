import { z } from 'zod';
import { defineJob } from '#platform';

/** Look a work over before a person does: when it is handed in, when somebody asks, and when more of its files has been read. */
export const checkResource = defineJob('resource.check', z.object({ resourceId: z.uuid() }));
