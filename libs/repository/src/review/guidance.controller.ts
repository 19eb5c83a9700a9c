import { Body, Controller, Get, Param, Put, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Answers, IfMatch, Requires, tagged } from '#platform';
import { reviewResources, takePartInReview } from '../repository.permissions.js';
import * as schemas from './guidance.schemas.js';
import { GuidanceService } from './guidance.service.js';

/** What the acting tenant tells its depositors and reviewers. */
@Controller('api/v1/review-guidance')
export class GuidanceController {
  constructor(private readonly guidance: GuidanceService) {}

  @Get()
  @Requires(takePartInReview)
  @Answers(200, schemas.guidanceList, 'What this space tells those who deposit and those who review')
  list() {
    return this.guidance.list();
  }

  @Put(':topic/:type')
  @Requires(reviewResources)
  @Answers(200, schemas.guidanceView, 'Rewrites one of them')
  async write(
    @Param('topic', { schema: schemas.guidanceTopic }) topic: schemas.GuidanceTopic,
    @Param('type', { schema: schemas.guidanceType }) type: schemas.GuidanceType,
    @IfMatch() version: number,
    @Body({ schema: schemas.writeGuidance }) { texts }: schemas.WriteGuidance,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return tagged(reply, await this.guidance.write(topic, type, version, texts));
  }
}
