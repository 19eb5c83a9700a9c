import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Searches that people keep, and what of the new they have been told. */
export class SaveSearches1763600102000 implements MigrationInterface {
  name = 'SaveSearches1763600102000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(waking);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function search.wake_at_once(uuid[], timestamptz), search.wake_due(timestamptz), search.next_round(text, text, timestamptz);
      drop table saved_search_find, saved_search;
      alter table search_document drop column projected_at;
    `);
  }
}

const tables = `
  -- Since when the projection has a document as it is: what is newer than the last look of a saved search.
  alter table search_document add column projected_at timestamptz not null default '-infinity';
  create index search_document_projected on search_document (projected_at);

  -- What a person looks for is nobody else's business, not even their tenant's.
  create table saved_search (
    tenant_id uuid not null references tenant,
    id uuid not null,
    person_id uuid not null references person,
    name text not null,
    query text not null,
    filters jsonb not null,
    language text not null check (language in ('es', 'pt', 'en', 'fr')),
    frequency text not null check (frequency in ('at-once', 'daily', 'weekly', 'never')),
    created_at timestamptz not null,
    -- Only what was published from then on is news.
    since timestamptz not null,
    checked_at timestamptz not null,
    -- When it is looked at next, where that is not at once.
    next_at timestamptz,
    version integer not null default 1,
    primary key (tenant_id, id),
    check ((next_at is not null) = (frequency in ('daily', 'weekly')))
  );
  create index saved_search_of_person on saved_search (tenant_id, person_id, created_at desc, id desc);
  create index saved_search_at_once on saved_search (tenant_id) where frequency = 'at-once';
  create index saved_search_due on saved_search (next_at) where next_at is not null;
  alter table saved_search enable row level security;
  alter table saved_search force row level security;
  create policy saved_search_own on saved_search to minga_app
    using (tenant_id = (select scope.tenant()) and person_id = (select scope.person()))
    with check (tenant_id = (select scope.tenant()) and person_id = (select scope.person()));
  -- Jobs of the tenant put the notice of its owner into words.
  create policy saved_search_told on saved_search for select to minga_app
    using (tenant_id = (select scope.tenant()) and (select scope.has_role('system')));
  create policy saved_search_of_owner on saved_search to minga_owner using (true) with check (true);
  grant select, insert, delete on saved_search to minga_app;
  grant update (name, frequency, since, checked_at, next_at, version) on saved_search to minga_app;

  -- Of what a person has been told, by whichever of their searches found it first. It outlives the search.
  create table saved_search_find (
    tenant_id uuid not null references tenant,
    person_id uuid not null references person,
    resource_id uuid not null,
    search_id uuid not null,
    at timestamptz not null,
    primary key (tenant_id, person_id, resource_id)
  );
  create index saved_search_find_of_search on saved_search_find (tenant_id, search_id);
  alter table saved_search_find enable row level security;
  alter table saved_search_find force row level security;
  create policy saved_search_find_own on saved_search_find to minga_app
    using (tenant_id = (select scope.tenant()) and person_id = (select scope.person()))
    with check (tenant_id = (select scope.tenant()) and person_id = (select scope.person()));
  create policy saved_search_find_of_owner on saved_search_find for select to minga_owner using (true);
  grant select, insert on saved_search_find to minga_app;
`;

const waking = `
  -- Seven in the morning where the tenant is: of the next day, or of the next Monday.
  create function search.next_round(frequency text, zone text, after timestamptz) returns timestamptz language sql stable as $$
    select case frequency
      when 'daily' then (date_trunc('day', after at time zone zone - interval '7 hours') + interval '1 day 7 hours') at time zone zone
      when 'weekly' then (date_trunc('week', after at time zone zone - interval '7 hours') + interval '7 days 7 hours') at time zone zone
    end $$;

  -- Has the searches looked at that wait for news, each in its own person's scope: these two doors do nothing else, and the
  -- handler is fixed. Whoever was suspended or has left is passed over.
  create function search.wake_at_once(resources uuid[], at timestamptz) returns void
    language plpgsql security definer set search_path = public, pg_temp as $$
  begin
    if not scope.has_role('system') then raise insufficient_privilege using message = 'for jobs of the system only'; end if;
    insert into delivery (tenant_id, id, handler, name, subject, payload, actor_id, due_at)
    select s.tenant_id, gen_random_uuid(), 'look-again', 'search.look-again', s.tenant_id || '/' || s.person_id,
           jsonb_build_object('savedSearchId', s.id, 'resourceIds', resources), s.person_id, at
      from saved_search s
      join membership m on m.tenant_id = s.tenant_id and m.person_id = s.person_id and m.state = 'active'
      join person p on p.id = s.person_id and p.state = 'active'
     where s.frequency = 'at-once';
  end $$;

  create function search.wake_due(at timestamptz) returns void
    language plpgsql security definer set search_path = public, pg_temp as $$
  begin
    if not scope.has_role('system') then raise insufficient_privilege using message = 'for jobs of the system only'; end if;
    with due as (
      update saved_search s set next_at = search.next_round(s.frequency, t.zone, at)
        from tenant t where t.id = s.tenant_id and s.next_at <= at
      returning s.tenant_id, s.id, s.person_id)
    insert into delivery (tenant_id, id, handler, name, subject, payload, actor_id, due_at)
    select s.tenant_id, gen_random_uuid(), 'look-again', 'search.look-again', s.tenant_id || '/' || s.person_id,
           jsonb_build_object('savedSearchId', s.id), s.person_id, at
      from due s
      join membership m on m.tenant_id = s.tenant_id and m.person_id = s.person_id and m.state = 'active'
      join person p on p.id = s.person_id and p.state = 'active';
  end $$;
  revoke execute on function search.wake_at_once(uuid[], timestamptz), search.wake_due(timestamptz) from public;
  grant execute on function search.wake_at_once(uuid[], timestamptz), search.wake_due(timestamptz), search.next_round(text, text, timestamptz) to minga_app;
`;
