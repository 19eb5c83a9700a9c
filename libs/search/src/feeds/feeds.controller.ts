import { createHash } from 'node:crypto';
import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { ApiProduces } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { Answers, type Locale, ManualScope, Public, ReaderLocale, TenantDatabase } from '#platform';
import { query, searchFilters } from '../search.schemas.js';
import { atomOf } from './atom.js';
import { type Feed, Feeds } from './feed.service.js';
import { jsonFeedOf } from './json-feed.js';

const feedRequest = searchFilters.extend({ q: query });
type FeedRequest = z.output<typeof feedRequest>;

/** What is new in any search, for programs that read feeds: always and only what is public, whoever asks. */
@Controller('feeds')
export class FeedsController {
  constructor(
    private readonly feeds: Feeds,
    private readonly db: TenantDatabase,
  ) {}

  @Get('search.atom')
  @Public()
  @ManualScope()
  @ApiProduces('application/atom+xml')
  @Answers(200, z.string(), 'The newest of what a search finds in public, as Atom')
  async atom(@Query({ schema: feedRequest }) wish: FeedRequest, @ReaderLocale() locale: Locale, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    return this.answer(atomOf(await this.read(wish, locale, request)), 'application/atom+xml; charset=utf-8', request, reply);
  }

  @Get('search.json')
  @Public()
  @ManualScope()
  @ApiProduces('application/feed+json')
  @Answers(200, z.string(), 'The newest of what a search finds in public, as JSON Feed 1.1')
  async json(@Query({ schema: feedRequest }) wish: FeedRequest, @ReaderLocale() locale: Locale, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    return this.answer(JSON.stringify(jsonFeedOf(await this.read(wish, locale, request))), 'application/feed+json; charset=utf-8', request, reply);
  }

  private read({ q, ...filters }: FeedRequest, locale: Locale, { ip, id }: FastifyRequest): Promise<Feed> {
    const nobody = { credential: { kind: 'none' as const }, tenantCode: null, ip, requestId: id };
    return this.db.within(nobody, () => this.feeds.of(q, filters, locale));
  }

  /** Readers of feeds come back every hour, mostly for nothing: then nothing is what they get. */
  private answer(body: string, type: string, request: FastifyRequest, reply: FastifyReply): string | undefined {
    const tag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
    void reply.header('etag', tag).header('cache-control', 'public, max-age=300').header('vary', 'accept-language').type(type);
    if (request.headers['if-none-match'] !== tag) return body;
    void reply.code(304);
    return undefined;
  }
}
