import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Answers, etag, Public } from '#platform';
import type { ConceptLanguage } from './concept.js';
import { conceptCode, conceptQuery, type ConceptQuery, conceptSuggestions, conceptView } from './concept.schemas.js';
import { ConceptsService } from './concepts.service.js';
import { ReaderLanguage } from './reader-language.js';
import { ConceptSuggestions } from './suggestions.service.js';

@Controller('api/v1/concepts')
export class ConceptsController {
  constructor(
    private readonly concepts: ConceptsService,
    private readonly suggestions: ConceptSuggestions,
  ) {}

  @Get()
  @Public()
  @Answers(200, conceptSuggestions, 'Concepts by what they are called in any language, the reader’s first')
  async suggest(@Query({ schema: conceptQuery }) { q, limit }: ConceptQuery, @ReaderLanguage() language: ConceptLanguage) {
    return { items: await this.suggestions.find(q, language, limit) };
  }

  @Get(':code')
  @Public()
  @Answers(200, conceptView, 'A concept with its names, what countries call it, and its neighbours')
  async read(@Param('code', { schema: conceptCode }) code: string, @Res({ passthrough: true }) reply: FastifyReply) {
    return tagged(reply, await this.concepts.byCode(code));
  }
}

/** Says with a concept which version it is, for `If-Match`. */
export function tagged<View extends { version: number }>(reply: FastifyReply, view: View): View {
  void reply.header('etag', etag(view.version));
  return view;
}
