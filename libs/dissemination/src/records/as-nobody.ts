import type { FastifyRequest } from 'fastify';
import type { ScopeRequest } from '#platform';

/** The scope of somebody of whom nothing is known: what is told there is for everybody. */
export const asNobody = ({ ip, id }: Pick<FastifyRequest, 'ip' | 'id'>): ScopeRequest => ({ credential: { kind: 'none' }, tenantCode: null, ip, requestId: id });
