import { z } from 'zod';
import { defineJob } from '#platform';

/** Send the acting tenant's documents that wait to the outside index. Subject: the tenant. */
export const indexPending = defineJob('search.index-pending', z.object({}));

/** Compare projection and outside index with what they follow from, and mend both. Subject: the tenant. */
export const reconcileSearch = defineJob('search.reconcile', z.object({}));

/** Fill a new outside index beside the live one and swap them; before that, if asked for, analyse every text again. */
export const rebuildIndex = defineJob('search.rebuild-index', z.object({ analyse: z.boolean() }));
