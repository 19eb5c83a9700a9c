import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Locale } from '../texts/locales.js';

/** The language the reader asked for. */
export const ReaderLocale = createParamDecorator(
  (_: unknown, context: ExecutionContext): Locale => context.switchToHttp().getRequest<FastifyRequest>().locale ?? 'es',
);
