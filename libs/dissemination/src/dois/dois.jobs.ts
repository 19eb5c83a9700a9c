import { z } from 'zod';
import { defineJob } from '#platform';

/** Tell DataCite of what became public, changed or went since the last time. Runs every few minutes where DOIs are given at all. */
export const keepDois = defineJob('dois.keep', z.object({}));
