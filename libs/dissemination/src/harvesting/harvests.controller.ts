import { Body, Controller, Delete, Get, Param, Post, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Answers, idParam, Requires } from '#platform';
import { keepHarvests } from '../dissemination.permissions.js';
import { type NewSource, newSource, sourceList, sourceView } from './harvests.schemas.js';
import { HarvestsService } from './harvests.service.js';

/** Other repositories from which a space takes drafts. */
@Controller('api/v1/harvests')
export class HarvestsController {
  constructor(private readonly harvests: HarvestsService) {}

  @Get()
  @Requires(keepHarvests)
  @Answers(200, sourceList, 'The repositories the acting tenant harvests from, with their last runs')
  list(@Req() { locale = 'es' }: FastifyRequest) {
    return this.harvests.list(locale);
  }

  @Post()
  @Requires(keepHarvests)
  @Answers(201, sourceView, 'Names a repository to harvest from (OAI-PMH 2.0)')
  add(@Body({ schema: newSource }) body: NewSource, @Req() { locale = 'es' }: FastifyRequest) {
    return this.harvests.add(body, locale);
  }

  @Get(':id')
  @Requires(keepHarvests)
  @Answers(200, sourceView, 'One of them')
  read(@Param('id', { schema: idParam }) id: string, @Req() { locale = 'es' }: FastifyRequest) {
    return this.harvests.read(id, locale);
  }

  @Delete(':id')
  @Requires(keepHarvests)
  @Answers(204, null, 'Harvests from it no more; the drafts that came from it stay')
  remove(@Param('id', { schema: idParam }) id: string): Promise<void> {
    return this.harvests.remove(id);
  }

  @Post(':id/runs')
  @Requires(keepHarvests)
  @Answers(202, sourceView, 'Harvests from it now, unless that is under way; what is new becomes drafts')
  run(@Param('id', { schema: idParam }) id: string, @Req() { locale = 'es' }: FastifyRequest) {
    return this.harvests.ask(id, locale);
  }
}
