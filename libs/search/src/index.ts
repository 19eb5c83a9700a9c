/** Search: one projection, two engines, one contract. */
import { CountPassagesInTheIndex1763600012000 } from './migrations/202611201400-count-passages-in-the-index.js';
import { NoticeWhatIsNotFound1763600101000 } from './migrations/202611201800-notice-what-is-not-found.js';
import { SaveSearches1763600102000 } from './migrations/202611201810-save-searches.js';
import { ProjectForSearch1763600005000 } from './migrations/202611200950-project-for-search.js';

export { type FacetKind, facetKinds, type Filters } from './facets.js';
export { SearchHttpModule, SearchJobsModule, SearchModule, searchWork } from './search.module.js';
export { searchAnswer, searchRequest } from './search.schemas.js';
export { SearchService } from './search.service.js';
export { SavedSearches } from './saved/saved-searches.service.js';
export { indexPending, rebuildIndex, reconcileSearch, tellOfFinds } from './search.jobs.js';

export const searchMigrations = [ProjectForSearch1763600005000, CountPassagesInTheIndex1763600012000, NoticeWhatIsNotFound1763600101000, SaveSearches1763600102000];
