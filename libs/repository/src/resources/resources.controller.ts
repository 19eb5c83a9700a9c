import { Body, Controller, Delete, Get, Param, Patch, Post, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Answers, idParam, IfMatch, type Locale, Public, ReaderLocale, Requires, tagged } from '#platform';
import { depositResources } from '../repository.permissions.js';
import { ResourceReader } from './resource-reader.service.js';
import { draft, type Draft, type ListResources, listResources } from './resource.schemas.js';
import { resourceList, resourceView } from './resource.views.js';
import { ResourcesService } from './resources.service.js';

@Controller('api/v1/resources')
export class ResourcesController {
  constructor(
    private readonly resources: ResourcesService,
    private readonly reader: ResourceReader,
  ) {}

  @Get()
  @Public()
  @Answers(200, resourceList, 'Resources, newest first; one’s own work with `mine` or a `state`')
  list(@Query({ schema: listResources }) query: ListResources) {
    return this.reader.list(query);
  }

  @Get(':id')
  @Public()
  @Answers(200, resourceView, 'One resource, or its tombstone')
  async read(@Param('id', { schema: idParam }) id: string, @ReaderLocale() locale: Locale, @Res({ passthrough: true }) reply: FastifyReply) {
    return tagged(reply, await this.reader.read(id, locale));
  }

  @Post()
  @Requires(depositResources)
  @Answers(201, resourceView, 'Begins a draft')
  async deposit(@Body({ schema: draft }) body: Draft, @ReaderLocale() locale: Locale, @Res({ passthrough: true }) reply: FastifyReply) {
    return tagged(reply, await this.resources.deposit(body, locale));
  }

  @Patch(':id')
  @Requires(depositResources)
  @Answers(200, resourceView, 'Saves the fields that changed')
  async edit(
    @Param('id', { schema: idParam }) id: string,
    @IfMatch() version: number,
    @Body({ schema: draft }) body: Draft,
    @ReaderLocale() locale: Locale,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return tagged(reply, await this.resources.edit(id, version, body, locale));
  }

  @Delete(':id')
  @Requires(depositResources)
  @Answers(204, null, 'Throws a draft away')
  discard(@Param('id', { schema: idParam }) id: string): Promise<void> {
    return this.resources.discard(id);
  }
}
