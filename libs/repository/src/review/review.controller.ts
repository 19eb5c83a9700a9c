import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import { Answers, idParam, IfMatch, type Locale, ReaderLocale, Requires, tagged } from '#platform';
import { depositResources, reviewResources } from '../repository.permissions.js';
import { resourceView } from '../resources/resource.views.js';
import { ReviewQueue } from './review-queue.service.js';
import * as schemas from './review.schemas.js';
import { ReviewService } from './review.service.js';
import { RevisionsService } from './revisions.service.js';

@Controller('api/v1/resources/:id')
export class ReviewController {
  constructor(
    private readonly review: ReviewService,
    private readonly revisions: RevisionsService,
  ) {}

  @Post('submission')
  @Requires(depositResources)
  @Answers(200, resourceView, 'Submits a draft, or hands it in again')
  async submit(@Param('id', { schema: idParam }) id: string, @ReaderLocale() locale: Locale, @Res({ passthrough: true }) reply: FastifyReply) {
    return tagged(reply, await this.review.submit(id, locale));
  }

  @Post('revision')
  @Requires(depositResources)
  @Answers(201, resourceView, 'Begins the next version of a published work: a draft that is reviewed like any other')
  async revise(@Param('id', { schema: idParam }) id: string, @ReaderLocale() locale: Locale, @Res({ passthrough: true }) reply: FastifyReply) {
    return tagged(reply, await this.revisions.begin(id, locale));
  }

  @Post('change-request')
  @Requires(reviewResources)
  @Answers(200, resourceView, 'Asks the author for changes')
  async requestChanges(
    @Param('id', { schema: idParam }) id: string,
    @Body({ schema: schemas.requestChanges }) body: schemas.RequestChanges,
    @ReaderLocale() locale: Locale,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return tagged(reply, await this.review.requestChanges(id, body, locale));
  }

  @Post('approval')
  @Requires(reviewResources)
  @Answers(200, resourceView, 'Approves the version that was read')
  async approve(
    @Param('id', { schema: idParam }) id: string,
    @IfMatch() version: number,
    @ReaderLocale() locale: Locale,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return tagged(reply, await this.review.approve(id, version, locale));
  }

  @Post('publication')
  @Requires(reviewResources)
  @Answers(200, resourceView, 'Publishes, or changes who sees what is published')
  async publish(
    @Param('id', { schema: idParam }) id: string,
    @IfMatch() version: number,
    @Body({ schema: schemas.publish }) body: schemas.Publish,
    @ReaderLocale() locale: Locale,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return tagged(reply, await this.review.publish(id, version, body, locale));
  }

  @Post('withdrawal')
  @Requires(reviewResources)
  @Answers(200, resourceView, 'Withdraws; a tombstone stays')
  async withdraw(
    @Param('id', { schema: idParam }) id: string,
    @Body({ schema: schemas.withdraw }) { reason }: schemas.Withdraw,
    @ReaderLocale() locale: Locale,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return tagged(reply, await this.review.withdraw(id, reason, locale));
  }
}

@Controller('api/v1/review-queue')
export class ReviewQueueController {
  constructor(private readonly queue: ReviewQueue) {}

  @Get()
  @Requires(reviewResources)
  @Answers(200, schemas.queueView, 'What waits for a curator of the acting tenant, the longest wait first')
  list(@Query({ schema: schemas.listQueue }) query: z.output<typeof schemas.listQueue>) {
    return this.queue.list(query);
  }
}
