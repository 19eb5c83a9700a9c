import { permission } from '#tenancy';

/** Edit the thesaurus of the network, and decide on what its members propose. */
export const editThesaurus = permission('thesaurus:edit', 'unit-coordinator', 'network-administrator');
/** Propose a term, a concept or a relation. */
export const proposeTerms = permission('thesaurus:propose', 'unit-coordinator', 'network-administrator', 'focal-point', 'cluster-manager', 'curator', 'contributor');
