import { Body, Controller, Delete, Get, Param, Patch, Post, Put, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import { Answers, idParam, IfMatch, Public, Requires, tagged } from '#platform';
import { reviewResources } from '#repository';
import { takePart } from '../exchange.permissions.js';
import * as schemas from './discussion.schemas.js';
import { DiscussionService } from './discussion.service.js';
import { RemarkReader } from './remark-reader.service.js';

/** What is said about a resource. */
@Controller('api/v1/resources/:id/discussion')
export class DiscussionController {
  constructor(
    private readonly discussion: DiscussionService,
    private readonly remarks: RemarkReader,
  ) {}

  @Get()
  @Public()
  @Answers(200, schemas.discussionView, 'Questions, answers, comments and thanks')
  read(@Param('id', { schema: idParam }) id: string) {
    return this.remarks.of(id);
  }

  @Post()
  @Requires(takePart)
  @Answers(201, schemas.remarkView, 'Asks, answers, comments or thanks')
  say(@Param('id', { schema: idParam }) id: string, @Body({ schema: schemas.makeRemark }) body: schemas.MakeRemark) {
    return this.discussion.say(id, body);
  }
}

/** One thing that was said: changed by its writer, hidden by whoever keeps the resource. */
@Controller('api/v1/remarks/:id')
export class RemarksController {
  constructor(private readonly discussion: DiscussionService) {}

  @Patch()
  @Requires(takePart)
  @Answers(200, schemas.remarkView, 'Says it in other words')
  async reword(
    @Param('id', { schema: idParam }) id: string,
    @IfMatch() version: number,
    @Body({ schema: schemas.rewordRemark }) { text }: z.output<typeof schemas.rewordRemark>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return tagged(reply, await this.discussion.reword(id, version, text));
  }

  @Delete()
  @Requires(takePart)
  @Answers(204, null, 'Takes one’s own words back')
  takeBack(@Param('id', { schema: idParam }) id: string): Promise<void> {
    return this.discussion.takeBack(id);
  }

  @Put('hiding')
  @Requires(reviewResources)
  @Answers(200, schemas.remarkView, 'Hides it, with a reason')
  hide(@Param('id', { schema: idParam }) id: string, @Body({ schema: schemas.hideRemark }) { reason }: z.output<typeof schemas.hideRemark>) {
    return this.discussion.hide(id, reason);
  }

  @Delete('hiding')
  @Requires(reviewResources)
  @Answers(200, schemas.remarkView, 'Shows it again')
  show(@Param('id', { schema: idParam }) id: string) {
    return this.discussion.show(id);
  }
}
