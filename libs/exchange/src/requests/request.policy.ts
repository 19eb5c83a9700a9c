import type { Actor } from '#platform';
import { reviewResources } from '#repository';
import { takePart } from '../exchange.permissions.js';

/** What the rules need to know of a request. */
export interface StandingRequest {
  tenantId: string;
  authorId: string;
  outcome: string | null;
}

/** Its asker, and for those who have left, whoever curates the asking tenant. */
export const mayKeep = (actor: Actor, request: StandingRequest): boolean =>
  actor.hasTenant && actor.tenantId === request.tenantId &&
  ((actor.personId === request.authorId && actor.may(takePart)) || actor.may(reviewResources));

/** Everything the caller may do with a request as it stands. */
export function rightsOver(actor: Actor, request: StandingRequest) {
  const open = request.outcome === null;
  const keeps = open && mayKeep(actor, request);
  return { edit: keeps, close: keeps, answer: open && actor.hasTenant && actor.may(takePart) };
}
