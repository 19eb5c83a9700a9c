import { DisseminationHttpModule, DisseminationJobsModule, disseminationMigrations, disseminationWork } from '#dissemination';
import { ExchangeHttpModule, ExchangeJobsModule, exchangeMigrations, exchangeWork } from '#exchange';
import { identityMigrations, IdentityHttpModule, IdentityJobsModule, identityWork } from '#identity';
import { meetingsMigrations, MeetingsHttpModule, MeetingsJobsModule, meetingsWork } from '#meetings';
import { notificationsMigrations, NotificationsHttpModule, NotificationsJobsModule, notificationsWork } from '#notifications';
import { type Config, type ContextWork, type Migrations, migrate, platformMigrations } from '#platform';
import { repositoryMigrations, RepositoryHttpModule, RepositoryJobsModule, repositoryWork } from '#repository';
import { searchMigrations, SearchHttpModule, SearchJobsModule, searchWork } from '#search';
import { loadTenancyReference, tenancyMigrations, TenancyHttpModule, tenancyWork } from '#tenancy';
import { loadVocabularyReference, VocabularyHttpModule, vocabularyMigrations, vocabularyWork } from '#vocabulary';

/** What each context brings to every process, in one place: its work, its schema, its modules. */
export const works: readonly ContextWork[] = [tenancyWork, identityWork, vocabularyWork, repositoryWork, searchWork, meetingsWork, exchangeWork, disseminationWork, notificationsWork];

export const migrations: Migrations = [...platformMigrations, ...tenancyMigrations, ...identityMigrations, ...vocabularyMigrations, ...repositoryMigrations, ...searchMigrations, ...meetingsMigrations, ...exchangeMigrations, ...disseminationMigrations, ...notificationsMigrations];

export const httpModules = [TenancyHttpModule, IdentityHttpModule, VocabularyHttpModule, RepositoryHttpModule, SearchHttpModule, MeetingsHttpModule, ExchangeHttpModule, DisseminationHttpModule, NotificationsHttpModule];

export const jobsModules = [IdentityJobsModule, RepositoryJobsModule, SearchJobsModule, MeetingsJobsModule, ExchangeJobsModule, DisseminationJobsModule, NotificationsJobsModule];

/** Brings schema and reference tables up to date; safe to repeat and to run in several processes. */
export async function prepareDatabase(config: Config): Promise<string[]> {
  const ran = await migrate(config, migrations);
  await loadTenancyReference(config);
  await loadVocabularyReference(config);
  return ran;
}
