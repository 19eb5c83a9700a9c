import { permission } from './roles.js';

const leaders = ['network-administrator', 'unit-coordinator', 'focal-point', 'cluster-manager'] as const;

/** See who belongs to one's tenant. */
export const readMembers = permission('members:read', ...leaders, 'curator', 'contributor', 'member', 'observer');
/** Invite, change roles, suspend, end memberships in one's tenant. */
export const manageMembers = permission('members:manage', ...leaders);
/** Read who did what in one's tenant. */
export const readAudit = permission('audit:read', ...leaders);
/** Edit the tenant's own entry in the directory. */
export const editTenant = permission('tenants:edit', ...leaders);
/** Open a cluster under one's country, or as the Support Unit. */
export const openClusters = permission('clusters:open', 'focal-point', 'unit-coordinator');
/** Look after deliveries, mails and the index. */
export const operate = permission('operations:operate', 'network-administrator');
