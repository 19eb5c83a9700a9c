import type { Actor } from '#platform';
import { answerConvocations, conveneMeetings } from './meetings.permissions.js';

/** Meetings of the network are kept by its Support Unit, acting for the network. */
export const mayKeepMeetings = (actor: Actor): boolean => actor.may(conveneMeetings) && actor.tenantKind === 'network';

/** Whoever keeps meetings keeps those of the own tenant only. */
export const mayKeep = (actor: Actor, kept: { tenantId: string }): boolean =>
  mayKeepMeetings(actor) && actor.tenantId === kept.tenantId;

/** A country answers through its focal point, acting for the country, once it has been convened. */
export const mayAnswer = (actor: Actor, edition: { state: string }, invited: boolean): boolean =>
  actor.may(answerConvocations) && actor.tenantKind === 'country' && invited && edition.state === 'convened';
