import { randomBytes } from 'node:crypto';
import type pg from 'pg';
import { hashToken } from '#platform';

const country = 'cl';

/** A contributor of one country, with an API key that may read and deposit: the caller of every measurement. */
export async function aReader(owner: pg.Client): Promise<string> {
  const token = `minga_${randomBytes(4).toString('hex')}_${randomBytes(32).toString('base64url')}`;
  await owner.query(
    `with reader as (insert into person (email, name, locale) values ('bench@people.example', 'Benchmark', 'es') returning id),
          joined as (insert into membership (tenant_id, person_id, roles)
                     select t.id, reader.id, '{contributor}' from tenant t, reader where t.code = $1)
     insert into api_key (tenant_id, person_id, name, prefix, token_hash, scopes, created_at, expires_at)
     select t.id, reader.id, 'bench', $2, $3, '{resources:deposit}', now(), now() + interval '1 day' from tenant t, reader where t.code = $1`,
    [country, token.slice(0, 14), hashToken(token)],
  );
  return token;
}
