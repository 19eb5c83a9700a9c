import { Module, type OnModuleInit } from '@nestjs/common';
import { type ContextWork, HealthChecks } from '#platform';
import { RepositoryModule } from '#repository';
import { VocabularyModule } from '#vocabulary';
import { EngineChoice } from './engines/engine-choice.js';
import { MeiliEngine } from './engines/meilisearch/meili-engine.js';
import { MeiliIndex } from './engines/meilisearch/meili-index.js';
import { PostgresEngine } from './engines/postgres/postgres-engine.js';
import { PostgresVocabulary } from './engines/postgres/postgres-vocabulary.js';
import { AnalyseForChangedConcept, AnalyseForDeprecatedConcept, AnalyseForNewConcept } from './ideas/analyse-again.handlers.js';
import { TextsOfConcepts } from './ideas/texts-of-concepts.service.js';
import { ThesaurusIdeas } from './ideas/thesaurus-ideas.service.js';
import { ProjectChanged, ProjectImported, ProjectPublished, ProjectWithdrawn } from './projection/project.handlers.js';
import { ProjectResources } from './projection/project-resources.js';
import { SearchProjection } from './projection/search-projection.js';
import { SearchController } from './search.controller.js';
import { indexPending, rebuildIndex, reconcileSearch } from './search.jobs.js';
import { SearchService } from './search.service.js';
import { SuggestionsService } from './suggestions.service.js';
import { IndexDocuments } from './sync/index-documents.js';
import { IndexKeeper } from './sync/index-keeper.js';
import { IndexPending, RebuildIndex, ReconcileSearch } from './sync/index.handlers.js';
import { IndexSync } from './sync/index-sync.service.js';
import { ProjectionSync } from './sync/projection-sync.service.js';
import { SearchTenants } from './sync/search-tenants.js';

const handlers = [
  ProjectPublished, ProjectChanged, ProjectWithdrawn, ProjectImported, AnalyseForNewConcept, AnalyseForChangedConcept, AnalyseForDeprecatedConcept,
  IndexPending, ReconcileSearch, RebuildIndex,
];

export const searchWork: ContextWork = { jobs: [indexPending, reconcileSearch, rebuildIndex], handlers };

const services = [ThesaurusIdeas, SearchService, SuggestionsService, EngineChoice, PostgresEngine, PostgresVocabulary, MeiliEngine, MeiliIndex];

/** Finding what the repository holds. */
@Module({ imports: [RepositoryModule, VocabularyModule], providers: services, exports: services })
export class SearchModule implements OnModuleInit {
  constructor(
    private readonly health: HealthChecks,
    private readonly index: MeiliIndex,
  ) {}

  onModuleInit(): void {
    if (this.index.configured) this.health.add('meilisearch', () => this.index.ping());
  }
}

/** What answers requests. */
@Module({ imports: [SearchModule], controllers: [SearchController] })
export class SearchHttpModule {}

/** What keeps projection and index up to date. */
@Module({
  imports: [SearchModule, RepositoryModule, VocabularyModule],
  providers: [
    ...handlers, TextsOfConcepts, ProjectResources, SearchProjection, IndexDocuments, IndexSync, ProjectionSync, SearchTenants, IndexKeeper,
  ],
  exports: handlers,
})
export class SearchJobsModule {}
