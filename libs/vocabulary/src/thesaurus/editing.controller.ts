import { Body, Controller, Delete, Param, Post, Put, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Answers, IfMatch, Requires } from '#platform';
import { conceptCode, conceptView } from '../concepts/concept.schemas.js';
import { tagged } from '../concepts/concepts.controller.js';
import { conceptDocument, type ConceptDocument } from './concept-document.js';
import { createConcept, type CreateConcept, deprecateConcept, type DeprecateConcept } from './editing.schemas.js';
import { EditingService } from './editing.service.js';
import { editThesaurus } from './thesaurus.permissions.js';

@Controller('api/v1/concepts')
export class EditingController {
  constructor(private readonly editing: EditingService) {}

  @Post()
  @Requires(editThesaurus)
  @Answers(201, conceptView, 'Gives a new idea its place')
  async create(@Body({ schema: createConcept }) concept: CreateConcept, @Res({ passthrough: true }) reply: FastifyReply) {
    return tagged(reply, await this.editing.create(concept));
  }

  @Put(':code')
  @Requires(editThesaurus)
  @Answers(200, conceptView, 'Writes a concept anew: names, notes, relations, mappings')
  async change(
    @Param('code', { schema: conceptCode }) code: string,
    @IfMatch() version: number,
    @Body({ schema: conceptDocument }) document: ConceptDocument,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return tagged(reply, await this.editing.change(code, version, document));
  }

  @Post(':code/deprecation')
  @Requires(editThesaurus)
  @Answers(200, conceptView, 'Takes a concept out of use, merging it into another where one is named')
  async deprecate(
    @Param('code', { schema: conceptCode }) code: string,
    @IfMatch() version: number,
    @Body({ schema: deprecateConcept }) wish: DeprecateConcept,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return tagged(reply, await this.editing.deprecate(code, version, wish));
  }

  @Delete(':code/deprecation')
  @Requires(editThesaurus)
  @Answers(200, conceptView, 'Brings a concept back into use')
  async reinstate(@Param('code', { schema: conceptCode }) code: string, @IfMatch() version: number, @Res({ passthrough: true }) reply: FastifyReply) {
    return tagged(reply, await this.editing.reinstate(code, version));
  }
}
