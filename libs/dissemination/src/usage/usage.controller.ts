import { Controller, Get, Query } from '@nestjs/common';
import { Answers, Requires } from '#platform';
import { compareUsage, readUsage } from '../dissemination.permissions.js';
import { type AskUsage, askUsage, type UsagePeriod, usageComparison, usagePeriod, usageView } from './usage.schemas.js';
import { UsageService } from './usage.service.js';

/** How often resources are looked at and taken (COUNTER R5.1), for those whose they are. */
@Controller('api/v1/usage')
export class UsageController {
  constructor(private readonly usage: UsageService) {}

  @Get()
  @Requires(readUsage)
  @Answers(200, usageView, 'Use of one’s own resources, or of all of the acting tenant for those who look after it')
  read(@Query({ schema: askUsage }) query: AskUsage) {
    return this.usage.read(query);
  }

  @Get('tenants')
  @Requires(compareUsage)
  @Answers(200, usageComparison, 'Use of every space and country, as sums')
  compare(@Query({ schema: usagePeriod }) query: UsagePeriod) {
    return this.usage.compare(query);
  }
}
