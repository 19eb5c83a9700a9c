import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who uses a resource, and what came of it; told openly, later, or without a name. */
export class FollowWhatComesOfIt1763600062000 implements MigrationInterface {
  name = 'FollowWhatComesOfIt1763600062000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table adoption (
        tenant_id uuid not null references tenant,
        id uuid not null,
        resource_tenant_id uuid not null,
        resource_id uuid not null,
        kind text not null check (kind in ('use', 'adaptation')),
        -- Of a country several agencies may use it; where none is named, it is the tenant itself.
        agency text not null default '',
        note text not null default '',
        person_id uuid not null,
        asked integer[] not null default '{}',
        since timestamptz not null,
        ended_at timestamptz,
        version integer not null default 1,
        primary key (tenant_id, id)
      );
      create unique index adoption_once on adoption (tenant_id, resource_id, lower(agency)) where ended_at is null;
      create index adoption_of_resource on adoption (resource_id, since);
      create index adoption_id on adoption (id);
      alter table adoption enable row level security;
      alter table adoption force row level security;
      create policy adoption_read on adoption for select to minga_app using (exists (
        select 1 from resource r where r.tenant_id = resource_tenant_id and r.id = resource_id));
      create policy adoption_of_owner on adoption for select to minga_owner using (true);
      create policy adoption_begun on adoption for insert to minga_app
        with check (tenant_id = (select scope.tenant()) and (person_id = (select scope.person()) or scope.has_role('system'))
          and exists (select 1 from resource r where r.tenant_id = resource_tenant_id and r.id = resource_id and r.state = 'published'));
      create policy adoption_changed on adoption for update to minga_app
        using (tenant_id = (select scope.tenant())
               and (person_id = (select scope.person()) or (select 'curate:' || scope.tenant() = any (scope.keys()))))
        with check (tenant_id = (select scope.tenant()));
      grant select, insert on adoption to minga_app;
      grant update (agency, note, asked, ended_at, version) on adoption to minga_app;

      create table outcome (
        tenant_id uuid not null references tenant,
        id uuid not null,
        adoption_id uuid not null,
        resource_tenant_id uuid not null,
        resource_id uuid not null,
        months integer not null check (months in (0, 6, 12)),
        worked text not null check (worked in ('yes', 'partly', 'no')),
        evidence text not null check (evidence in ('impression', 'monitored', 'evaluated', 'independent')),
        results text not null default '',
        figures jsonb not null default '[]',
        failed text not null default '',
        disclosure text not null check (disclosure in ('open', 'delayed', 'anonymous')),
        disclose_on date,
        disclosed_at timestamptz,
        author_id uuid not null,
        at timestamptz not null,
        version integer not null default 1,
        primary key (tenant_id, id),
        unique (tenant_id, adoption_id, months),
        foreign key (tenant_id, adoption_id) references adoption on delete cascade,
        check ((disclosure = 'delayed') = (disclose_on is not null))
      );
      create index outcome_of_resource on outcome (resource_id, at);
      create index outcome_id on outcome (id);
      alter table outcome enable row level security;
      alter table outcome force row level security;
      -- Until it is disclosed, and without a name for ever, a report is its own tenant's.
      create policy outcome_read on outcome for select to minga_app using (
        tenant_id = (select scope.tenant())
        or (disclosure <> 'anonymous' and disclosed_at is not null and exists (
              select 1 from resource r where r.tenant_id = resource_tenant_id and r.id = resource_id)));
      create policy outcome_of_owner on outcome for select to minga_owner using (true);
      create policy outcome_reported on outcome for insert to minga_app
        with check (tenant_id = (select scope.tenant()) and author_id = (select scope.person()) and exists (
          select 1 from adoption a where a.tenant_id = outcome.tenant_id and a.id = outcome.adoption_id
             and (a.person_id = (select scope.person()) or (select 'curate:' || scope.tenant() = any (scope.keys())))));
      create policy outcome_changed on outcome for update to minga_app
        using (tenant_id = (select scope.tenant())
               and (author_id = (select scope.person()) or (select 'curate:' || scope.tenant() = any (scope.keys()))))
        with check (tenant_id = (select scope.tenant()));
      grant select, insert on outcome to minga_app;
      grant update (worked, evidence, results, figures, failed, disclosure, disclose_on, disclosed_at, version) on outcome to minga_app;

      -- What was told without a name, of a resource that the reader sees: neither who nor when, and only once three places
      -- have used it, since of one or two anybody could tell who spoke.
      create function scope.anonymous_outcomes(of_resource uuid) returns table
        (worked text, evidence text, results text, figures jsonb, failed text)
        language plpgsql stable security definer set search_path = public, pg_temp as $$
      begin
        if not exists (select 1 from resource r where r.id = of_resource)
           or (select count(distinct a.tenant_id) from adoption a where a.resource_id = of_resource) < 3 then
          return;
        end if;
        return query select o.worked, o.evidence, o.results, o.figures, o.failed from outcome o
          where o.resource_id = of_resource and o.disclosure = 'anonymous' and o.disclosed_at is not null
            and o.tenant_id is distinct from scope.tenant()
          order by md5(o.id::text) limit 100;
      end $$;
      revoke execute on function scope.anonymous_outcomes(uuid) from public;
      grant execute on function scope.anonymous_outcomes(uuid) to minga_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function scope.anonymous_outcomes(uuid); drop table outcome, adoption');
  }
}
