import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { InvalidRequest } from '../problems/platform.problems.js';
import type { TenantDatabase } from './tenant-database.js';

const wellFormed = /^[\x21-\x7e]{8,100}$/;

/**
 * Answers a POST that carries `Idempotency-Key` at most once: a repetition gets the first answer again,
 * a repetition with another body is refused. The key lives in the same transaction as its effect.
 */
export async function answerOnce(
  db: TenantDatabase,
  request: FastifyRequest,
  reply: FastifyReply,
  answer: () => Promise<unknown>,
): Promise<unknown> {
  const key = request.headers['idempotency-key'];
  if (request.method !== 'POST' || key === undefined || !db.actor.hasTenant) return answer();
  if (typeof key !== 'string' || !wellFormed.test(key)) throw new InvalidRequest([{ pointer: '', code: 'format' }]);
  const fingerprint = createHash('sha256').update(`${request.url}\n${request.headers['if-match'] ?? ''}\n${JSON.stringify(request.body ?? null)}`).digest('hex');
  const { tenantId, id: personId } = db.actor;
  const [mine] = await db.query(
    `insert into idempotency (tenant_id, person_id, key, fingerprint) values ($1, $2, $3, $4)
     on conflict do nothing returning key`,
    [tenantId, personId, key, fingerprint],
  );
  if (mine) {
    const body = await answer();
    await db.query('update idempotency set status = $4, body = $5 where tenant_id = $1 and person_id = $2 and key = $3', [
      tenantId, personId, key, reply.statusCode, JSON.stringify(body ?? null),
    ]);
    return body;
  }
  const first = await db.one<{ fingerprint: string; status: number; body: unknown }>(
    'select fingerprint, status, body from idempotency where tenant_id = $1 and person_id = $2 and key = $3',
    [tenantId, personId, key],
  );
  if (!first || first.fingerprint !== fingerprint) throw new InvalidRequest([{ pointer: '', code: 'platform:fields.key_reused' }]);
  void reply.status(first.status).header('idempotency-replayed', 'true');
  return first.body;
}
