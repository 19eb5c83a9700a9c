import { permission } from '#tenancy';

/** Those who answer for a tenant. */
const leaders = ['focal-point', 'cluster-manager', 'unit-coordinator'] as const;

/** Ask the network, answer it, and take part in what is said about its resources. Observers read. */
export const takePart = permission('exchange:take-part', ...leaders, 'curator', 'contributor', 'member');
/** Say that one's agency uses a resource, and what came of it. */
export const reportUse = permission('exchange:report-use', ...leaders, 'curator', 'contributor');
