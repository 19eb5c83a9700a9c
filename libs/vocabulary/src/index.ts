/** What things are called: concepts in five languages, closed lists to pick from, and the reference tables. */
import { NameTheConcepts1763600003000 } from './migrations/202611201100-name-the-concepts.js';

export * from './concepts/index.js';
export { type ConceptSuggestion, conceptSuggestion, type ConceptView, conceptView } from './concepts/concept.schemas.js';
export { ConceptsService } from './concepts/concepts.service.js';
export { ConceptSuggestions } from './concepts/suggestions.service.js';
export * from './facets/index.js';
export { loadVocabularyReference } from './load-reference.js';
export * from './reference/index.js';
export { ReferenceService } from './reference.service.js';
export { VocabularyHttpModule, VocabularyModule, vocabularyWork } from './vocabulary.module.js';

export const vocabularyMigrations = [NameTheConcepts1763600003000];
