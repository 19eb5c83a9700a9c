import { applyDecorators, HttpCode } from '@nestjs/common';
import { ApiOperation, ApiResponse } from '@nestjs/swagger';
import type { z } from 'zod';

/** Says what a route does and what it answers, for the API description. */
export const Answers = (status: number, schema: z.ZodType | null, summary: string) =>
  applyDecorators(
    HttpCode(status),
    ApiOperation({ summary }),
    ApiResponse({ status, description: summary, ...(schema ? { standardSchema: schema as never } : {}) }),
  );
