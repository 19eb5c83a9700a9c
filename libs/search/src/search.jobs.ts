import { z } from 'zod';
import { defineJob } from '#platform';

/** Send the acting tenant's documents that wait to the outside index. Subject: the tenant. */
export const indexPending = defineJob('search.index-pending', z.object({}));

/** Compare projection and outside index with what they follow from, and mend both. Subject: the tenant. */
export const reconcileSearch = defineJob('search.reconcile', z.object({}));

/** Fill a new outside index beside the live one and swap them; before that, if asked for, analyse every text again. */
export const rebuildIndex = defineJob('search.rebuild-index', z.object({ analyse: z.boolean() }));

/** Something new can be found: have the searches looked at that wait for it at once. Subject: the tenant. */
export const wakeAtOnce = defineJob('search.wake-at-once', z.object({ resourceIds: z.array(z.uuid()) }));

/** Have the searches looked at whose turn has come. Runs every hour, for all tenants. */
export const wakeDue = defineJob('search.wake-due', z.object({}));

/**
 * Look whether a saved search has something new, among these resources or whatever came since the former look. Written by
 * `search.wake_at_once` and `search.wake_due`, which know this name and the handler's. Subject: the person.
 */
export const lookAgain = defineJob('search.look-again', z.object({ savedSearchId: z.uuid(), resourceIds: z.array(z.uuid()).optional() }));

/**
 * A saved search has something new; whoever tells people handles it. No event: what somebody looks for is not written into
 * their tenant's audit trail.
 */
export const tellOfFinds = defineJob('search.tell-of-finds', z.object({ savedSearchId: z.uuid(), resourceIds: z.array(z.uuid()).min(1) }));
