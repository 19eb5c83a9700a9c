import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is said about published resources, and what whoever keeps them has hidden. */
export class TalkAboutIt1763600063000 implements MigrationInterface {
  name = 'TalkAboutIt1763600063000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- A remark is its writer's tenant's own, and read by whoever reads the resource.
      create table remark (
        tenant_id uuid not null references tenant,
        id uuid not null,
        resource_tenant_id uuid not null,
        resource_id uuid not null,
        kind text not null check (kind in ('question', 'answer', 'comment', 'thanks')),
        -- The question that an answer answers.
        question_id uuid,
        text text not null,
        author_id uuid not null,
        author_name text,
        at timestamptz not null,
        edited_at timestamptz,
        version integer not null default 1,
        primary key (tenant_id, id),
        check ((kind = 'answer') = (question_id is not null))
      );
      create index remark_of_resource on remark (resource_id, at, id);
      create index remark_id on remark (id);
      create index remark_of_author on remark (tenant_id, author_id, at);

      -- Hiding is an act of the resource's tenant, in a row of its own: it leaves a trace, and touches nothing of others.
      create table remark_hiding (
        tenant_id uuid not null references tenant,
        remark_id uuid not null,
        resource_id uuid not null,
        reason text not null,
        by_id uuid not null,
        at timestamptz not null,
        primary key (tenant_id, remark_id),
        foreign key (tenant_id, resource_id) references resource on delete cascade
      );
      create index remark_hiding_of_resource on remark_hiding (resource_id);

      alter table remark_hiding enable row level security;
      alter table remark_hiding force row level security;
      create policy remark_hiding_read on remark_hiding for select using (exists (
        select 1 from resource r where r.tenant_id = remark_hiding.tenant_id and r.id = remark_hiding.resource_id));
      create policy remark_hidden on remark_hiding for insert to minga_app
        with check (tenant_id = (select scope.tenant()) and by_id = (select scope.person())
                    and (select 'curate:' || scope.tenant() = any (scope.keys())));
      create policy remark_shown_again on remark_hiding for delete to minga_app
        using (tenant_id = (select scope.tenant()) and (select 'curate:' || scope.tenant() = any (scope.keys())));
      grant select, insert, delete on remark_hiding to minga_app;

      alter table remark enable row level security;
      alter table remark force row level security;
      -- What was hidden is read by its writer and by whoever hid it.
      create policy remark_read on remark for select using (
        exists (select 1 from resource r where r.tenant_id = resource_tenant_id and r.id = resource_id)
        and (author_id = (select scope.person())
             or (resource_tenant_id = (select scope.tenant()) and (select 'curate:' || scope.tenant() = any (scope.keys())))
             or not exists (select 1 from remark_hiding h where h.tenant_id = resource_tenant_id and h.remark_id = remark.id)));
      create policy remark_made on remark for insert to minga_app
        with check (tenant_id = (select scope.tenant()) and author_id = (select scope.person()) and exists (
          select 1 from resource r where r.tenant_id = resource_tenant_id and r.id = resource_id and r.state = 'published'));
      create policy remark_reworded on remark for update to minga_app
        using (tenant_id = (select scope.tenant()) and author_id = (select scope.person()))
        with check (tenant_id = (select scope.tenant()) and author_id = (select scope.person()));
      create policy remark_taken_back on remark for delete to minga_app
        using (tenant_id = (select scope.tenant()) and author_id = (select scope.person()));
      grant select, insert, delete on remark to minga_app;
      grant update (text, edited_at, version) on remark to minga_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table remark; drop table remark_hiding');
  }
}
