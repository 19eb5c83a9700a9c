import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Requests for knowledge and what is answered to them. */
export class AskForKnowledge1763600060000 implements MigrationInterface {
  name = 'AskForKnowledge1763600060000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table knowledge_request (
        tenant_id uuid not null references tenant,
        id uuid not null,
        title text not null,
        need text not null,
        language text not null check (language in ('es', 'pt', 'en', 'fr')),
        concepts text[] not null default '{}',
        sector text,
        value_chains text[] not null default '{}',
        -- Where the need is: the asking country, or the one that leads the asking cluster. The network's own have none.
        country text,
        deadline date not null,
        visibility text not null check (visibility in ('tenant', 'shared', 'network', 'public')),
        blocs text[] not null default '{}',
        author_id uuid not null,
        author_name text,
        audience text[] not null generated always as (scope.audience(tenant_id, author_id, visibility, '{}', blocs)) stored,
        outcome text check (outcome in ('met', 'unmet')),
        helpful_answer_id uuid,
        thanks text,
        overdue_at timestamptz,
        version integer not null default 1,
        opened_at timestamptz not null,
        closed_at timestamptz,
        primary key (tenant_id, id),
        check (visibility <> 'shared' or cardinality(blocs) > 0),
        check ((outcome is null) = (closed_at is null))
      );
      create index knowledge_request_id on knowledge_request (id);
      create index knowledge_request_newest on knowledge_request (opened_at desc, id desc);
      create index knowledge_request_of_author on knowledge_request (tenant_id, author_id, opened_at desc);
      alter table knowledge_request enable row level security;
      alter table knowledge_request force row level security;
      create policy knowledge_request_read on knowledge_request for select using (audience && (select scope.keys()));
      create policy knowledge_request_opened on knowledge_request for insert to minga_app
        with check (tenant_id = (select scope.tenant()) and author_id = (select scope.person()));
      -- The asker, whoever curates their tenant, and the job that marks it overdue.
      create policy knowledge_request_changed on knowledge_request for update to minga_app
        using (tenant_id = (select scope.tenant())
               and (author_id = (select scope.person()) or (select 'curate:' || scope.tenant() = any (scope.keys()))))
        with check (tenant_id = (select scope.tenant()));
      grant select, insert on knowledge_request to minga_app;
      grant update (title, need, language, concepts, sector, value_chains, deadline, outcome, helpful_answer_id, thanks,
                    overdue_at, version, closed_at) on knowledge_request to minga_app;

      -- An answer is its writer's tenant's own, and read by whoever reads the request.
      create table knowledge_answer (
        tenant_id uuid not null references tenant,
        id uuid not null,
        request_tenant_id uuid not null,
        request_id uuid not null,
        text text not null,
        resource_ids uuid[] not null default '{}',
        author_id uuid not null,
        author_name text,
        at timestamptz not null,
        primary key (tenant_id, id)
      );
      create index knowledge_answer_of_request on knowledge_answer (request_tenant_id, request_id, at, id);
      alter table knowledge_answer enable row level security;
      alter table knowledge_answer force row level security;
      create policy knowledge_answer_read on knowledge_answer for select using (exists (
        select 1 from knowledge_request q where q.tenant_id = request_tenant_id and q.id = request_id));
      create policy knowledge_answer_written on knowledge_answer for insert to minga_app
        with check (tenant_id = (select scope.tenant()) and author_id = (select scope.person()) and exists (
          select 1 from knowledge_request q where q.tenant_id = request_tenant_id and q.id = request_id and q.outcome is null));
      create policy knowledge_answer_taken_back on knowledge_answer for delete to minga_app
        using (tenant_id = (select scope.tenant()) and author_id = (select scope.person()));
      grant select, insert, delete on knowledge_answer to minga_app;

      -- Who keeps the repository of these tenants: the curators; where there are none, whoever leads. For jobs of the system.
      create function scope.keepers_of(tenants uuid[]) returns table ("tenantId" uuid, "personId" uuid)
        language plpgsql stable security definer set search_path = public, pg_temp as $$
      begin
        if not scope.has_role('system') then
          raise insufficient_privilege using message = 'for jobs of the system only';
        end if;
        return query
        with keeper as (
          select m.tenant_id, m.person_id, 'curator' = any (m.roles) as curates
            from membership m join person p on p.id = m.person_id and p.state = 'active'
           where m.tenant_id = any (tenants) and m.state = 'active'
             and m.roles && array['curator', 'focal-point', 'cluster-manager', 'unit-coordinator'])
        select k.tenant_id, k.person_id from keeper k
         where k.curates or not exists (select 1 from keeper o where o.tenant_id = k.tenant_id and o.curates)
         order by 1, 2;
      end $$;
      revoke execute on function scope.keepers_of(uuid[]) from public;
      grant execute on function scope.keepers_of(uuid[]) to minga_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function scope.keepers_of(uuid[]); drop table knowledge_answer, knowledge_request');
  }
}
