import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people follow, what they were told, how they want to be told; and the doors through which news cross tenants. */
export class TellPeople1763600009000 implements MigrationInterface {
  name = 'TellPeople1763600009000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(crossing);
    await runner.query(operating);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function scope.followers_of(uuid[]), scope.coordinators_of(uuid), scope.pass_notices(jsonb, timestamptz),
                    scope.refuse_unless_system(), scope.unsubscribe(uuid, text), scope.mailbox(timestamptz, uuid, text, integer),
                    scope.settle_mail(uuid, text, timestamptz);
      drop policy mail_for_operators on mail;
      drop index mail_newest;
      drop table notification_preference, notice, follow;
    `);
  }
}

const tables = `
  -- What a person follows is nobody else's business, not even their tenant's.
  create table follow (
    tenant_id uuid not null references tenant,
    person_id uuid not null references person,
    kind text not null check (kind in ('concept', 'country', 'cluster')),
    code text not null,
    since timestamptz not null,
    primary key (tenant_id, person_id, kind, code)
  );
  create index follow_of_thing on follow (kind, code);
  alter table follow enable row level security;
  alter table follow force row level security;
  create policy follow_own on follow to minga_app
    using (tenant_id = (select scope.tenant()) and person_id = (select scope.person()))
    with check (tenant_id = (select scope.tenant()) and person_id = (select scope.person()));
  create policy follow_of_owner on follow for select to minga_owner using (true);
  grant select, insert, delete on follow to minga_app;

  -- One row per thing told: the ledger of the portal and its inbox in one. It keeps ids; the words are found when it is read.
  create table notice (
    tenant_id uuid not null references tenant,
    id uuid not null default gen_random_uuid(),
    person_id uuid not null references person,
    kind text not null,
    subject text not null,
    occurrence text not null,
    params jsonb not null,
    at timestamptz not null,
    read_at timestamptz,
    -- Written down although its reader has turned this kind off in the portal.
    silent boolean not null,
    primary key (tenant_id, id),
    unique (tenant_id, person_id, kind, subject, occurrence)
  );
  create index notice_newest on notice (tenant_id, person_id, at desc, id desc) where not silent;
  create index notice_unread on notice (tenant_id, person_id) where read_at is null and not silent;
  alter table notice enable row level security;
  alter table notice force row level security;
  create policy notice_own on notice to minga_app
    using (tenant_id = (select scope.tenant()) and person_id = (select scope.person()))
    with check (tenant_id = (select scope.tenant()) and person_id = (select scope.person()));
  create policy notice_of_owner on notice for select to minga_owner using (true);
  grant select, insert on notice to minga_app;
  grant update (read_at) on notice to minga_app;

  -- A person's, wherever they act. No row: the kind's own default.
  create table notification_preference (
    person_id uuid not null references person,
    kind text not null,
    portal boolean not null,
    email boolean not null,
    primary key (person_id, kind)
  );
  alter table notification_preference enable row level security;
  alter table notification_preference force row level security;
  create policy preference_own on notification_preference to minga_app
    using (person_id = (select scope.person())) with check (person_id = (select scope.person()));
  create policy preference_of_owner on notification_preference to minga_owner using (true) with check (true);
  grant select, insert, update on notification_preference to minga_app;
`;

const crossing = `
  create function scope.refuse_unless_system() returns void language plpgsql stable as $$
  begin
    if not scope.has_role('system') then
      raise insufficient_privilege using message = 'for jobs of the system only';
    end if;
  end $$;

  -- Who is to hear of these resources, published by the tenant whose job asks: everybody who had followed something about
  -- them by then, may act where they follow, holds a key that opens them, did not deposit them and has not been told.
  -- One row per person and tenant; only the first of a person's rows is to be sent by mail as well.
  create function scope.followers_of(resources uuid[]) returns table
    ("tenantId" uuid, "personId" uuid, "resourceIds" uuid[], follows text[], "byMail" boolean)
    language plpgsql stable security definer set search_path = public, pg_temp as $$
  begin
    perform scope.refuse_unless_system();
    return query
    with about as materialized (
      select r.id, r.author_id, r.audience, r.published_at, thing.kind, thing.code
        from resource r join tenant o on o.id = r.tenant_id
        cross join lateral (
          select 'concept' as kind, unnest(r.concepts) as code
          union select 'country', unnest(r.countries)
          union select o.kind, o.code) thing
       where r.id = any (resources) and r.tenant_id = (select scope.tenant()) and r.state = 'published'
    ), following as materialized (
      select f.tenant_id, f.person_id, f.kind, f.code, f.since, a.id, a.audience
        from about a join follow f on f.kind = a.kind and f.code = a.code
       where f.since <= a.published_at and f.person_id <> a.author_id
    ), reader as materialized (
      select m.tenant_id, m.person_id, scope.keys_of(m.tenant_id, m.person_id, m.roles) as keys
        from (select distinct f.tenant_id, f.person_id from following f) f
        join membership m on m.tenant_id = f.tenant_id and m.person_id = f.person_id and m.state = 'active'
        join person p on p.id = m.person_id and p.state = 'active'
        join tenant t on t.id = m.tenant_id and t.state = 'active'
    )
    select f.tenant_id, f.person_id, array_agg(distinct f.id), array_agg(distinct f.kind || ':' || f.code),
           row_number() over (partition by f.person_id order by min(f.since), f.tenant_id) = 1
      from following f join reader r on r.tenant_id = f.tenant_id and r.person_id = f.person_id
     where f.audience && r.keys
       and not exists (select 1 from notice n
            where n.tenant_id = f.tenant_id and n.person_id = f.person_id and n.kind = 'resource-published'
              and n.params -> 'resourceIds' ? f.id::text)
     group by f.tenant_id, f.person_id;
  end $$;

  -- Who keeps the meetings of a tenant and so hears what a country answered.
  create function scope.coordinators_of(keeper uuid) returns table ("personId" uuid)
    language plpgsql stable security definer set search_path = public, pg_temp as $$
  begin
    perform scope.refuse_unless_system();
    return query select m.person_id from membership m join person p on p.id = m.person_id
      where m.tenant_id = keeper and m.state = 'active' and p.state = 'active' and 'unit-coordinator' = any (m.roles)
      order by m.person_id;
  end $$;

  -- Hands notices over, each to a person who may act in the tenant where they are to find it. That is all this door can do:
  -- the handler is fixed, runs in the recipient's own scope, and shows nothing that this scope does not.
  create function scope.pass_notices(recipients jsonb, at timestamptz) returns integer
    language plpgsql security definer set search_path = public, pg_temp as $$
  declare passed integer;
  begin
    perform scope.refuse_unless_system();
    insert into delivery (tenant_id, id, handler, name, subject, payload, actor_id, due_at)
    select m.tenant_id, gen_random_uuid(), 'tell-person', 'notifications.tell-person', m.tenant_id || '/' || m.person_id, r.notice, m.person_id, at
      from jsonb_to_recordset(recipients) as r ("tenantId" uuid, "personId" uuid, notice jsonb)
      join membership m on m.tenant_id = r."tenantId" and m.person_id = r."personId" and m.state = 'active'
      join person p on p.id = m.person_id and p.state = 'active'
      join tenant t on t.id = m.tenant_id and t.state = 'active';
    get diagnostics passed = row_count;
    return passed;
  end $$;

  -- For whoever holds the signed link of a mail: no more mails of this kind to this person.
  create function scope.unsubscribe(who uuid, of_kind text) returns void
    language sql security definer set search_path = public, pg_temp as $$
    insert into notification_preference (person_id, kind, portal, email)
    select p.id, of_kind, true, false from person p where p.id = who
    on conflict (person_id, kind) do update set email = false
  $$;

  revoke execute on function scope.refuse_unless_system(), scope.followers_of(uuid[]), scope.coordinators_of(uuid),
    scope.pass_notices(jsonb, timestamptz), scope.unsubscribe(uuid, text) from public;
  grant execute on function scope.followers_of(uuid[]), scope.coordinators_of(uuid), scope.pass_notices(jsonb, timestamptz),
    scope.unsubscribe(uuid, text) to minga_app;
`;

const operating = `
  create policy mail_for_operators on mail to minga_owner using (true) with check (true);
  create index mail_newest on mail (queued_at desc, id desc);

  -- The mails of every tenant, for operators. What was sent is not kept; what could not be sent for want of a server is.
  create function scope.mailbox(before_at timestamptz, before_id uuid, wanted text, most integer) returns table
    (id uuid, tenant text, kind text, name text, address text, locale text, state text, content jsonb, error text,
     "queuedAt" timestamptz, "sentAt" timestamptz, place text)
    language plpgsql stable security definer set search_path = public, pg_temp as $$
  begin
    perform scope.refuse_unless_operator();
    return query select m.id, t.code, m.kind, m.name, m.address, m.locale, m.state, m.content, m.last_error,
        m.queued_at, m.sent_at, m.queued_at::text
      from mail m join tenant t on t.id = m.tenant_id
     where (before_at is null or (m.queued_at, m.id) < (before_at, before_id)) and (wanted is null or m.state = wanted)
     order by m.queued_at desc, m.id desc limit most;
  end $$;

  -- Nobody knows whether an uncertain mail arrived. A person who has found out says so, or has it sent again in its place.
  create function scope.settle_mail(letter uuid, outcome text, at timestamptz) returns text
    language plpgsql security definer set search_path = public, pg_temp as $$
  declare m mail;
  begin
    perform scope.refuse_unless_operator();
    select * into m from mail where id = letter for update;
    if not found then return 'absent'; end if;
    if m.state <> 'uncertain' then return 'certain'; end if;
    if outcome = 'sent' then
      update mail set state = 'sent', sent_at = at where tenant_id = m.tenant_id and id = letter;
    elsif outcome = 'again' then
      update mail set state = 'queued', last_error = null where tenant_id = m.tenant_id and id = letter;
      insert into delivery (tenant_id, id, handler, name, subject, payload, due_at)
      select m.tenant_id, gen_random_uuid(), 'deliver-mail', 'platform.deliver-mail',
             coalesce((select d.subject from delivery d where d.tenant_id = m.tenant_id and d.handler = 'deliver-mail'
                          and d.payload ->> 'mailId' = letter::text order by d.seq limit 1), m.occurrence || '/' || m.address),
             jsonb_build_object('mailId', letter), at;
    else
      raise invalid_parameter_value using message = outcome;
    end if;
    return 'settled';
  end $$;

  revoke execute on function scope.mailbox(timestamptz, uuid, text, integer), scope.settle_mail(uuid, text, timestamptz) from public;
  grant execute on function scope.mailbox(timestamptz, uuid, text, integer), scope.settle_mail(uuid, text, timestamptz) to minga_app;
`;
