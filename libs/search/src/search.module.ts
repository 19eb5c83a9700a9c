import { Module, type OnModuleInit } from '@nestjs/common';
import { type ContextWork, HealthChecks } from '#platform';
import { RepositoryModule } from '#repository';
import { TenancyModule } from '#tenancy';
import { VocabularyModule } from '#vocabulary';
import { EngineChoice } from './engines/engine-choice.js';
import { MeiliEngine } from './engines/meilisearch/meili-engine.js';
import { MeiliIndex } from './engines/meilisearch/meili-index.js';
import { PostgresEngine } from './engines/postgres/postgres-engine.js';
import { PostgresVocabulary } from './engines/postgres/postgres-vocabulary.js';
import { Asking } from './expert/asking.service.js';
import { DemandedDocuments } from './expert/demanded-documents.service.js';
import { FeedsController } from './feeds/feeds.controller.js';
import { Feeds } from './feeds/feed.service.js';
import { AnalyseForChangedConcept, AnalyseForDeprecatedConcept, AnalyseForNewConcept } from './ideas/analyse-again.handlers.js';
import { TextsOfConcepts } from './ideas/texts-of-concepts.service.js';
import { ThesaurusIdeas } from './ideas/thesaurus-ideas.service.js';
import { Helping } from './misses/helping.service.js';
import { MissesController } from './misses/misses.controller.js';
import { MissesService } from './misses/misses.service.js';
import { ProjectChanged, ProjectImported, ProjectPublished, ProjectWithdrawn } from './projection/project.handlers.js';
import { ProjectResources } from './projection/project-resources.js';
import { SearchProjection } from './projection/search-projection.js';
import { LookAgain } from './saved/look-again.handler.js';
import { SavedSearchesController } from './saved/saved-searches.controller.js';
import { SavedSearches } from './saved/saved-searches.service.js';
import { SavedSearchRounds, WakeAtOnce, WakeDue } from './saved/wake-searches.handlers.js';
import { SearchController } from './search.controller.js';
import * as jobs from './search.jobs.js';
import { SearchService } from './search.service.js';
import './search.texts.js';
import { SimilarController } from './similar/similar.controller.js';
import { SimilarService } from './similar/similar.service.js';
import { SuggestionsService } from './suggestions.service.js';
import { IndexDocuments } from './sync/index-documents.js';
import { IndexKeeper } from './sync/index-keeper.js';
import { IndexPending, RebuildIndex, ReconcileSearch } from './sync/index.handlers.js';
import { IndexSync } from './sync/index-sync.service.js';
import { ProjectionSync } from './sync/projection-sync.service.js';
import { SearchTenants } from './sync/search-tenants.js';
import { Explaining } from './why/explaining.service.js';

const handlers = [
  ProjectPublished, ProjectChanged, ProjectWithdrawn, ProjectImported, AnalyseForNewConcept, AnalyseForChangedConcept, AnalyseForDeprecatedConcept,
  IndexPending, ReconcileSearch, RebuildIndex, WakeAtOnce, WakeDue, LookAgain,
];

export const searchWork: ContextWork = { jobs: Object.values(jobs), handlers };

const services = [
  ThesaurusIdeas, Asking, DemandedDocuments, SearchService, SuggestionsService, Explaining, SimilarService, Helping,
  MissesService, SavedSearches, Feeds, EngineChoice, PostgresEngine, PostgresVocabulary, MeiliEngine, MeiliIndex,
];

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
@Module({ imports: [SearchModule], controllers: [SearchController, MissesController, SavedSearchesController, SimilarController, FeedsController] })
export class SearchHttpModule {}

/** What keeps projection and index up to date. */
@Module({
  imports: [TenancyModule, SearchModule, RepositoryModule, VocabularyModule],
  providers: [
    ...handlers, SavedSearchRounds, TextsOfConcepts, ProjectResources, SearchProjection, IndexDocuments, IndexSync, ProjectionSync, SearchTenants, IndexKeeper,
  ],
  exports: handlers,
})
export class SearchJobsModule {}
