import { Body, Controller, Get, Param, Patch, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Answers, idParam, IfMatch, type Locale, Public, ReaderLocale, Requires, tagged } from '#platform';
import { depositResources } from '#repository';
import { AdaptationsService } from './adaptations.service.js';
import * as schemas from './lineage.schemas.js';
import { LineageService } from './lineage.service.js';

/** Where a resource comes from and what others made of it. */
@Controller('api/v1/resources/:id')
export class LineageController {
  constructor(
    private readonly lineage: LineageService,
    private readonly adaptations: AdaptationsService,
  ) {}

  @Get('lineage')
  @Public()
  @Answers(200, schemas.lineageView, 'The tree of adaptations, as far as the reader may see it')
  tree(@Param('id', { schema: idParam }) id: string, @ReaderLocale() locale: Locale) {
    return this.lineage.of(id, locale);
  }

  @Post('adaptations')
  @Requires(depositResources)
  @Answers(201, schemas.adaptationView, 'Begins an adaptation: a linked draft in the acting tenant')
  async begin(
    @Param('id', { schema: idParam }) id: string,
    @Body({ schema: schemas.beginAdaptation }) body: schemas.BeginAdaptation,
    @ReaderLocale() locale: Locale,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return tagged(reply, await this.adaptations.begin(id, body, locale));
  }

  @Get('adaptation')
  @Requires(depositResources)
  @Answers(200, schemas.adaptationView, 'What this adaptation changed, why and for where')
  async read(@Param('id', { schema: idParam }) id: string, @ReaderLocale() locale: Locale, @Res({ passthrough: true }) reply: FastifyReply) {
    return tagged(reply, await this.adaptations.read(id, locale));
  }

  @Patch('adaptation')
  @Requires(depositResources)
  @Answers(200, schemas.adaptationView, 'Says what this adaptation changed')
  async describe(
    @Param('id', { schema: idParam }) id: string,
    @IfMatch() version: number,
    @Body({ schema: schemas.describeAdaptation }) body: schemas.DescribeAdaptation,
    @ReaderLocale() locale: Locale,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return tagged(reply, await this.adaptations.describe(id, version, body, locale));
  }
}
