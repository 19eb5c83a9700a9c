import { Controller, Get, Query, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiProduces } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Answers, type Locale, ManualScope, ReaderLocale, Requires } from '#platform';
import { importResources } from '../../repository.permissions.js';
import { sheetOfWorks } from '../sheets/sheet-of-works.js';
import { transferTexts } from '../transfer.texts.js';
import { exportResources } from '../transfer.permissions.js';
import { type ExportQuery, exportQuery, type TemplateQuery, templateQuery } from './export.schemas.js';
import { sheetFile } from './sheet-file.js';
import { WorksReader } from './works-reader.service.js';

/** Works as spreadsheets, to be taken along and brought back. */
@Controller('api/v1/spreadsheets')
export class ExportsController {
  constructor(private readonly works: WorksReader) {}

  @Get('resources')
  @Requires(exportResources)
  @ManualScope()
  @ApiProduces('application/octet-stream')
  @Answers(200, null, 'The resources of a list, or of one’s own space, as a spreadsheet')
  export(
    @Query({ schema: exportQuery }) query: ExportQuery,
    @Req() request: FastifyRequest,
    @ReaderLocale() locale: Locale,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): StreamableFile {
    const sheet = sheetOfWorks(this.works.read(request.scope!, query), query.format, locale);
    return sheetFile(reply, sheet, transferTexts(locale, 'sheets.file'), query.format);
  }

  @Get('template')
  @Requires(importResources)
  @ApiProduces('application/octet-stream')
  @Answers(200, null, 'An empty spreadsheet with what to write in it')
  template(@Query({ schema: templateQuery }) { format }: TemplateQuery, @ReaderLocale() locale: Locale, @Res({ passthrough: true }) reply: FastifyReply): StreamableFile {
    return sheetFile(reply, sheetOfWorks([], format, locale), transferTexts(locale, 'sheets.template'), format);
  }
}
