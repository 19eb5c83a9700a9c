import { Body, Controller, Get, Param, Patch, Post, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Answers, etag, idParam, Public, Requires, IfMatch } from '#platform';
import { conveneMeetings } from '../meetings.permissions.js';
import * as schemas from './series.schemas.js';
import { SeriesService } from './series.service.js';

/** The series that meetings belong to. */
@Controller('api/v1/meetings/series')
export class SeriesController {
  constructor(private readonly series: SeriesService) {}

  @Get()
  @Public()
  @Answers(200, schemas.seriesListView, 'The series of meetings')
  list(@Query({ schema: schemas.listSeries }) query: schemas.ListSeries) {
    return this.series.list(query);
  }

  @Post()
  @Requires(conveneMeetings)
  @Answers(201, schemas.seriesView, 'Founds a series')
  found(@Body({ schema: schemas.foundSeries }) wish: schemas.FoundSeries) {
    return this.series.found(wish);
  }

  @Get(':id')
  @Public()
  @Answers(200, schemas.seriesView, 'One series, with what its next edition would be')
  async read(@Param('id', { schema: idParam }) id: string, @Res({ passthrough: true }) reply: FastifyReply) {
    const series = await this.series.read(id);
    void reply.header('etag', etag(series.version));
    return series;
  }

  @Patch(':id')
  @Requires(conveneMeetings)
  @Answers(200, schemas.seriesView, 'Changes a series for the editions to come')
  async edit(
    @Param('id', { schema: idParam }) id: string,
    @IfMatch() version: number,
    @Body({ schema: schemas.editSeries }) change: schemas.EditSeries,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const series = await this.series.edit(id, version, change);
    void reply.header('etag', etag(series.version));
    return series;
  }
}
