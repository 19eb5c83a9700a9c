import { permission } from '#tenancy';

/** Those who answer for a tenant alone. */
export const leaders = ['focal-point', 'cluster-manager', 'unit-coordinator'] as const;

/** Deposit resources, and work on one's own until they are submitted. */
export const depositResources = permission('resources:deposit', ...leaders, 'curator', 'contributor');
/** Keep the repository trustworthy: review, publish, correct, withdraw. */
export const reviewResources = permission('resources:review', ...leaders, 'curator');
/** Load many resources at once, already published: for those who may publish what they deposited themselves. */
export const importResources = permission('resources:import', ...leaders);
/** Take part in the review of a work: as whoever deposited it, as whoever curates, or because one was asked to read it. */
export const takePartInReview = permission('resources:take-part-in-review', ...leaders, 'curator', 'contributor', 'member');
/** Stand by a published work of others: for the Support Unit, or for a country in the name of a bloc. */
export const endorseResources = permission('resources:endorse', 'unit-coordinator', 'focal-point');
