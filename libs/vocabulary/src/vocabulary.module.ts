import { Module } from '@nestjs/common';
import type { ContextWork } from '#platform';
import { ConceptsController } from './concepts/concepts.controller.js';
import { ConceptsService } from './concepts/concepts.service.js';
import { ConceptSuggestions } from './concepts/suggestions.service.js';
import { VocabulariesController } from './facets/vocabularies.controller.js';
import { ReferenceController } from './reference.controller.js';
import { ReferenceService } from './reference.service.js';
import { EditingController } from './thesaurus/editing.controller.js';
import { EditingService } from './thesaurus/editing.service.js';
import { ProposalHeadlines } from './thesaurus/proposals/proposal-headlines.service.js';
import { ProposalsController } from './thesaurus/proposals/proposals.controller.js';
import { ProposalsService } from './thesaurus/proposals/proposals.service.js';
import { ThesaurusController } from './thesaurus/thesaurus.controller.js';
import * as events from './thesaurus/thesaurus.events.js';
import './thesaurus/thesaurus.texts.js';
import { ThesaurusStore } from './thesaurus/thesaurus-store.service.js';
import { ImportService } from './thesaurus/transfer/import.service.js';

/** What changes in the thesaurus is announced; others act on it. */
export const vocabularyWork: ContextWork = { events: Object.values(events) };

const services = [ConceptsService, ConceptSuggestions, ReferenceService, ThesaurusStore, EditingService, ImportService, ProposalsService, ProposalHeadlines];

/** The thesaurus and the tables of the sources. */
@Module({ providers: services, exports: services })
export class VocabularyModule {}

@Module({
  imports: [VocabularyModule],
  controllers: [ThesaurusController, ProposalsController, ConceptsController, EditingController, VocabulariesController, ReferenceController],
})
export class VocabularyHttpModule {}
