import { permission } from '#tenancy';

/** See how often one's own resources, or those of the space one looks after, are used. */
export const readUsage = permission('usage:read', 'focal-point', 'cluster-manager', 'unit-coordinator', 'curator', 'contributor');
/** Name repositories to harvest from, and harvest from them. */
export const keepHarvests = permission('harvests:keep', 'focal-point', 'cluster-manager', 'unit-coordinator', 'curator');
/** Compare the use of all spaces. */
export const compareUsage = permission('usage:compare', 'unit-coordinator', 'network-administrator');
