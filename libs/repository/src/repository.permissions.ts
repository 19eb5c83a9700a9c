import { permission } from '#tenancy';

const leaders = ['focal-point', 'cluster-manager', 'unit-coordinator'] as const;

/** Deposit resources, and work on one's own until they are submitted. */
export const depositResources = permission('resources:deposit', ...leaders, 'curator', 'contributor');
/** Keep the repository trustworthy: review, publish, correct, withdraw. */
export const reviewResources = permission('resources:review', ...leaders, 'curator');
/** Load many resources at once, already published. */
export const importResources = permission('resources:import', ...leaders, 'curator');
