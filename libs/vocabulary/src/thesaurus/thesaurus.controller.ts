import { Body, Controller, Get, Post, Query, Req, Res } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { Answers, Config, Public, Requires } from '#platform';
import { conceptLanguage, thesaurusView } from '../concepts/concept.schemas.js';
import { ConceptsService } from '../concepts/concepts.service.js';
import { examine, qualityChecks } from './quality/examine.js';
import { editThesaurus } from './thesaurus.permissions.js';
import { ThesaurusStore } from './thesaurus-store.service.js';
import { toCsv } from './transfer/csv.js';
import { ImportService } from './transfer/import.service.js';
import { exportRequest, type ExportRequest, importReport, importRequest, type ImportRequest } from './transfer/transfer.schemas.js';
import { toTurtle } from './transfer/turtle.js';

const qualityReport = z.object({
  /** How many concepts were looked at. */
  concepts: z.int(),
  items: z.array(z.object({ check: z.enum(qualityChecks), concepts: z.array(z.string()), language: conceptLanguage.nullable(), label: z.string().nullable() })),
});

/** A thesaurus of many thousand concepts is a larger text than any form holds. */
const bodyLimit = 32 * 1024 * 1024;

@Controller('api/v1/thesaurus')
export class ThesaurusController {
  constructor(
    private readonly concepts: ConceptsService,
    private readonly store: ThesaurusStore,
    private readonly imports: ImportService,
    private readonly config: Config,
  ) {}

  @Get()
  @Public()
  @Answers(200, thesaurusView, 'Every concept by its names, with what is above it')
  glance() {
    return this.concepts.glance();
  }

  @Get('export')
  @Public()
  @Answers(200, z.string(), 'The whole thesaurus as SKOS in Turtle, or as a table')
  async export(@Query({ schema: exportRequest }) { format }: ExportRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    const entries = await this.store.read();
    const csv = format === 'csv';
    void reply.type(csv ? 'text/csv; charset=utf-8' : 'text/turtle; charset=utf-8').header('content-disposition', `attachment; filename="minga-thesaurus.${csv ? 'csv' : 'ttl'}"`);
    return csv ? toCsv(entries) : toTurtle(entries, this.config.get('PUBLIC_URL'));
  }

  @Get('quality')
  @Public()
  @Answers(200, qualityReport, 'What is to be mended in the thesaurus')
  async quality() {
    const entries = await this.store.read();
    return { concepts: entries.length, items: examine(entries) };
  }

  @Post('imports')
  @Requires(editThesaurus)
  @RouteConfig({ bodyLimit })
  @Answers(200, importReport, 'Tries a file of concepts, or applies it: all of it or nothing')
  import(@Body({ schema: importRequest }) wish: ImportRequest, @Req() request: FastifyRequest) {
    return this.imports.take(wish, request.locale ?? 'es');
  }
}
