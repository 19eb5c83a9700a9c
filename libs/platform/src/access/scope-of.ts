import type { FastifyRequest } from 'fastify';
import type { Credential, ScopeRequest } from './credential.js';

/** What entering the scope of a request takes. */
export function scopeOf(request: FastifyRequest, credential: Credential): ScopeRequest {
  const asked = request.headers['minga-tenant'];
  return {
    credential,
    // Whatever it says is looked up: who asks for a tenant that cannot be must not act in another.
    tenantCode: typeof asked === 'string' && asked ? asked : null,
    ip: request.ip,
    requestId: request.id,
  };
}
