import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { ApiProduces } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { Answers, ManualScope, NotFound, Public, TenantDatabase } from '#platform';
import { Addresses } from '../records/addresses.js';
import { asNobody } from '../records/as-nobody.js';
import { Sitemap } from './sitemap.service.js';

const pageFile = /^(?:start|([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}))\.xml$/;

/** What search engines ask for first. */
@Controller()
export class SitemapController {
  constructor(
    private readonly sitemap: Sitemap,
    private readonly addresses: Addresses,
    private readonly db: TenantDatabase,
  ) {}

  @Get('sitemap.xml')
  @Public()
  @ManualScope()
  @ApiProduces('application/xml')
  @Answers(200, z.string(), 'The pages of the map of everything public')
  index(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    map(reply);
    return this.db.within(asNobody(request), () => this.sitemap.index());
  }

  @Get('sitemaps/:file')
  @Public()
  @ManualScope()
  @ApiProduces('application/xml')
  @Answers(200, z.string(), 'One page of the map')
  async page(@Param('file', { schema: z.string() }) file: string, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    const match = pageFile.exec(file);
    if (!match) throw new NotFound();
    const [, first] = match;
    const page = first === undefined ? this.sitemap.start() : await this.db.within(asNobody(request), () => this.sitemap.from(first));
    map(reply);
    return page;
  }

  @Get('robots.txt')
  @Public()
  @ManualScope()
  @ApiProduces('text/plain')
  @Answers(200, z.string(), 'What crawlers may read')
  robots(@Res({ passthrough: true }) reply: FastifyReply): string {
    void reply.type('text/plain; charset=utf-8').header('cache-control', 'public, max-age=3600');
    // Files and descriptions of resources are for everybody; result lists without end are for nobody's index.
    return [
      'User-agent: *', 'Allow: /api/v1/resources/', 'Disallow: /api/', 'Disallow: /*/search', 'Disallow: /oai',
      '', `Sitemap: ${this.addresses.origin}/sitemap.xml`, '',
    ].join('\n');
  }
}

const map = (reply: FastifyReply): void => void reply.type('application/xml; charset=utf-8').header('cache-control', 'public, max-age=3600');
