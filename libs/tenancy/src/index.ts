/** The network, its countries and clusters; who belongs where and may do what. */
import { FoundTheTenants1763600001000 } from './migrations/202611200910-found-the-tenants.js';
import { AskWhoIsNamed1763600021000 } from './migrations/202611201420-ask-who-is-named.js';

export { loadTenancyReference } from './load-reference.js';
export { type Localized } from './tenant.entity.js';
export * from './profile/factors.js';
export * from './reference/index.js';
export { permission, type Role, roles, rolesIn, type TenantKind } from './roles.js';
export * from './tenancy.events.js';
export { mayGrant } from './members.policy.js';
export { TenancyHttpModule, TenancyModule, tenancyWork } from './tenancy.module.js';
export { editTenant, manageMembers, openClusters, operate, readAudit, readMembers } from './tenancy.permissions.js';
export { Rounds } from './rounds.service.js';
export { RoleNotHere } from './tenancy.problems.js';
export { type TenantEntry, TenantsService } from './tenants.service.js';

export const tenancyMigrations = [FoundTheTenants1763600001000, AskWhoIsNamed1763600021000];
