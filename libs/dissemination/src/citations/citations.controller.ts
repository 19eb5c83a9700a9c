import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { ApiProduces } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { Answers, Clock, idParam, Public } from '#platform';
import { Addresses } from '../records/addresses.js';
import { RecordReader } from '../records/record-reader.service.js';
import { citationOf } from './citation.js';
import { citationFormatNames, citationFormats } from './citation-formats.js';
import { citationStyles, writeCitation } from './styles.js';

const asked = z.object({ format: z.enum(['text', ...citationFormatNames]).default('text'), style: z.enum(citationStyles).default('apa') });

/** How a resource is cited, for people and for their programs. */
@Controller('api/v1/resources/:id/citation')
export class CitationsController {
  constructor(
    private readonly records: RecordReader,
    private readonly addresses: Addresses,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Public()
  @ApiProduces('text/plain', ...new Set(citationFormatNames.map((name) => citationFormats[name].mediaType)))
  @Answers(200, z.string(), 'A citation: as text in a style, or in a format for programs')
  async read(
    @Param('id', { schema: idParam }) id: string,
    @Query({ schema: asked }) { format, style }: z.output<typeof asked>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const record = await this.records.read(id);
    const locale = request.locale ?? 'es';
    void reply.header('vary', 'accept-language');
    if (format === 'text') {
      void reply.type('text/plain; charset=utf-8');
      return writeCitation(citationOf(record, this.addresses), style, locale, this.clock.now());
    }
    const written = citationFormats[format];
    void reply.type(`${written.mediaType}; charset=utf-8`);
    return written.write(record, this.addresses, locale);
  }
}
