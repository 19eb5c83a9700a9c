import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import type { ContextWork } from '#platform';
import { TenancyModule } from '#tenancy';
import { BulkController } from './bulk/bulk.controller.js';
import { BulkService } from './bulk/bulk.service.js';
import { checkResource } from './checks/check.jobs.js';
import { ChecksController } from './checks/checks.controller.js';
import { ChecksService } from './checks/checks.service.js';
import { EvidenceService } from './checks/evidence.service.js';
import { Links } from './checks/links.js';
import { RunChecks } from './checks/run-checks.handler.js';
import { ContentSweeping } from './files/content-sweeping.service.js';
import { ExtractFileText } from './files/extract-file-text.handler.js';
import { FileReader } from './files/file-reader.service.js';
import { FilesController } from './files/files.controller.js';
import { extractFile, sweepContents } from './files/files.jobs.js';
import { FilesService } from './files/files.service.js';
import { ResourceFile } from './files/resource-file.entity.js';
import { SweepContents } from './files/sweep-contents.handler.js';
import { BlockReader } from './methods/block-reader.service.js';
import { BlocksController } from './methods/blocks.controller.js';
import { DiscloseFailures } from './methods/disclose-failures.handler.js';
import { discloseFailures } from './methods/failures.jobs.js';
import { FailuresService } from './methods/failures.service.js';
import { FitController } from './methods/fit/fit.controller.js';
import { FitService } from './methods/fit/fit.service.js';
import { GuideController } from './methods/printing/guide.controller.js';
import './methods/printing/guide.texts.js';
import * as events from './repository.events.js';
import './repository.texts.js';
import { ResourceReader } from './resources/resource-reader.service.js';
import { Resource } from './resources/resource.entity.js';
import { ResourcesController } from './resources/resources.controller.js';
import { ResourcesService } from './resources/resources.service.js';
import { SearchableResources } from './resources/searchable.service.js';
import { reviewControllers, reviewServices } from './review/review.parts.js';
import { transfer } from './transfer/index.js';
import { translationControllers, translationServices } from './translations/translations.parts.js';
import { VersionReader } from './versions/version-reader.service.js';
import { VersionsController } from './versions/versions.controller.js';
import { VersionsService } from './versions/versions.service.js';

const handlers = [ExtractFileText, SweepContents, RunChecks, DiscloseFailures, ...transfer.handlers];

export const repositoryWork: ContextWork = { events: Object.values(events), jobs: [extractFile, sweepContents, checkResource, discloseFailures, ...transfer.jobs], handlers };

const services = [ResourcesService, ResourceReader, SearchableResources, FilesService, FileReader, VersionsService, VersionReader, BulkService, ChecksService, EvidenceService, BlockReader, FailuresService, FitService, ...reviewServices, ...transfer.services, ...translationServices];

/** Resources, their files, their review. */
@Module({
  imports: [TypeOrmModule.forFeature([Resource, ResourceFile])],
  providers: services,
  exports: services,
})
export class RepositoryModule {}

/** What answers requests. The bulk route stands first: its path would fit a resource's too. */
@Module({
  imports: [RepositoryModule],
  controllers: [BulkController, ResourcesController, FilesController, VersionsController, ChecksController, BlocksController, FitController, GuideController, ...reviewControllers, ...transfer.controllers, ...translationControllers],
})
export class RepositoryHttpModule {}

/** What works in the background. */
@Module({ imports: [TenancyModule, RepositoryModule], providers: [...handlers, ContentSweeping, Links], exports: handlers })
export class RepositoryJobsModule {}
