import { createRootRoute, createRoute } from '@tanstack/react-router';
import { type SectionName, sections } from './features/repository/deposit/sections.js';
import { type OperationsTab, operationsTabs } from './features/operations/tabs.js';
import { readRequestsSearch } from './features/exchange/requests/requests-search.js';
import { readVersionsSearch } from './features/versions/versions-search.js';
import { readResultsSearch } from './features/search/results-search.js';
import { loadTexts } from './texts/texts.js';
import { Frame } from './ui/frame/frame.js';
import { lazyPage } from './ui/lazy-page.js';

const root = createRootRoute({ component: Frame });
const at = { getParentRoute: () => root };

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

const start = createRoute({
  ...at, path: '/', loader: () => loadTexts('start', 'search', 'repository'),
  component: lazyPage(() => import('./features/start/start-page.js'), 'StartPage'),
});

const search = createRoute({
  ...at, path: '/search', validateSearch: readResultsSearch, loader: () => loadTexts('search', 'repository', 'finding'),
  component: lazyPage(() => import('./features/search/results-page.js'), 'ResultsPage'),
});

const finding = [
  createRoute({
    ...at, path: '/browse', loader: () => loadTexts('finding', 'repository'),
    component: lazyPage(() => import('./features/browse/browse-page.js'), 'BrowsePage'),
  }),
  createRoute({
    ...at, path: '/searches', loader: () => loadTexts('finding', 'repository'),
    component: lazyPage(() => import('./features/search/saved-page.js'), 'SavedPage'),
  }),
  createRoute({
    ...at, path: '/unanswered', loader: () => loadTexts('finding'),
    component: lazyPage(() => import('./features/search/misses-page.js'), 'MissesPage'),
  }),
] as const;

const identity = [
  createRoute({
    ...at, path: '/sign-in', validateSearch: (search: Record<string, unknown>): { back?: string | undefined } => ({ back: text(search['back']) }), loader: () => loadTexts('identity'),
    component: lazyPage(() => import('./features/identity/sign-in-page.js'), 'SignInPage'),
  }),
  createRoute({
    ...at, path: '/forgotten-password', loader: () => loadTexts('identity'),
    component: lazyPage(() => import('./features/identity/forgotten-password-page.js'), 'ForgottenPasswordPage'),
  }),
  createRoute({
    ...at, path: '/reset', loader: () => loadTexts('identity'),
    component: lazyPage(() => import('./features/identity/reset-password-page.js'), 'ResetPasswordPage'),
  }),
  createRoute({
    ...at, path: '/invitation', loader: () => loadTexts('identity'),
    component: lazyPage(() => import('./features/identity/accept-invitation-page.js'), 'AcceptInvitationPage'),
  }),
  createRoute({
    ...at, path: '/security', loader: () => loadTexts('identity'),
    component: lazyPage(() => import('./features/identity/security/security-page.js'), 'SecurityPage'),
  }),
] as const;

const tenancy = [
  createRoute({
    ...at, path: '/places', loader: () => loadTexts('tenancy'),
    validateSearch: (search: Record<string, unknown>): { bloc?: string | undefined } => ({ bloc: text(search['bloc']) }),
    component: lazyPage(() => import('./features/tenancy/places-page.js'), 'PlacesPage'),
  }),
  createRoute({
    ...at, path: '/places/$code', loader: () => loadTexts('tenancy', 'repository', 'method'),
    component: lazyPage(() => import('./features/tenancy/place-page.js'), 'PlacePage'),
  }),
  createRoute({
    ...at, path: '/clusters/new', loader: () => loadTexts('tenancy'),
    component: lazyPage(() => import('./features/tenancy/open-cluster-page.js'), 'OpenClusterPage'),
  }),
  createRoute({
    ...at, path: '/people', loader: () => loadTexts('tenancy'),
    component: lazyPage(() => import('./features/tenancy/people-page.js'), 'PeoplePage'),
  }),
  createRoute({
    ...at, path: '/audit', loader: () => loadTexts('tenancy'),
    component: lazyPage(() => import('./features/tenancy/audit-page.js'), 'AuditPage'),
  }),
] as const;

const repository = [
  createRoute({
    ...at, path: '/resources/$id', loader: () => loadTexts('repository', 'tenancy', 'exchange', 'finding', 'method', 'versions', 'endorsements'),
    component: lazyPage(() => import('./features/repository/resource/resource-page.js'), 'ResourcePage'),
  }),
  createRoute({
    ...at, path: '/resources/$id/versions', loader: () => loadTexts('repository', 'versions', 'method'), validateSearch: readVersionsSearch,
    component: lazyPage(() => import('./features/versions/versions-page.js'), 'VersionsPage'),
  }),
  createRoute({
    ...at, path: '/resources/$id/versions/$number', loader: () => loadTexts('repository', 'versions', 'method'),
    component: lazyPage(() => import('./features/versions/old-version-page.js'), 'OldVersionPage'),
  }),
  createRoute({
    ...at, path: '/blocks/$id', loader: () => loadTexts('repository', 'method'),
    component: lazyPage(() => import('./features/methods/block/block-page.js'), 'BlockPage'),
  }),
  createRoute({
    ...at, path: '/deposits', loader: () => loadTexts('repository'),
    component: lazyPage(() => import('./features/repository/deposits-page.js'), 'DepositsPage'),
  }),
  createRoute({
    ...at, path: '/deposits/$id', loader: () => loadTexts('repository', 'exchange', 'reviewing', 'versions'),
    validateSearch: ({ section }: Record<string, unknown>): { section?: SectionName | undefined } => ({ section: sections.find((one) => one === section) }),
    component: lazyPage(() => import('./features/repository/deposit/deposit-page.js'), 'DepositPage'),
  }),
  createRoute({
    ...at, path: '/review', loader: () => loadTexts('review', 'reviewing', 'repository'),
    component: lazyPage(() => import('./features/review/queue-page.js'), 'QueuePage'),
  }),
  createRoute({
    ...at, path: '/review/$id', loader: () => loadTexts('review', 'reviewing', 'versions', 'repository', 'tenancy', 'method'),
    component: lazyPage(() => import('./features/review/review-page.js'), 'ReviewPage'),
  }),
  createRoute({
    ...at, path: '/review/guidance', loader: () => loadTexts('reviewing', 'repository'),
    component: lazyPage(() => import('./features/review/guidance-page.js'), 'GuidancePage'),
  }),
  createRoute({
    ...at, path: '/harvests', loader: () => loadTexts('dissemination'),
    component: lazyPage(() => import('./features/dissemination/harvests-page.js'), 'HarvestsPage'),
  }),
  createRoute({
    ...at, path: '/transfer', loader: () => loadTexts('transfer', 'repository'),
    component: lazyPage(() => import('./features/transfer/transfer-page.js'), 'TransferPage'),
  }),
  createRoute({
    ...at, path: '/transfer/imports/$id', loader: () => loadTexts('transfer', 'repository'),
    component: lazyPage(() => import('./features/transfer/imports/import-page.js'), 'ImportPage'),
  }),
  createRoute({
    ...at, path: '/usage', loader: () => loadTexts('dissemination'),
    component: lazyPage(() => import('./features/dissemination/usage-page.js'), 'UsagePage'),
  }),
  createRoute({
    ...at, path: '/concepts/$code', loader: () => loadTexts('repository', 'search', 'thesaurus'),
    component: lazyPage(() => import('./features/concepts/concept-page.js'), 'ConceptPage'),
  }),
  createRoute({
    ...at, path: '/concepts/$code/edit', loader: () => loadTexts('repository', 'thesaurus'),
    component: lazyPage(() => import('./features/concepts/edit-page.js'), 'EditPage'),
  }),
  createRoute({
    ...at, path: '/thesaurus', loader: () => loadTexts('thesaurus'),
    component: lazyPage(() => import('./features/concepts/thesaurus-page.js'), 'ThesaurusPage'),
  }),
  createRoute({
    ...at, path: '/thesaurus/new', loader: () => loadTexts('repository', 'thesaurus'),
    component: lazyPage(() => import('./features/concepts/edit-page.js'), 'CreatePage'),
  }),
  createRoute({
    ...at, path: '/thesaurus/proposals', loader: () => loadTexts('thesaurus'),
    component: lazyPage(() => import('./features/concepts/proposals-page.js'), 'ProposalsPage'),
  }),
  createRoute({
    ...at, path: '/thesaurus/quality', loader: () => loadTexts('thesaurus'),
    component: lazyPage(() => import('./features/concepts/quality-page.js'), 'QualityPage'),
  }),
  createRoute({
    ...at, path: '/thesaurus/import', loader: () => loadTexts('thesaurus'),
    component: lazyPage(() => import('./features/concepts/import-page.js'), 'ImportPage'),
  }),
  createRoute({
    ...at, path: '/reference', loader: () => loadTexts('reference'),
    component: lazyPage(() => import('./features/reference/tables-page.js'), 'TablesPage'),
  }),
  createRoute({
    ...at, path: '/reference/$table', loader: () => loadTexts('reference'),
    component: lazyPage(() => import('./features/reference/table-page.js'), 'TablePage'),
  }),
] as const;

const exchange = [
  createRoute({
    ...at, path: '/requests', loader: () => loadTexts('exchange'), validateSearch: readRequestsSearch,
    component: lazyPage(() => import('./features/exchange/requests/requests-page.js'), 'RequestsPage'),
  }),
  createRoute({
    ...at, path: '/requests/new', loader: () => loadTexts('exchange', 'repository'),
    validateSearch: ({ about }: Record<string, unknown>): { about?: string | undefined } => ({ about: text(about) }),
    component: lazyPage(() => import('./features/exchange/requests/ask-page.js'), 'AskPage'),
  }),
  createRoute({
    ...at, path: '/requests/$id', loader: () => loadTexts('exchange', 'repository'),
    component: lazyPage(() => import('./features/exchange/requests/request-page.js'), 'RequestPage'),
  }),
  createRoute({
    ...at, path: '/use/$id', loader: () => loadTexts('exchange', 'repository'),
    component: lazyPage(() => import('./features/exchange/use/use-page.js'), 'UsePage'),
  }),
] as const;

const meetings = [
  createRoute({
    ...at, path: '/meetings', loader: () => loadTexts('meetings'),
    component: lazyPage(() => import('./features/meetings/meetings-page.js'), 'MeetingsPage'),
  }),
  createRoute({
    ...at, path: '/meetings/new', loader: () => loadTexts('meetings'),
    component: lazyPage(() => import('./features/meetings/convene-page.js'), 'ConvenePage'),
  }),
  createRoute({
    ...at, path: '/meetings/$id', loader: () => loadTexts('meetings'),
    component: lazyPage(() => import('./features/meetings/edition-page.js'), 'EditionPage'),
  }),
  createRoute({
    ...at, path: '/meetings/$id/move', loader: () => loadTexts('meetings'),
    component: lazyPage(() => import('./features/meetings/move-page.js'), 'MovePage'),
  }),
] as const;

const work = [
  createRoute({
    ...at, path: '/today', loader: () => loadTexts('notifications', 'repository'),
    component: lazyPage(() => import('./features/today/today-page.js'), 'TodayPage'),
  }),
  createRoute({
    ...at, path: '/notifications', loader: () => loadTexts('notifications'),
    component: lazyPage(() => import('./features/notifications/notices-page.js'), 'NoticesPage'),
  }),
  createRoute({
    ...at, path: '/notifications/preferences', loader: () => loadTexts('notifications'),
    component: lazyPage(() => import('./features/notifications/preferences-page.js'), 'PreferencesPage'),
  }),
  createRoute({
    ...at, path: '/operations', loader: () => loadTexts('operations'),
    validateSearch: ({ tab }: Record<string, unknown>): { tab?: OperationsTab | undefined } => ({ tab: operationsTabs.find((one) => one === tab) }),
    component: lazyPage(() => import('./features/operations/operations-page.js'), 'OperationsPage'),
  }),
] as const;

/** Every page by its address, each loaded with its texts when somebody goes there. */
export const routes = root.addChildren([start, search, ...finding, ...identity, ...tenancy, ...repository, ...exchange, ...meetings, ...work]);
