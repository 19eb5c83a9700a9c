import { Body, Controller, Delete, Get, Param, Patch, Post, Put, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Answers, idParam, IfMatch, Public, Requires, tagged } from '#platform';
import { reportUse } from '../exchange.permissions.js';
import { AdoptionsService } from './adoptions.service.js';
import { OutcomesService } from './outcomes.service.js';
import { UseReader } from './use-reader.service.js';
import * as schemas from './use.schemas.js';

/** Who uses a resource, and what came of it. */
@Controller('api/v1/resources/:id')
export class UseController {
  constructor(
    private readonly use: UseReader,
    private readonly adoptions: AdoptionsService,
  ) {}

  @Get('use')
  @Public()
  @Answers(200, schemas.useView, 'By whom it is used, and what came of it')
  read(@Param('id', { schema: idParam }) id: string) {
    return this.use.of(id);
  }

  @Post('adoptions')
  @Requires(reportUse)
  @Answers(201, schemas.adoptionView, 'Says that one’s agency uses it')
  async begin(@Param('id', { schema: idParam }) id: string, @Body({ schema: schemas.beginUse }) body: schemas.BeginUse, @Res({ passthrough: true }) reply: FastifyReply) {
    return tagged(reply, await this.adoptions.begin(id, body));
  }
}

/** The same in figures, for lists. */
@Controller('api/v1/use-figures')
export class UseFiguresController {
  constructor(private readonly use: UseReader) {}

  @Get()
  @Public()
  @Answers(200, schemas.figuresView, 'In use by how many agencies in how many countries, of several resources at once')
  figures(@Query({ schema: schemas.figuresRequest }) { resource }: schemas.FiguresRequest) {
    return this.use.figures(resource);
  }
}

/** One use of a resource by one agency. */
@Controller('api/v1/adoptions/:id')
export class AdoptionsController {
  constructor(
    private readonly adoptions: AdoptionsService,
    private readonly outcomes: OutcomesService,
  ) {}

  @Get()
  @Requires(reportUse)
  @Answers(200, schemas.adoptionView, 'One use, with what one’s own tenant reported of it')
  async read(@Param('id', { schema: idParam }) id: string, @Res({ passthrough: true }) reply: FastifyReply) {
    return tagged(reply, await this.adoptions.read(id));
  }

  @Patch()
  @Requires(reportUse)
  @Answers(200, schemas.adoptionView, 'Says something else of the use')
  async edit(
    @Param('id', { schema: idParam }) id: string,
    @IfMatch() version: number,
    @Body({ schema: schemas.editUse }) body: schemas.EditUse,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return tagged(reply, await this.adoptions.edit(id, version, body));
  }

  @Delete()
  @Requires(reportUse)
  @Answers(204, null, 'It is used no longer')
  end(@Param('id', { schema: idParam }) id: string): Promise<void> {
    return this.adoptions.end(id);
  }

  @Post('outcomes')
  @Requires(reportUse)
  @Answers(201, schemas.adoptionView, 'Says what came of it, for the half year that is over')
  report(@Param('id', { schema: idParam }) id: string, @Body({ schema: schemas.outcomeFields }) body: schemas.OutcomeFields) {
    return this.outcomes.report(id, body);
  }

  @Put('outcomes/:outcome')
  @Requires(reportUse)
  @Answers(200, schemas.adoptionView, 'Says it anew')
  reportAnew(
    @Param('id', { schema: idParam }) id: string,
    @Param('outcome', { schema: idParam }) outcome: string,
    @IfMatch() version: number,
    @Body({ schema: schemas.outcomeFields }) body: schemas.OutcomeFields,
  ) {
    return this.outcomes.edit(id, outcome, version, body);
  }
}
