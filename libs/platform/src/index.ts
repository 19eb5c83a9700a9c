/** The floor every context stands on. No domain word lives here. */
export { Actor } from './access/actor.js';
export { authorize } from './access/authorize.js';
export { hashToken, type Credential, type ScopeRequest } from './access/credential.js';
export { type Permission, signedIn } from './access/permission.js';
export { ManualScope, Public, Requires, type RouteAccess, ShowsSecret } from './access/route-access.js';
export { type ZipPart, zipped } from './archives/zipped.js';
export { Clock } from './clock/clock.js';
export { Config, InvalidConfiguration, newSecret } from './config/config.js';
export { asOwner, migrate, type Migrations } from './database/migrate.js';
export { databaseRoles, databaseUrl } from './database/roles.js';
export { TenantDatabase, type JobScope } from './database/tenant-database.js';
export { defineEvent, type EventDefinition } from './events/define-event.js';
export { Events } from './events/events.js';
export { Answers } from './http/answers.js';
export { createApi } from './http/create-api.js';
export type { Intake } from './http/intake.js';
export { listRoutes, type Route, routePermissions } from './http/routes.js';
export { IfMatch } from './http/if-match.js';
export { ReaderLocale } from './http/reader-locale.js';
export { tagged } from './http/tagged.js';
export { decodeCursor, encodeCursor, etag, idParam, localeSchema, localized, page, pageOf, versionFrom } from './http/schemas.js';
export { DeadLetters, type DeadLetter } from './jobs/dead-letters.js';
export { defineJob, type JobDefinition, type PayloadOf } from './jobs/define-job.js';
export { type Delivery, type Handler, Handles } from './jobs/handles.js';
export { Jobs } from './jobs/jobs.js';
export { Queues } from './jobs/queue.js';
export { Relay } from './jobs/relay.js';
export type { MailCalendar, MailContent, MailRecipient, MailWriter } from './mail/mail.js';
export { defineMail, Writes } from './mail/mail-kinds.js';
export { mailHtml, mailText } from './mail/mail-layout.js';
export { Mails } from './mail/mails.js';
export { type ContextWork, PlatformHttpModule, PlatformJobsModule, PlatformModule } from './platform.module.js';
export {
  ForeignOrigin, InvalidRequest, NotAllowed, NotFound, SignInNeeded, TooManyTries, VersionConflict, VersionNeeded,
} from './problems/platform.problems.js';
export { Problem, type InvalidField } from './problems/problem.js';
export { sayField } from './problems/problem.filter.js';
export { fieldsOf, pointerOf } from './problems/validation.pipe.js';
export { allowedHosts, type Fetched, FetchFailed, type FetchFault, type FetchLimits, guardedFetch } from './outbound/guarded-fetch.js';
export { ObjectTooLarge, Storage, type StoredObject } from './storage/storage.js';
export { HealthChecks, type HealthReport } from './telemetry/health-checks.js';
export { Metrics } from './telemetry/metrics.js';
export { createLog, NestLog } from './telemetry/logger.js';
export { isLocale, locales, negotiateLocale, type Locale } from './texts/locales.js';
export { defineTexts, findText } from './texts/texts.js';
export { element, elementWith, escapeXml, type Xml, xmlDocument } from './xml/xml.js';

import { LayTheFloor1763600000000 } from './migrations/202611200900-lay-the-floor.js';
import { NoteAcrossTenants1763600019000 } from './migrations/202611201400-note-across-tenants.js';

export const platformMigrations = [LayTheFloor1763600000000, NoteAcrossTenants1763600019000];
