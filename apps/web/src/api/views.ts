import type { paths } from './schema.js';

type Json<Responses, Status extends number> = Responses extends { [S in Status]: { content: { 'application/json': infer Body } } }
  ? Body
  : never;

type Answer<Path extends keyof paths, Method extends keyof paths[Path], Status extends number = 200> =
  paths[Path][Method] extends { responses: infer Responses } ? Json<Responses, Status> : never;

type Sent<Path extends keyof paths, Method extends keyof paths[Path]> =
  paths[Path][Method] extends { requestBody: { content: { 'application/json': infer Body } } } ? Body : never;

export type SessionView = Answer<'/api/v1/session', 'get'>;
export type Role = SessionView['roles'][number];
export type TenantView = Answer<'/api/v1/tenants/{code}', 'get'>;
export type TenantChange = Sent<'/api/v1/tenants', 'patch'>;
export type MemberView = Answer<'/api/v1/memberships', 'get'>['items'][number];
export type InvitationView = Answer<'/api/v1/invitations', 'get'>['items'][number];
export type InvitationLetter = Answer<'/api/v1/invitations/lookup', 'post'>;
export type AuditEntry = Answer<'/api/v1/audit', 'get'>['items'][number];
export type AccountView = Answer<'/api/v1/people/lookup', 'post'>['items'][number];
export type KeysView = Answer<'/api/v1/keys', 'get'>;
export type NewKey = Answer<'/api/v1/keys', 'post', 201>;

export type ResourceView = Answer<'/api/v1/resources/{id}', 'get'>;
export type ResourceSummary = Answer<'/api/v1/resources', 'get'>['items'][number];
export type ResourceState = ResourceView['state'];
export type ResourceType = NonNullable<ResourceView['type']>;
export type Visibility = ResourceView['visibility'];
export type FileView = ResourceView['files'][number];
/** The fields of a draft, each whole. */
export type Draft = Sent<'/api/v1/resources/{id}', 'patch'>;
export type TranslationView = Answer<'/api/v1/resources/{id}/translations', 'get'>['items'][number];
export type CommentView = Answer<'/api/v1/resources/{id}/comments', 'get'>['items'][number];
export type AssignmentView = Answer<'/api/v1/resources/{id}/reviewers', 'get'>['items'][number];
export type ChecksView = Answer<'/api/v1/resources/{id}/checks', 'get'>;
export type VersionView = Answer<'/api/v1/resources/{id}/versions/{number}', 'get'>;
export type VersionLine = Answer<'/api/v1/resources/{id}/versions', 'get'>['items'][number];
export type GuidanceView = Answer<'/api/v1/review-guidance', 'get'>['items'][number];
export type QueueItem = Answer<'/api/v1/review-queue', 'get'>['items'][number];

export type EditionEntry = Answer<'/api/v1/meetings/editions', 'get'>['items'][number];
export type EditionView = Answer<'/api/v1/meetings/editions/{id}', 'get'>;
export type SeriesView = Answer<'/api/v1/meetings/series', 'get'>['items'][number];
export type MilestoneView = EditionView['milestones'][number];
export type MomentView = EditionView['start'];
export type DelegationView = Answer<'/api/v1/meetings/editions/{id}/delegations', 'get'>['items'][number];
export type MovePreview = Answer<'/api/v1/meetings/editions/{id}/move/preview', 'post'>;
export type WallTimes = Sent<'/api/v1/meetings/editions/{id}/move', 'post'>;

export type RequestEntry = Answer<'/api/v1/requests', 'get'>['items'][number];
export type RequestView = Answer<'/api/v1/requests/{id}', 'get'>;
export type RequestDraft = Sent<'/api/v1/requests', 'post'>;
export type DemandEntry = Answer<'/api/v1/requests/demand', 'get'>['items'][number];

export type LineageView = Answer<'/api/v1/resources/{id}/lineage', 'get'>;
export type LineageNode = LineageView['nodes'][number];

export type UseView = Answer<'/api/v1/resources/{id}/use', 'get'>;
export type AdoptionView = Answer<'/api/v1/adoptions/{id}', 'get'>;
export type OutcomeDraft = Required<Sent<'/api/v1/adoptions/{id}/outcomes', 'post'>>;

export type RemarkView = Answer<'/api/v1/resources/{id}/discussion', 'get'>['items'][number];

export type NoticeView = Answer<'/api/v1/notifications', 'get'>['items'][number];
export type PreferenceView = Answer<'/api/v1/notifications/preferences', 'get'>['items'][number];
export type FollowView = Answer<'/api/v1/follows', 'get'>['items'][number];
export type DeliveriesView = Answer<'/api/v1/operations/deliveries', 'get'>;
export type MailView = Answer<'/api/v1/operations/mailbox', 'get'>['items'][number];
export type ConceptView = Answer<'/api/v1/concepts/{code}', 'get'>;
export type ConceptDocument = Sent<'/api/v1/concepts/{code}', 'put'>;
export type ThesaurusView = Answer<'/api/v1/thesaurus', 'get'>;
export type ProposalView = Answer<'/api/v1/thesaurus/proposals', 'get'>['items'][number];
export type ProposedChange = Sent<'/api/v1/thesaurus/proposals', 'post'>['change'];
export type ImportReport = Answer<'/api/v1/thesaurus/imports', 'post'>;
export type ImportView = Answer<'/api/v1/imports/{id}', 'get'>;
export type ImportRow = Answer<'/api/v1/imports/{id}/rows', 'get'>['items'][number];
export type PackageView = Answer<'/api/v1/packages/{id}', 'get'>;
export type RowMending = Sent<'/api/v1/imports/{id}/rows/{rowId}', 'patch'>;
/** The concepts that resources can carry, by code. */
export type ConceptCode = NonNullable<Draft['concepts']>[number];

export type SearchAnswer = Answer<'/api/v1/search', 'get'>;
export type SearchHelp = Answer<'/api/v1/search/help', 'get'>;
export type Explanation = Answer<'/api/v1/search/explanations/{id}', 'get'>;
export type MissView = Answer<'/api/v1/search/misses', 'get'>['items'][number];
export type SavedSearchView = Answer<'/api/v1/saved-searches', 'get'>['items'][number];
export type SavedSearchDraft = Sent<'/api/v1/saved-searches', 'post'>;
export type SearchHit = SearchAnswer['hits'][number];
/** What a search may ask, besides its words. */
export type SearchQuery = NonNullable<paths['/api/v1/search']['get']['parameters']['query']>;

export type ReferenceTable = Answer<'/api/v1/reference/{table}', 'get'>;
export type BlockView = Answer<'/api/v1/blocks/{id}', 'get'>;
export type FitView = Answer<'/api/v1/resources/{id}/fit', 'get'>;
