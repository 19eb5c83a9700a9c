import { Module } from '@nestjs/common';
import { CitationsController } from './citations/citations.controller.js';
import './dissemination.texts.js';
import { OaiController } from './oai/oai.controller.js';
import { OaiProvider } from './oai/oai-provider.service.js';
import { OaiRecords } from './oai/oai-records.service.js';
import { OaiSets } from './oai/oai-sets.service.js';
import { ResumptionTokens } from './oai/resumption-token.js';
import { Addresses } from './records/addresses.js';
import { RecordReader } from './records/record-reader.service.js';
import { SitemapController } from './sitemap/sitemap.controller.js';
import { Sitemap } from './sitemap/sitemap.service.js';
import { SignpostingController } from './signposting/signposting.controller.js';
import { Signposts } from './signposting/signposts.service.js';

const services = [Addresses, RecordReader, OaiProvider, OaiRecords, OaiSets, ResumptionTokens, Signposts, Sitemap];

/** What is public, told to other machines in the ways they understand. */
@Module({ providers: services, exports: services })
export class DisseminationModule {}

/** What answers requests. */
@Module({ imports: [DisseminationModule], controllers: [OaiController, CitationsController, SignpostingController, SitemapController] })
export class DisseminationHttpModule {}
