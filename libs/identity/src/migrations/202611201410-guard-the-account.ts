import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A new sign-in replaces the old one, a password chosen anew closes every door, an invitation is worth what its sender may give. */
export class GuardTheAccount1763600020000 implements MigrationInterface {
  name = 'GuardTheAccount1763600020000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sessions);
    await runner.query(resets);
    await runner.query(invitations);
    await runner.query(guesses);
  }

  async down(): Promise<void> {
    throw new Error('What these doors guard stays guarded');
  }
}

const sessions = `
  drop function scope.open_session(uuid, text, inet, text, timestamptz, timestamptz);
  -- Signing in again in the same browser ends the session that its cookie opened.
  create function scope.open_session(who uuid, hash text, address inet, agent text, at timestamptz, until timestamptz, replaced text) returns uuid
    language sql security definer set search_path = public, pg_temp as $$
    delete from session where token_hash = replaced;
    insert into session (token_hash, person_id, ip, user_agent, created_at, last_seen_at, expires_at)
    values (hash, who, address, left(agent, 300), at, at, until) returning id
  $$;
  revoke execute on function scope.open_session(uuid, text, inet, text, timestamptz, timestamptz, text) from public;
  grant execute on function scope.open_session(uuid, text, inet, text, timestamptz, timestamptz, text) to minga_app;
`;

const resets = `
  -- Whose password a letter lets choose, while it is good.
  create function scope.read_reset(letter uuid, at timestamptz) returns table (person_id uuid, email text, name text, locale text)
    language sql stable security definer set search_path = public, pg_temp as $$
    select p.id, p.email, p.name, p.locale from password_reset r join person p on p.id = r.person_id
     where r.id = letter and r.used_at is null and r.expires_at > at and p.state = 'active'
  $$;

  drop function scope.finish_reset(uuid, text, timestamptz);
  -- A new password, once. Whoever knew the old one may have used it: sessions and keys of the person end, and every tenant
  -- of theirs finds it in its trail. The second factor stays.
  create function scope.finish_reset(letter uuid, hash text, at timestamptz, address inet, request text) returns boolean
    language plpgsql security definer set search_path = public, pg_temp as $$
  declare
    who person; place uuid; ended api_key;
  begin
    update password_reset r set used_at = at from person p
     where r.id = letter and r.used_at is null and r.expires_at > at and p.id = r.person_id and p.state = 'active' returning p.* into who;
    if not found then return false; end if;
    update credential set password_hash = hash where person_id = who.id;
    delete from session where person_id = who.id;
    for ended in delete from api_key where person_id = who.id returning * loop
      perform scope.note(ended.tenant_id, 'key.revoked', ended.id::text, jsonb_build_object('keyId', ended.id),
                         who.id, who.name, 'system', address, request, at);
    end loop;
    for place in select m.tenant_id from membership m where m.person_id = who.id loop
      perform scope.note(place, 'person.password-reset', who.id::text, jsonb_build_object('personId', who.id),
                         who.id, who.name, 'system', address, request, at);
    end loop;
    return true;
  end $$;
  revoke execute on function scope.read_reset(uuid, timestamptz), scope.finish_reset(uuid, text, timestamptz, inet, text) from public;
  grant execute on function scope.read_reset(uuid, timestamptz), scope.finish_reset(uuid, text, timestamptz, inet, text) to minga_app;
`;

const invitations = `
  -- An invitation is worth what its sender's standing is worth now; who lost the highest standing no longer hands it out.
  create or replace function scope.still_vouched_for(i invitation) returns boolean
    language sql stable security definer set search_path = public, pg_temp as $$
    select i.invited_by is null or exists (
      select 1 from membership m join person p on p.id = m.person_id join tenant t on t.id = i.tenant_id
       where m.person_id = i.invited_by and m.state = 'active' and p.state = 'active'
         and m.roles && array['network-administrator', 'unit-coordinator', 'focal-point', 'cluster-manager']
         and (m.tenant_id in (i.tenant_id, t.lead_country_id) or 'network-administrator' = any (m.roles))
         and ('network-administrator' = any (m.roles) or not 'network-administrator' = any (i.roles)))
  $$;
`;

const guesses = `
  create index guess_by_age on guess (window_start);
  -- What is long over is swept out on the way, so that strangers cannot fill the table.
  create or replace function scope.forget_guesses(key text) returns void
    language sql security definer set search_path = public, pg_temp as $$
    delete from guess where bucket = key;
    delete from guess where bucket in
      (select bucket from guess where window_start < now() - interval '1 day' order by window_start limit 1000 for update skip locked)
  $$;
`;
