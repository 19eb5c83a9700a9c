import { Body, Controller, Delete, Get, Param, Patch, Post, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Answers, idParam, IfMatch, Public, Requires, tagged } from '#platform';
import { takePart } from '../exchange.permissions.js';
import { AnswersService } from './answers.service.js';
import { MatchingService } from './matching.service.js';
import { RequestReader } from './request-reader.service.js';
import * as schemas from './request.schemas.js';
import { RequestsService } from './requests.service.js';

/** Requests for knowledge: who has done this? */
@Controller('api/v1/requests')
export class RequestsController {
  constructor(
    private readonly requests: RequestsService,
    private readonly answers: AnswersService,
    private readonly reader: RequestReader,
    private readonly matching: MatchingService,
  ) {}

  @Get()
  @Public()
  @Answers(200, schemas.requestList, 'Requests for knowledge, newest first')
  list(@Query({ schema: schemas.listRequests }) query: schemas.ListRequests) {
    return this.reader.list(query);
  }

  @Get('demand')
  @Public()
  @Answers(200, schemas.demandView, 'What each country asked, and how much of it was met')
  async demand() {
    return { items: await this.reader.demand() };
  }

  @Post()
  @Requires(takePart)
  @Answers(201, schemas.requestView, 'Opens a request for knowledge')
  async open(@Body({ schema: schemas.openRequest }) wish: schemas.OpenRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    return tagged(reply, await this.requests.open(wish));
  }

  @Get(':id')
  @Public()
  @Answers(200, schemas.requestView, 'One request with its answers')
  async read(@Param('id', { schema: idParam }) id: string, @Res({ passthrough: true }) reply: FastifyReply) {
    return tagged(reply, await this.reader.read(id));
  }

  @Patch(':id')
  @Requires(takePart)
  @Answers(200, schemas.requestView, 'Rewords a request or moves its deadline')
  async edit(
    @Param('id', { schema: idParam }) id: string,
    @IfMatch() version: number,
    @Body({ schema: schemas.editRequest }) change: schemas.EditRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return tagged(reply, await this.requests.edit(id, version, change));
  }

  @Get(':id/matches')
  @Public()
  @Answers(200, schemas.matchesView, 'Published resources about the same things, as far as the reader may see')
  async matches(@Param('id', { schema: idParam }) id: string) {
    return { items: await this.matching.resourcesFor(id) };
  }

  @Post(':id/answers')
  @Requires(takePart)
  @Answers(201, schemas.requestView, 'Answers with words and resources')
  async answer(
    @Param('id', { schema: idParam }) id: string,
    @Body({ schema: schemas.answerRequest }) answer: schemas.AnswerRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return tagged(reply, await this.answers.answer(id, answer));
  }

  @Delete(':id/answers/:answer')
  @Requires(takePart)
  @Answers(204, null, 'Takes one’s own answer back')
  takeBack(@Param('id', { schema: idParam }) id: string, @Param('answer', { schema: idParam }) answer: string): Promise<void> {
    return this.answers.takeBack(id, answer);
  }

  @Post(':id/closure')
  @Requires(takePart)
  @Answers(200, schemas.requestView, 'Closes it as met or unmet, with thanks')
  async close(
    @Param('id', { schema: idParam }) id: string,
    @IfMatch() version: number,
    @Body({ schema: schemas.closeRequest }) closure: schemas.CloseRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return tagged(reply, await this.requests.close(id, version, closure));
  }
}
