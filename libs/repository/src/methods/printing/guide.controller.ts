import { Controller, Get, Param, Query, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiProduces } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { Answers, Clock, Config, idParam, type Locale, localeSchema, ManualScope, NotFound, Public, ReaderLocale, TenantDatabase } from '#platform';
import { ResourceReader } from '../../resources/resource-reader.service.js';
import { guideContent } from './guide-content.js';
import { guidePdf } from './guide-pdf.js';

/** In which language it is printed, where that is not the reader's own: a link carries no headers. */
const printQuery = z.object({ language: localeSchema.optional() });

@Controller('api/v1/resources/:id/guide.pdf')
export class GuideController {
  constructor(
    private readonly reader: ResourceReader,
    private readonly db: TenantDatabase,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  /** The transaction is over before the page is set, which takes longer than reading it. */
  @Get()
  @Public()
  @ManualScope()
  @ApiProduces('application/pdf')
  @Answers(200, null, 'The resource as a guide to be printed, in the reader’s language as far as it is written in it')
  async print(
    @Param('id', { schema: idParam }) id: string,
    @Query({ schema: printQuery }) { language }: z.output<typeof printQuery>,
    @ReaderLocale() reader: Locale,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const locale = language ?? reader;
    const { resource, institution } = await this.db.within(request.scope!, () => this.read(id, locale), { deadCredentialIsNobody: true });
    if (resource.withdrawn) throw new NotFound();
    const printed = this.clock.now();
    const bytes = await guidePdf(guideContent(resource, locale, { address: `${new URL(this.config.get('PUBLIC_URL')).origin}/resources/${id}`, institution, printed }), printed);
    void reply.headers({ 'content-security-policy': "sandbox; default-src 'none'", 'cross-origin-resource-policy': 'same-origin', 'cache-control': 'private, no-cache', 'content-language': locale });
    return new StreamableFile(bytes, { type: 'application/pdf', length: bytes.length, disposition: `inline; filename="guide-${id.slice(0, 8)}-${locale}.pdf"` });
  }

  private async read(id: string, locale: Locale) {
    const resource = await this.reader.read(id, locale);
    const known = resource.institution === null ? undefined : await this.db.one<{ names: Partial<Record<Locale, string>> }>('select names from institution where code = $1', [resource.institution]);
    return { resource, institution: known?.names[locale] ?? known?.names.es ?? resource.institution };
  }
}
