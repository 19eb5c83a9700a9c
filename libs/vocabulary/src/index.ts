/** What things are called: the thesaurus in five languages, closed lists to pick from, and the reference tables. */
import { NameTheConcepts1763600003000 } from './migrations/202611201100-name-the-concepts.js';
import { OpenTheThesaurus1763600075000 } from './migrations/202611201700-open-the-thesaurus.js';

export * from './concepts/index.js';
export { conceptCode, type ConceptSuggestion, conceptSuggestion, type ConceptView, conceptView } from './concepts/concept.schemas.js';
export { ConceptsService } from './concepts/concepts.service.js';
export { ConceptSuggestions } from './concepts/suggestions.service.js';
export * from './facets/index.js';
export { loadVocabularyReference } from './load-reference.js';
export * from './reference/index.js';
export { ReferenceService } from './reference.service.js';
export { type ConceptEntry, type KeptConcept } from './thesaurus/concept-document.js';
export { firstEdition } from './thesaurus/first-edition.js';
export { type ProposalHeadline, ProposalHeadlines } from './thesaurus/proposals/proposal-headlines.service.js';
export * from './thesaurus/thesaurus.events.js';
export { editThesaurus, proposeTerms } from './thesaurus/thesaurus.permissions.js';
export { ThesaurusStore } from './thesaurus/thesaurus-store.service.js';
export { VocabularyHttpModule, VocabularyModule, vocabularyWork } from './vocabulary.module.js';

export const vocabularyMigrations = [NameTheConcepts1763600003000, OpenTheThesaurus1763600075000];
