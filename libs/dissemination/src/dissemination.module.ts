import { Module } from '@nestjs/common';
import type { ContextWork } from '#platform';
import { RepositoryModule } from '#repository';
import { TenancyModule } from '#tenancy';
import { CitationsController } from './citations/citations.controller.js';
import './dissemination.texts.js';
import { DataciteAccount } from './dois/datacite-account.js';
import { DoiKeeping } from './dois/doi-keeping.service.js';
import { keepDois } from './dois/dois.jobs.js';
import { KeepDois } from './dois/keep-dois.handler.js';
import { HarvestClients } from './harvesting/harvest-clients.js';
import { HarvestsController } from './harvesting/harvests.controller.js';
import { runHarvest } from './harvesting/harvests.jobs.js';
import { HarvestsService } from './harvesting/harvests.service.js';
import { Intake } from './harvesting/intake.service.js';
import { RunHarvest } from './harvesting/run-harvest.handler.js';
import { IdentifiersController } from './identifiers/identifiers.controller.js';
import { LookUp } from './identifiers/look-up.service.js';
import { OaiController } from './oai/oai.controller.js';
import { OaiProvider } from './oai/oai-provider.service.js';
import { OaiRecords } from './oai/oai-records.service.js';
import { OaiSets } from './oai/oai-sets.service.js';
import { ResumptionTokens } from './oai/resumption-token.js';
import { Addresses } from './records/addresses.js';
import { LinkedData } from './records/linked-data.service.js';
import { RecordReader } from './records/record-reader.service.js';
import { MakePackage } from './packages/make-package.handler.js';
import { PackageContents } from './packages/package-contents.service.js';
import { PackagesController } from './packages/packages.controller.js';
import { makePackage } from './packages/packages.jobs.js';
import { PackagesService } from './packages/packages.service.js';
import { SignpostingController } from './signposting/signposting.controller.js';
import { Signposts } from './signposting/signposts.service.js';
import { SitemapController } from './sitemap/sitemap.controller.js';
import { Sitemap } from './sitemap/sitemap.service.js';
import { CountUse } from './usage/count-use.handler.js';
import { UsageController } from './usage/usage.controller.js';
import { countUse } from './usage/usage.jobs.js';
import { UsageCounting } from './usage/usage-counting.service.js';
import { UsageRecorder } from './usage/usage-recorder.service.js';
import { UsageService } from './usage/usage.service.js';

const handlers = [CountUse, RunHarvest, KeepDois, MakePackage];

export const disseminationWork: ContextWork = { jobs: [countUse, runHarvest, keepDois, makePackage], handlers };

const services = [Addresses, RecordReader, LinkedData, OaiProvider, OaiRecords, OaiSets, ResumptionTokens, Signposts, Sitemap, UsageService, HarvestsService, PackagesService];

/** What is public, told to other machines in the ways they understand. */
@Module({ providers: services, exports: services })
export class DisseminationModule {}

/** What answers requests, and notes what they were for. */
@Module({
  imports: [DisseminationModule],
  controllers: [OaiController, CitationsController, SignpostingController, SitemapController, UsageController, HarvestsController, IdentifiersController, PackagesController],
  providers: [UsageRecorder, LookUp],
})
export class DisseminationHttpModule {}

/** What works in the background. */
@Module({ imports: [TenancyModule, DisseminationModule, RepositoryModule], providers: [...handlers, UsageCounting, Intake, HarvestClients, DataciteAccount, DoiKeeping, PackageContents], exports: handlers })
export class DisseminationJobsModule {}
