import { z } from 'zod';
import { defineEvent } from '#platform';

const concept = z.object({ code: z.string(), version: z.int() });

/** A new idea has its place in the thesaurus. */
export const conceptCreated = defineEvent('concept.created', concept);
/** Names, notes, relations or mappings are not what they were; `parts` says which. */
export const conceptChanged = defineEvent('concept.changed', concept.extend({ parts: z.array(z.string()) }));
/** It is no longer to be used; another one may stand in its place. */
export const conceptDeprecated = defineEvent('concept.deprecated', concept.extend({ replacedBy: z.string().nullable() }));

const proposal = z.object({ proposalId: z.uuid() });
/** Somebody proposes a change of the thesaurus; announced in the tenant that proposes. */
export const thesaurusProposed = defineEvent('thesaurus.proposed', proposal);
/** The Unit has applied a proposal. */
export const proposalAccepted = defineEvent('thesaurus.proposal-accepted', proposal);
/** The Unit has said no, and why. */
export const proposalDeclined = defineEvent('thesaurus.proposal-declined', proposal);
