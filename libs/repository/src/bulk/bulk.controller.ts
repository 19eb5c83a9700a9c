import { Body, Controller, Post } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { Answers, type Intake, Requires } from '#platform';
import { importResources } from '../repository.permissions.js';
import { type BulkBody, bulkBody, bulkResult } from './bulk.schemas.js';
import { BulkService } from './bulk.service.js';

/** Five hundred works with what their files say. */
const intake: Intake = { bodyLimit: 24 * 1024 * 1024, mostValues: 250_000 };

@Controller('api/v1/resources/bulk')
export class BulkController {
  constructor(private readonly bulk: BulkService) {}

  @Post()
  @Requires(importResources)
  @RouteConfig(intake)
  @Answers(200, bulkResult, 'Loads up to 500 resources, published at once; repeat safely with Idempotency-Key')
  load(@Body({ schema: bulkBody }) body: BulkBody) {
    return this.bulk.load(body);
  }
}
