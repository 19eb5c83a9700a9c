/** People, sessions, keys, invitations: who somebody is. What they may do is #tenancy's. */
import { KnowThePeople1763600002000 } from './migrations/202611200920-know-the-people.js';
import { EndOlderResets1763600010000 } from './migrations/202611201210-end-older-resets.js';
import { GuardTheAccount1763600020000 } from './migrations/202611201410-guard-the-account.js';
import { InviteWithinBounds1763600078000 } from './migrations/202611201730-invite-within-bounds.js';
import { LookAfterAccounts1763600081000 } from './migrations/202611201801-look-after-accounts.js';

export * from './identity.events.js';
export { IdentityHttpModule, IdentityJobsModule, IdentityModule, identityWork } from './identity.module.js';
export { hashPassword } from './passwords.js';
export { Secrets } from './secrets.js';

export const identityMigrations = [KnowThePeople1763600002000, EndOlderResets1763600010000, GuardTheAccount1763600020000, InviteWithinBounds1763600078000, LookAfterAccounts1763600081000];
