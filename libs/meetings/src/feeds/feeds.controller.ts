import { createHash } from 'node:crypto';
import { Controller, Delete, Get, Headers, Param, Post, Req, Res } from '@nestjs/common';
import { ApiProduces } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { Answers, ManualScope, Public, Requires, ShowsSecret } from '#platform';
import { keepCalendar } from '../meetings.permissions.js';
import { feedToken, feedView, newFeedView } from './feed.schemas.js';
import { FeedReader } from './feed-reader.service.js';
import { FeedsService } from './feeds.service.js';

/** One's meetings as a calendar that programs subscribe to. */
@Controller('api/v1/meetings')
export class FeedsController {
  constructor(
    private readonly feeds: FeedsService,
    private readonly reader: FeedReader,
  ) {}

  @Get('feed')
  @Requires(keepCalendar)
  @Answers(200, feedView, 'Whether one has a calendar address in the acting tenant')
  read() {
    return this.feeds.read();
  }

  @Post('feed')
  @Requires(keepCalendar)
  @ShowsSecret()
  @Answers(201, newFeedView, 'Gives a secret calendar address, shown once; the one before is void')
  give() {
    return this.feeds.give();
  }

  @Delete('feed')
  @Requires(keepCalendar)
  @Answers(204, null, 'Takes the calendar address back')
  revoke() {
    return this.feeds.revoke();
  }

  @Get('feeds/:token/calendar.ics')
  @Public()
  @ManualScope()
  @ApiProduces('text/calendar')
  @Answers(200, z.string(), 'The meetings of whoever the address was given to, for calendar programs')
  async fetch(
    @Param('token', { schema: feedToken }) token: string,
    @Headers('if-none-match') known: string | undefined,
    @Req() { ip, id }: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const calendar = await this.reader.read(token, ip, id);
    const etag = `"${createHash('sha256').update(calendar).digest('base64url')}"`;
    // The address is a secret of one person: nothing between keeps a copy.
    void reply.headers({ etag, 'cache-control': 'private, no-cache', 'content-type': 'text/calendar; charset=utf-8' });
    if (!isKnown(etag, known)) return calendar;
    void reply.status(304);
    return '';
  }
}

/** A proxy that compresses makes the tag a weak one. */
const isKnown = (etag: string, known: string | undefined): boolean =>
  (known ?? '').split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag);
