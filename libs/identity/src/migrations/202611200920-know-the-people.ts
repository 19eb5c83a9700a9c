import type { MigrationInterface, QueryRunner } from 'typeorm';

/** People, how they prove who they are, and the one function that enters a scope. */
export class KnowThePeople1763600002000 implements MigrationInterface {
  name = 'KnowThePeople1763600002000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(entering);
    await runner.query(doors);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table password_reset, invitation, guess, api_key, session, credential, person cascade');
  }
}

const tables = `
  create table person (
    id uuid primary key default gen_random_uuid(),
    email text not null unique check (email = lower(email)),
    name text not null,
    locale text not null check (locale in ('es', 'pt', 'en', 'fr')),
    zone text not null default 'UTC',
    state text not null default 'active' check (state in ('active', 'suspended')),
    version integer not null default 1,
    created_at timestamptz not null default now()
  );
  alter table membership add foreign key (person_id) references person;
  alter table person enable row level security;
  alter table person force row level security;
  create policy person_known on person for select to minga_app using (
    id = (select scope.person())
    or exists (select 1 from membership m where m.tenant_id = (select scope.tenant()) and m.person_id = person.id));
  create policy person_self on person for update to minga_app using (id = (select scope.person())) with check (id = (select scope.person()));
  create policy person_of_owner on person to minga_owner using (true) with check (true);
  grant select on person to minga_app;
  grant update (name, locale, zone, version) on person to minga_app;

  create table credential (
    person_id uuid primary key references person,
    password_hash text not null,
    totp_secret text,
    totp_confirmed boolean not null default false,
    totp_last_step bigint not null default 0,
    recovery_hashes text[] not null default '{}'
  );
  alter table credential enable row level security;
  alter table credential force row level security;
  create policy credential_self on credential to minga_app using (person_id = (select scope.person())) with check (person_id = (select scope.person()));
  create policy credential_of_owner on credential to minga_owner using (true) with check (true);
  grant select, update on credential to minga_app;

  create table session (
    id uuid primary key default gen_random_uuid(),
    token_hash text not null unique,
    person_id uuid not null references person,
    acting_tenant_id uuid references tenant,
    ip inet,
    user_agent text,
    created_at timestamptz not null,
    last_seen_at timestamptz not null,
    expires_at timestamptz not null
  );
  create index session_of_person on session (person_id);
  alter table session enable row level security;
  alter table session force row level security;
  create policy session_self on session to minga_app using (person_id = (select scope.person())) with check (person_id = (select scope.person()));
  create policy session_of_owner on session to minga_owner using (true) with check (true);
  grant select (id, person_id, acting_tenant_id, ip, user_agent, created_at, last_seen_at, expires_at), delete on session to minga_app;
  grant update (acting_tenant_id) on session to minga_app;

  create table api_key (
    tenant_id uuid not null references tenant,
    id uuid not null default gen_random_uuid(),
    person_id uuid not null references person,
    name text not null,
    prefix text not null,
    token_hash text not null,
    scopes text[] not null,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    last_used_at timestamptz,
    primary key (tenant_id, id)
  );
  create index api_key_by_token on api_key (token_hash);
  alter table api_key enable row level security;
  alter table api_key force row level security;
  create policy api_key_own on api_key to minga_app
    using (tenant_id = (select scope.tenant()) and person_id = (select scope.person()))
    with check (tenant_id = (select scope.tenant()) and person_id = (select scope.person()));
  create policy api_key_of_owner on api_key to minga_owner using (true) with check (true);
  grant select (tenant_id, id, person_id, name, prefix, scopes, created_at, expires_at, last_used_at), insert, delete on api_key to minga_app;

  create table invitation (
    tenant_id uuid not null references tenant,
    id uuid not null default gen_random_uuid(),
    email text not null check (email = lower(email)),
    roles text[] not null check (cardinality(roles) > 0),
    locale text not null,
    invited_by uuid references person,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    accepted_at timestamptz,
    primary key (tenant_id, id)
  );
  create index invitation_by_id on invitation (id);
  alter table invitation enable row level security;
  alter table invitation force row level security;
  -- A country invites the first people of the clusters it leads; the network invites the first focal point of a country.
  create policy invitation_own on invitation to minga_app
    using (tenant_id = (select scope.tenant())
      or tenant_id in (select id from tenant where lead_country_id = (select scope.tenant()))
      or scope.has_role('network-administrator'))
    with check (tenant_id = (select scope.tenant())
      or tenant_id in (select id from tenant where lead_country_id = (select scope.tenant()))
      or scope.has_role('network-administrator'));
  create policy invitation_of_owner on invitation to minga_owner using (true) with check (true);
  grant select, insert, delete on invitation to minga_app;

  create table password_reset (
    id uuid primary key default gen_random_uuid(),
    person_id uuid not null references person,
    expires_at timestamptz not null,
    used_at timestamptz
  );
  alter table password_reset enable row level security;
  alter table password_reset force row level security;
  create policy password_reset_of_owner on password_reset to minga_owner using (true) with check (true);

  create table guess (
    bucket text primary key,
    window_start timestamptz not null,
    tries integer not null
  );
  alter table guess enable row level security;
  alter table guess force row level security;
  create policy guess_of_owner on guess to minga_owner using (true) with check (true);
`;

const entering = `
  create function scope.nobody() returns jsonb language plpgsql as $$
  begin
    perform scope.set(null, null, array['public'], '{}');
    return jsonb_build_object('personId', null, 'name', null, 'locale', null, 'tenantId', null, 'tenantCode', null,
      'tenantKind', null, 'roles', '[]'::jsonb, 'scopes', null, 'sessionId', null, 'keys', jsonb_build_array('public'));
  end $$;

  -- The person in a tenant; null when they may not act there (any more).
  create function scope.act(who uuid, acting uuid, scopes text[], session_id uuid) returns jsonb
    language plpgsql security definer set search_path = public, pg_temp as $$
  declare
    p person; t tenant; m membership; held text[]; reader_keys text[];
  begin
    select * into p from person where id = who and state = 'active';
    if not found then return null; end if;
    if acting is not null then
      select * into m from membership where tenant_id = acting and person_id = who and state = 'active';
      if not found then return null; end if;
      select * into t from tenant where id = acting and state = 'active';
      if not found then return null; end if;
    end if;
    held := coalesce(m.roles, '{}');
    reader_keys := scope.keys_of(acting, who, held);
    if scopes is not null then
      -- A key reads drafts only if it was made to work on them.
      select coalesce(array_agg(k), '{}') into reader_keys from unnest(reader_keys) k
       where (k not like 'curate:%' or scopes && array['resources:review', 'resources:import'])
         and (k not like 'author:%' or scopes && array['resources:deposit', 'resources:review', 'resources:import']);
    end if;
    perform scope.set(acting, who, reader_keys, held);
    return jsonb_build_object('personId', who, 'name', p.name, 'locale', p.locale, 'tenantId', acting, 'tenantCode', t.code,
      'tenantKind', t.kind, 'roles', to_jsonb(held), 'scopes', to_jsonb(scopes), 'sessionId', session_id, 'keys', to_jsonb(reader_keys));
  end $$;

  -- Who asks, alive or not, and in which tenant: the one call that enters the scope of a request.
  create function scope.enter(kind text, hash text, wanted text, at timestamptz) returns jsonb
    language plpgsql security definer set search_path = public, pg_temp as $$
  declare
    s session; k api_key; acting uuid; entered jsonb;
  begin
    if kind = 'none' then return scope.nobody(); end if;
    if kind = 'session' then
      select * into s from session where token_hash = hash and expires_at > at and last_seen_at > at - interval '24 hours';
      if not found then return jsonb_build_object('refused', 'credential'); end if;
      if wanted is not null then
        select t.id into acting from tenant t where t.code = wanted;
        if not found then return jsonb_build_object('refused', 'tenant'); end if;
        entered := scope.act(s.person_id, acting, null, s.id);
        if entered is null then
          return jsonb_build_object('refused', case when scope.act(s.person_id, null, null, s.id) is null then 'credential' else 'tenant' end);
        end if;
      else
        select m.tenant_id into acting from membership m join tenant t on t.id = m.tenant_id and t.state = 'active'
         where m.person_id = s.person_id and m.state = 'active'
         order by (m.tenant_id = s.acting_tenant_id) desc nulls last, m.since, m.tenant_id limit 1;
        entered := scope.act(s.person_id, acting, null, s.id);
      end if;
      if entered is null then return jsonb_build_object('refused', 'credential'); end if;
      if s.last_seen_at < at - interval '5 minutes' then
        update session set last_seen_at = at where id = s.id;
      end if;
      return entered;
    end if;
    select * into k from api_key where token_hash = hash and expires_at > at;
    if not found then return jsonb_build_object('refused', 'credential'); end if;
    entered := scope.act(k.person_id, k.tenant_id, k.scopes, null);
    if entered is null then return jsonb_build_object('refused', 'credential'); end if;
    if wanted is not null and wanted <> entered ->> 'tenantCode' then return jsonb_build_object('refused', 'tenant'); end if;
    if k.last_used_at is null or k.last_used_at < at - interval '5 minutes' then
      update api_key set last_used_at = at where tenant_id = k.tenant_id and id = k.id;
    end if;
    return entered;
  end $$;

  -- The scope of a job: the system's own in a tenant, or a person's whose standing is read again now.
  create function scope.enter_job(acting uuid, who uuid) returns jsonb
    language plpgsql security definer set search_path = public, pg_temp as $$
  declare
    t tenant; reader_keys text[];
  begin
    if who is not null then return scope.act(who, acting, null, null); end if;
    select * into t from tenant where id = acting;
    if not found then return null; end if;
    reader_keys := scope.keys_of(acting, null, array['system']);
    perform scope.set(acting, null, reader_keys, array['system']);
    return jsonb_build_object('personId', null, 'name', null, 'locale', null, 'tenantId', acting, 'tenantCode', t.code,
      'tenantKind', t.kind, 'roles', jsonb_build_array('system'), 'scopes', null, 'sessionId', null, 'keys', to_jsonb(reader_keys));
  end $$;
`;

const doors = `
  -- Doors through which somebody who is nobody yet becomes somebody. Each does one thing and tells little.
  create function scope.credential_of(address text) returns table
    (person_id uuid, password_hash text, totp_secret text, totp_confirmed boolean, totp_last_step bigint, recovery_hashes text[])
    language sql stable security definer set search_path = public, pg_temp as $$
    select c.person_id, c.password_hash, c.totp_secret, c.totp_confirmed, c.totp_last_step, c.recovery_hashes
      from person p join credential c on c.person_id = p.id where p.email = address and p.state = 'active'
  $$;

  create function scope.open_session(who uuid, hash text, address inet, agent text, at timestamptz, until timestamptz) returns uuid
    language sql security definer set search_path = public, pg_temp as $$
    insert into session (token_hash, person_id, ip, user_agent, created_at, last_seen_at, expires_at)
    values (hash, who, address, left(agent, 300), at, at, until) returning id
  $$;

  -- One code, one use: true when this step, or this recovery code, had not been used before.
  create function scope.use_totp_step(who uuid, step bigint) returns boolean
    language plpgsql security definer set search_path = public, pg_temp as $$
  begin
    update credential set totp_last_step = step where person_id = who and totp_last_step < step;
    return found;
  end $$;
  create function scope.use_recovery_code(who uuid, hash text) returns boolean
    language plpgsql security definer set search_path = public, pg_temp as $$
  begin
    update credential set recovery_hashes = array_remove(recovery_hashes, hash) where person_id = who and hash = any (recovery_hashes);
    return found;
  end $$;

  -- How often this bucket has tried within its window, this try included.
  create function scope.count_guess(key text, at timestamptz, span interval) returns table (tries integer, since timestamptz)
    language sql security definer set search_path = public, pg_temp as $$
    insert into guess as g (bucket, window_start, tries) values (key, at, 1)
    on conflict (bucket) do update set
      tries = case when g.window_start < at - span then 1 else g.tries + 1 end,
      window_start = case when g.window_start < at - span then at else g.window_start end
    returning g.tries, g.window_start
  $$;
  create function scope.forget_guesses(key text) returns void
    language sql security definer set search_path = public, pg_temp as $$ delete from guess where bucket = key $$;

  -- An invitation is worth what its sender's standing is worth now.
  create function scope.still_vouched_for(i invitation) returns boolean
    language sql stable security definer set search_path = public, pg_temp as $$
    select i.invited_by is null or exists (
      select 1 from membership m join person p on p.id = m.person_id join tenant t on t.id = i.tenant_id
       where m.person_id = i.invited_by and m.state = 'active' and p.state = 'active'
         and m.roles && array['network-administrator', 'unit-coordinator', 'focal-point', 'cluster-manager']
         and (m.tenant_id in (i.tenant_id, t.lead_country_id) or 'network-administrator' = any (m.roles)))
  $$;
  create function scope.read_invitation(letter uuid, at timestamptz) returns table
    (tenant_code text, tenant_names jsonb, email text, roles text[], locale text, known boolean)
    language sql stable security definer set search_path = public, pg_temp as $$
    select t.code, t.names, i.email, i.roles, i.locale, exists (select 1 from person p where p.email = i.email)
      from invitation i join tenant t on t.id = i.tenant_id
     where i.id = letter and i.accepted_at is null and i.expires_at > at and scope.still_vouched_for(i)
  $$;

  -- Accepts exactly once. A new person comes with name and password; a known one only gains the membership.
  create function scope.accept_invitation(letter uuid, person_name text, person_locale text, hash text, at timestamptz)
    returns table (person_id uuid, tenant_id uuid) language plpgsql security definer set search_path = public, pg_temp as $$
  declare
    i invitation; who uuid;
  begin
    update invitation v set accepted_at = at
     where v.id = letter and v.accepted_at is null and v.expires_at > at and scope.still_vouched_for(v) returning * into i;
    if not found then return; end if;
    select p.id into who from person p where p.email = i.email;
    if not found then
      if hash is null then raise exception 'a new person needs a password'; end if;
      insert into person (email, name, locale, zone)
        select i.email, person_name, person_locale, t.zone from tenant t where t.id = i.tenant_id returning id into who;
      insert into credential (person_id, password_hash) values (who, hash);
    end if;
    insert into membership as m (tenant_id, person_id, roles, since) values (i.tenant_id, who, i.roles, at)
    on conflict on constraint membership_pkey do update set
      roles = (select array_agg(distinct r) from unnest(m.roles || excluded.roles) r), version = m.version + 1;
    return query select who, i.tenant_id;
  end $$;

  create function scope.begin_reset(address text, until timestamptz) returns table (id uuid, person_id uuid, name text, locale text)
    language sql security definer set search_path = public, pg_temp as $$
    with p as (select * from person where email = address and state = 'active'),
         r as (insert into password_reset (person_id, expires_at) select p.id, until from p returning password_reset.id, password_reset.person_id)
    select r.id, p.id, p.name, p.locale from r join p on p.id = r.person_id
  $$;

  -- A new password, once; every session of the person ends. The second factor stays.
  create function scope.finish_reset(letter uuid, hash text, at timestamptz) returns boolean
    language plpgsql security definer set search_path = public, pg_temp as $$
  declare who uuid;
  begin
    update password_reset set used_at = at where id = letter and used_at is null and expires_at > at returning person_id into who;
    if not found then return false; end if;
    update credential set password_hash = hash where person_id = who;
    delete from session where person_id = who;
    return true;
  end $$;

  -- The people who hold a role in the countries: for the Support Unit, and for the network's own jobs.
  create function scope.people_with_role(wanted text) returns table
    (tenant_id uuid, tenant_code text, person_id uuid, name text, email text, locale text)
    language plpgsql stable security definer set search_path = public, pg_temp as $$
  begin
    if not (scope.has_role('unit-coordinator') or scope.has_role('network-administrator')
      or (scope.has_role('system') and exists (select 1 from tenant t where t.id = scope.tenant() and t.kind = 'network'))) then
      raise insufficient_privilege using message = 'for the Support Unit only';
    end if;
    return query select m.tenant_id, t.code, p.id, p.name, p.email, p.locale
      from membership m join tenant t on t.id = m.tenant_id join person p on p.id = m.person_id
     where t.kind = 'country' and m.state = 'active' and p.state = 'active' and wanted = any (m.roles)
     order by t.code, p.id;
  end $$;

  create function scope.suspend_person(who uuid, new_state text) returns boolean
    language plpgsql security definer set search_path = public, pg_temp as $$
  begin
    if not scope.has_role('network-administrator') then
      raise insufficient_privilege using message = 'network administrators only';
    end if;
    update person set state = new_state where id = who;
    return found;
  end $$;

  revoke execute on all functions in schema scope from public;
  grant execute on all functions in schema scope to minga_app;
  revoke execute on function scope.act(uuid, uuid, text[], uuid), scope.set(uuid, uuid, text[], text[]) from minga_app;
`;
