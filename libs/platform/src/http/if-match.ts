import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { versionFrom } from './schemas.js';

/**
 * The version a change is based on, from `If-Match: "3"`.
 * @throws VersionNeeded when the caller names none
 */
export const IfMatch = createParamDecorator(
  (_: unknown, context: ExecutionContext): number => versionFrom(context.switchToHttp().getRequest<FastifyRequest>().headers['if-match']),
  [
    (controller, method) => {
      const described = ApiHeader({ name: 'if-match', required: true, description: 'The version that was read, as its `ETag` said: `"3"`', schema: { type: 'string' } });
      described(controller, method!, Object.getOwnPropertyDescriptor(controller, method!)!);
    },
  ],
);
