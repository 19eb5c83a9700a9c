import { z } from 'zod';
import { defineJob } from '#platform';

/** Read the words inside a file that was just stored. */
export const extractFile = defineJob('resource-file.extract', z.object({ resourceId: z.uuid(), fileId: z.uuid() }));

/** Remove stored contents that no file refers to: refused uploads, removed files. Runs every day, for all tenants. */
export const sweepContents = defineJob('contents.sweep', z.object({}));
