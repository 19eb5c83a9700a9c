/** The network's repository: depositing, files, review, publication, withdrawal. */
import { OpenTheRepository1763600004000 } from './migrations/202611200940-open-the-repository.js';
import { KeepWhatIsReferredTo1763600011000 } from './migrations/202611201320-keep-what-is-referred-to.js';
import { KnowWhoWroteLast1763600077000 } from './migrations/202611201720-know-who-wrote-last.js';
import { ReviewTogether1763600091000 } from './migrations/202611201850-review-together.js';
import { KeepVersions1763600092000 } from './migrations/202611201852-keep-versions.js';
import { CheckBeforeReading1763600093000 } from './migrations/202611201854-check-before-reading.js';
import { DescribeMethodologies1763600096000 } from './migrations/202611201858-describe-methodologies.js';
import { BringSpreadsheets1763600097000 } from './migrations/202611201860-bring-spreadsheets.js';
import { CarryTranslations1763600102000 } from './migrations/202611201902-carry-translations.js';
import { KeepTranslations1763600101000 } from './migrations/202611201901-keep-translations.js';
import { KeepWhoCouldRead1763600103000 } from './migrations/202611201903-keep-who-could-read.js';
import { LookOverOnce1763600103001 } from './migrations/202611201904-look-over-once.js';

export * from './repository.events.js';
export { RepositoryHttpModule, RepositoryJobsModule, RepositoryModule, repositoryWork } from './repository.module.js';
export { depositResources, importResources, reviewResources } from './repository.permissions.js';
export { repositoryTexts } from './repository.texts.js';
export { BulkService } from './bulk/bulk.service.js';
export { type EnterScope, FilesService, type Upload } from './files/files.service.js';
export { adaptationRefusal } from './methods/adaptability.js';
export { guide, type Guide } from './methods/method.schemas.js';
export { takenFrom } from './methods/taken-from.js';
export { authorIdentifier, partsOf } from './resources/author-identifier.js';
export { ResourceReader } from './resources/resource-reader.service.js';
export { type ResourceState, resourceStates } from './resources/resource.entity.js';
export { type Draft, wantedVisibilities } from './resources/resource.schemas.js';
export { resourceList, resourceSummary, type ResourceSummary, resourceView, type ResourceView } from './resources/resource.views.js';
export { ResourcesService } from './resources/resources.service.js';
export { type RevisionOf, type SearchableResource, SearchableResources } from './resources/searchable.service.js';
export { exportResources } from './transfer/transfer.permissions.js';
export { CommentsService } from './review/comments.service.js';
export { ReviewService } from './review/review.service.js';

export const repositoryMigrations = [
  OpenTheRepository1763600004000, KeepWhatIsReferredTo1763600011000, KnowWhoWroteLast1763600077000, ReviewTogether1763600091000, KeepVersions1763600092000,
  CheckBeforeReading1763600093000, DescribeMethodologies1763600096000, BringSpreadsheets1763600097000, KeepTranslations1763600101000, CarryTranslations1763600102000,
  KeepWhoCouldRead1763600103000, LookOverOnce1763600103001,
];
