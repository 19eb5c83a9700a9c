import type { Actor } from '#platform';
import type { Role } from './roles.js';
import { manageMembers } from './tenancy.permissions.js';

/** The network administrator's standing is for its equals to change. */
export const mayManage = (actor: Actor, member: { roles: readonly Role[] }): boolean =>
  actor.may(manageMembers) && (!member.roles.includes('network-administrator') || actor.has('network-administrator'));

/** Nobody hands out a standing above their own. */
export const mayGrant = (actor: Actor, role: Role): boolean =>
  actor.may(manageMembers) && (role !== 'network-administrator' || actor.has('network-administrator'));
