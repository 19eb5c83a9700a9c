import { z } from 'zod';
import { defineEvent, defineJob, defineMail } from '#platform';

const person = z.object({ personId: z.uuid() });

export const signedInEvent = defineEvent('person.signed-in', person);
export const passwordChanged = defineEvent('person.password-changed', person);
/** A letter opened the account. Announced in the network's space; `scope.finish_reset` writes it in the trail of every space of the person. */
export const passwordReset = defineEvent('person.password-reset', person);
export const secondFactorSet = defineEvent('person.second-factor-set', person);
export const secondFactorRemoved = defineEvent('person.second-factor-removed', person);
/** By a network administrator, for somebody who lost it. */
export const secondFactorLifted = defineEvent('person.second-factor-lifted', person);
export const keyCreated = defineEvent('key.created', z.object({ keyId: z.uuid(), scopes: z.array(z.string()) }));
export const keyRevoked = defineEvent('key.revoked', z.object({ keyId: z.uuid() }));
export const personInvited = defineEvent('person.invited', z.object({ invitationId: z.uuid() }));
export const invitationWithdrawn = defineEvent('invitation.withdrawn', z.object({ invitationId: z.uuid() }));
export const memberJoined = defineEvent('member.joined', person);
export const personSuspended = defineEvent('person.suspended', person);
export const personReinstated = defineEvent('person.reinstated', person);

/** Looks the address up out of the asker's sight, so that time tells nothing. */
export const startReset = defineJob('identity.start-reset', z.object({ address: z.string() }));

export const invitationMail = defineMail('identity.invitation', z.object({ invitationId: z.uuid() }));
export const resetMail = defineMail('identity.reset', z.object({ resetId: z.uuid() }));
export const passwordMail = defineMail('identity.password-changed', z.object({ way: z.enum(['reset', 'change']), at: z.coerce.date() }));
export const secondFactorMail = defineMail('identity.second-factor-lifted', z.object({ at: z.coerce.date() }));
