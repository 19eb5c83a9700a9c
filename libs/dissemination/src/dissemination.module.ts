import { Module } from '@nestjs/common';
import { OaiController } from './oai/oai.controller.js';
import { OaiProvider } from './oai/oai-provider.service.js';
import { OaiRecords } from './oai/oai-records.service.js';
import { OaiSets } from './oai/oai-sets.service.js';
import { ResumptionTokens } from './oai/resumption-token.js';
import { Addresses } from './records/addresses.js';

const services = [Addresses, OaiProvider, OaiRecords, OaiSets, ResumptionTokens];

/** What is public, told to other machines in the ways they understand. */
@Module({ providers: services, exports: services })
export class DisseminationModule {}

/** What answers requests. */
@Module({ imports: [DisseminationModule], controllers: [OaiController] })
export class DisseminationHttpModule {}
