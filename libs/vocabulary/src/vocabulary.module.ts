import { Module } from '@nestjs/common';
import type { ContextWork } from '#platform';
import { ConceptsController } from './concepts/concepts.controller.js';
import { ConceptsService } from './concepts/concepts.service.js';
import { ConceptSuggestions } from './concepts/suggestions.service.js';
import { VocabulariesController } from './facets/vocabularies.controller.js';
import { ReferenceController } from './reference.controller.js';
import { ReferenceService } from './reference.service.js';

/** Vocabularies are read, never changed by people: nothing to announce, nothing to do later. */
export const vocabularyWork: ContextWork = {};

/** Concepts and the tables of the sources. */
@Module({
  providers: [ConceptsService, ConceptSuggestions, ReferenceService],
  exports: [ConceptsService, ConceptSuggestions, ReferenceService],
})
export class VocabularyModule {}

@Module({ imports: [VocabularyModule], controllers: [ConceptsController, VocabulariesController, ReferenceController] })
export class VocabularyHttpModule {}
