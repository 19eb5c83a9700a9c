import { createHash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { isbot } from 'isbot';

/** Somebody looked at a resource, or took one of its files. */
export interface Hit {
  resource: string;
  kind: 'investigation' | 'request';
  visit: string;
  at: Date;
}

const page = /^\/(?:es|pt|en|fr)\/resources\/([0-9a-f-]{36})\/?(?:\?|$)/;
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * The use that a request was, or nothing: people alone count, not robots, programs with a key, nor what a browser fetches
 * before anybody asked for it.
 * @param secretOfDay makes the visit of today another than that of tomorrow
 */
export function hitOf(request: FastifyRequest, at: Date, secretOfDay: (day: string) => string): Hit | undefined {
  const found = thingOf(request);
  if (request.method !== 'GET' || !found || !uuid.test(found.resource)) return undefined;
  const agent = request.headers['user-agent'];
  if (!agent || isbot(agent) || request.headers['sec-purpose'] || request.headers['purpose'] === 'prefetch') return undefined;
  const credential = request.scope?.credential;
  if (credential?.kind === 'key') return undefined;
  const visit = createHash('sha256').update(`${secretOfDay(at.toISOString().slice(0, 10))} ${request.ip} ${agent}`).digest('base64url').slice(0, 22);
  return { ...found, visit, at };
}

function thingOf({ routeOptions, params, url }: FastifyRequest): Pick<Hit, 'resource' | 'kind'> | undefined {
  const { id, resourceId } = params as Record<string, string | undefined>;
  switch (routeOptions.url) {
    case '/api/v1/resources/:id':
      return id ? { resource: id, kind: 'investigation' } : undefined;
    case '/api/v1/resources/:resourceId/files/:id':
      return resourceId ? { resource: resourceId, kind: 'request' } : undefined;
    case '/*': {
      const resource = page.exec(url)?.[1];
      return resource === undefined ? undefined : { resource, kind: 'investigation' };
    }
    default:
      return undefined;
  }
}
