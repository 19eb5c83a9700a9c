import { permission } from '#tenancy';

/** Those who answer for a tenant. */
const leaders = ['focal-point', 'cluster-manager', 'unit-coordinator'] as const;

/** Ask the network, answer it, and take part in what is said about its resources. Observers read. */
export const takePart = permission('exchange:take-part', ...leaders, 'curator', 'contributor', 'member');
