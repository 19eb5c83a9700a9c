import { randomBytes } from 'node:crypto';
import type pg from 'pg';
import { hashToken } from '#platform';

const country = 'cl';

/** Somebody of one country with an API key, a contributor who may read and deposit unless told otherwise: the caller of every measurement. */
export async function aReader(owner: pg.Client, role = 'contributor', scopes: readonly string[] = ['resources:deposit']): Promise<string> {
  const token = `minga_${randomBytes(4).toString('hex')}_${randomBytes(32).toString('base64url')}`;
  await owner.query(
    `with reader as (insert into person (email, name, locale) values ('bench@people.example', 'Benchmark', 'es') returning id),
          joined as (insert into membership (tenant_id, person_id, roles)
                     select t.id, reader.id, array[$4] from tenant t, reader where t.code = $1)
     insert into api_key (tenant_id, person_id, name, prefix, token_hash, scopes, created_at, expires_at)
     select t.id, reader.id, 'bench', $2, $3, $5, now(), now() + interval '1 day' from tenant t, reader where t.code = $1`,
    [country, token.slice(0, 14), hashToken(token), role, scopes],
  );
  return token;
}
