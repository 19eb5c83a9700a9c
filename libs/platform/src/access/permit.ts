import { NotAllowed } from '../problems/platform.problems.js';
import type { Actor } from './actor.js';
import type { RouteAccess } from './route-access.js';

/** The static half of access: does the caller's role, and the key's scope, hold what the route requires? */
export function permit(access: RouteAccess, actor: Actor): void {
  if ('public' in access) return;
  if (!actor.may(access.permission)) throw new NotAllowed(access.permission.name);
}
