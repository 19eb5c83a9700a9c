import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { type ConceptLanguage, conceptLanguages } from './concept.js';

/** The language to name concepts in: the one asked for (Dutch as well), else the reader's. */
export const ReaderLanguage = createParamDecorator((_: unknown, context: ExecutionContext): ConceptLanguage => {
  const request = context.switchToHttp().getRequest<FastifyRequest>();
  const asked = (request.query as { lang?: unknown }).lang;
  return conceptLanguages.find((language) => language === asked) ?? request.locale ?? 'es';
});
