import { z } from 'zod';
import { defineJob } from '#platform';

const one = z.object({ importId: z.uuid() });

/** Read a spreadsheet and say of every row what it would do. */
export const checkImport = defineJob('resource-import.check', one);
/** Do what the rows of a checked spreadsheet say. */
export const applyImport = defineJob('resource-import.apply', one);
