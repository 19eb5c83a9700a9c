import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { z } from 'zod';
import { refusalComponents, refusalsOf } from './refusals.js';

/** The API's description (OpenAPI 3.1), derived from the routes and their schemas. */
export function describeApi(app: INestApplication): OpenAPIObject {
  const config = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Minga')
    .setDescription('The knowledge-exchange portal of the CELAC networks.')
    .setVersion('1')
    .setLicense('Apache-2.0', 'https://www.apache.org/licenses/LICENSE-2.0')
    .addSecurity('session', {
      type: 'apiKey', in: 'cookie', name: '__Host-minga-session', description: 'Set by signing in; over plain HTTP on localhost it is called `minga-session`',
    })
    .addSecurity('key', { type: 'http', scheme: 'bearer', description: 'An API key' })
    .build();
  const document = SwaggerModule.createDocument(app, config, {
    operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}_${method}`,
    standardSchemaConverter: ((schema: unknown, { schemaType }: { schemaType: 'input' | 'output' }) =>
      schema instanceof z.ZodType
        ? { schema: withoutDialect(z.toJSONSchema(schema, { io: schemaType, unrepresentable: 'any' })) }
        : undefined),
  });
  for (const operations of Object.values(document.paths)) {
    for (const operation of Object.values(operations as Record<string, NonNullable<typeof operations.get>>)) {
      operation.security ??= [];
      operation.responses = { ...refusalsOf(operation), ...operation.responses };
    }
  }
  document.components = { ...document.components, ...refusalComponents };
  return document;
}

function withoutDialect(schema: Record<string, unknown>): Record<string, unknown> {
  const { $schema: _dialect, ...rest } = schema;
  return rest;
}
