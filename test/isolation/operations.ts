import type { INestApplication } from '@nestjs/common';
import { listRoutes, type Permission, type Route } from '#platform';
import type { Schema } from './sampler.js';

interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header';
  schema?: Schema;
}

interface Description {
  paths: Record<string, Record<string, { parameters?: Parameter[]; requestBody?: { content: Record<string, { schema: Schema }> } }>>;
}

/** One operation of the API, from the route table, with what its description says of its input. */
export interface Operation {
  name: string;
  method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  path: string;
  permission: Permission | null;
  pathParameters: string[];
  query: Parameter[];
  body: Schema | null;
  upload: boolean;
}

/** Every operation under /api. A route that its own description does not know makes this fail. */
export function operationsOf(app: INestApplication, description: Description): Operation[] {
  return listRoutes(app)
    .filter((route) => route.path.startsWith('/api/'))
    .map((route) => operationOf(route, description));
}

function operationOf(route: Route, description: Description): Operation {
  const method = route.method.toLowerCase() as Operation['method'];
  const described = description.paths[route.path.replaceAll(/:(\w+)/g, '{$1}')]?.[method];
  if (!described) throw new Error(`${route.method} ${route.path} is not in the API description`);
  const content = described.requestBody?.content ?? {};
  return {
    name: `${route.method} ${route.path}`,
    method,
    path: route.path,
    permission: route.access && 'permission' in route.access ? route.access.permission : null,
    pathParameters: [...route.path.matchAll(/:(\w+)/g)].map((match) => match[1]!),
    query: (described.parameters ?? []).filter((parameter) => parameter.in === 'query'),
    body: content['application/json']?.schema ?? null,
    upload: 'multipart/form-data' in content,
  };
}
