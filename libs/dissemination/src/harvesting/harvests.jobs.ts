import { z } from 'zod';
import { defineJob } from '#platform';

/** Harvest from another repository, on behalf of whoever asked for it. */
export const runHarvest = defineJob('harvest.run', z.object({ sourceId: z.uuid(), runId: z.uuid() }));
