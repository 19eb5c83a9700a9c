import { z } from 'zod';
import { defineJob } from '#platform';

/** Count the hits of the hours that are over. Runs every hour, for all tenants. */
export const countUse = defineJob('usage.count', z.object({}));
