import { permission, roles } from '#tenancy';

/** Keep searches and be told of what is new in them. */
export const saveSearches = permission('search:save', ...roles);
/** Read what people looked for and did not find. */
export const readMisses = permission('search:read-misses', 'curator', 'focal-point', 'cluster-manager', 'unit-coordinator', 'network-administrator');
