import Fastify, { type FastifyRequest } from 'fastify';
import { Actor, type ActorRecord } from '../../../libs/platform/src/access/actor.js';
import { createDraft, type Draft } from './create.js';
import { listResources, readResource } from './read.js';
import { inScope } from './scope.js';

/**
 * The bare server that the portal is measured against: Fastify and pg, nothing else. It runs the portal's own statements,
 * prepared like the portal's, under the same row-level security and leaves out what makes it a portal: validation, permissions, problems, languages.
 */
const server = Fastify({ logger: false });

const tokenOf = (request: FastifyRequest) => (request.headers.authorization ?? '').slice('Bearer '.length);

server.get<{ Params: { id: string } }>('/api/v1/resources/:id', (request) =>
  inScope(tokenOf(request), (client) => readResource(client, request.params.id)),
);

server.get<{ Querystring: { type: string; country: string } }>('/api/v1/resources', (request) =>
  inScope(tokenOf(request), (client, entered) => listResources(client, new Actor(entered), request.query)),
);

server.post<{ Body: Draft }>('/api/v1/resources', (request, reply) =>
  inScope(tokenOf(request), async (client, entered: ActorRecord) => {
    void reply.status(201);
    return createDraft(client, entered, request);
  }),
);

await server.listen({ port: Number(process.env['PORT']), host: '127.0.0.1' });
