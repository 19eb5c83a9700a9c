import { Body, Controller, Delete, Get, Param, Patch, Post, Query, Req, Res, StreamableFile } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiBody, ApiConsumes, ApiProduces } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Answers, idParam, type Intake, type Locale, ManualScope, ReaderLocale, Requires, TenantDatabase } from '#platform';
import { limits } from '../../extraction/limits.js';
import { importResources } from '../../repository.permissions.js';
import { FileMissing } from '../../repository.problems.js';
import { sheetFile } from '../exports/sheet-file.js';
import { sheetOfWorks } from '../sheets/sheet-of-works.js';
import { transferTexts } from '../transfer.texts.js';
import { FaultyRows } from './faulty-rows.service.js';
import { ImportReader } from './import-reader.service.js';
import { type FaultyQuery, faultyQuery, importList, importView, type ListRows, listRows, mended, type MendRow, mendRow, rowList } from './imports.schemas.js';
import { ImportsService } from './imports.service.js';

/** Spreadsheets of resources on their way in. */
@Controller('api/v1/imports')
export class ImportsController {
  constructor(
    private readonly imports: ImportsService,
    private readonly reader: ImportReader,
    private readonly faultyRows: FaultyRows,
    private readonly db: TenantDatabase,
  ) {}

  @Get()
  @Requires(importResources)
  @Answers(200, importList, 'The spreadsheets one has brought lately')
  list(@ReaderLocale() locale: Locale) {
    return this.reader.list(locale);
  }

  @Post()
  @Requires(importResources)
  @ManualScope()
  @RouteConfig({ takesFiles: true } satisfies Intake)
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } } })
  @Answers(202, importView, 'Brings a spreadsheet of up to 10,000 resources (XLSX, CSV); what each row would do is told before anything is done')
  async bring(@Req() request: FastifyRequest, @ReaderLocale() locale: Locale) {
    const part = request.isMultipart() ? await request.file({ limits: { fileSize: limits.fileBytes + 1 } }) : undefined;
    if (!part) throw new FileMissing();
    try {
      return await this.imports.bring((work) => this.db.within(request.scope!, work), { name: part.filename, bytes: part.file }, locale);
    } finally {
      // A file refused half-way is still read to its end, so that the browser is there for the answer.
      part.file.resume();
    }
  }

  @Get(':id')
  @Requires(importResources)
  @Answers(200, importView, 'How far an import is, and what its rows would do or have done')
  read(@Param('id', { schema: idParam }) id: string, @ReaderLocale() locale: Locale) {
    return this.reader.read(id, locale);
  }

  @Get(':id/rows')
  @Requires(importResources)
  @Answers(200, rowList, 'The rows, with what each would do, what would change, or what is wrong and where')
  rows(@Param('id', { schema: idParam }) id: string, @Query({ schema: listRows }) query: ListRows, @ReaderLocale() locale: Locale) {
    return this.reader.rows(id, query, locale);
  }

  @Patch(':id/rows/:rowId')
  @Requires(importResources)
  @Answers(200, mended, 'Mends cells of a row, or takes it although it looks like another work; it is checked again')
  mend(
    @Param('id', { schema: idParam }) id: string,
    @Param('rowId', { schema: idParam }) rowId: string,
    @Body({ schema: mendRow }) body: MendRow,
    @ReaderLocale() locale: Locale,
  ) {
    return this.imports.mend(id, rowId, body, locale);
  }

  @Get(':id/faulty')
  @Requires(importResources)
  @ManualScope()
  @ApiProduces('application/octet-stream')
  @Answers(200, null, 'The rows that cannot be applied, each with what is to be corrected, to be mended and brought again')
  async faulty(
    @Param('id', { schema: idParam }) id: string,
    @Query({ schema: faultyQuery }) { format }: FaultyQuery,
    @Req() request: FastifyRequest,
    @ReaderLocale() locale: Locale,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    await this.db.within(request.scope!, () => this.reader.read(id, locale));
    const works = this.faultyRows.read(request.scope!, id, locale);
    return sheetFile(reply, sheetOfWorks(works, format, locale, { faults: true }), transferTexts(locale, 'sheets.faulty'), format);
  }

  @Post(':id/application')
  @Requires(importResources)
  @Answers(202, importView, 'Applies what was reported, in one act; what somebody changed meanwhile is left and said')
  apply(@Param('id', { schema: idParam }) id: string, @ReaderLocale() locale: Locale) {
    return this.imports.apply(id, locale);
  }

  @Delete(':id')
  @Requires(importResources)
  @Answers(204, null, 'Throws the report away; what was applied stays')
  discard(@Param('id', { schema: idParam }) id: string): Promise<void> {
    return this.imports.discard(id);
  }
}
