import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which resource was adapted from which, by whom, and what became different. */
export class AdaptWhatOthersMade1763600061000 implements MigrationInterface {
  name = 'AdaptWhatOthersMade1763600061000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table adaptation (
        tenant_id uuid not null references tenant,
        resource_id uuid not null,
        origin_tenant_id uuid not null,
        origin_id uuid not null,
        reason text not null,
        context text not null,
        changes text not null default '',
        adapter_id uuid not null,
        version integer not null default 1,
        at timestamptz not null,
        primary key (tenant_id, resource_id),
        foreign key (tenant_id, resource_id) references resource on delete cascade,
        check (origin_id <> resource_id)
      );
      create index adaptation_of_origin on adaptation (origin_id);
      create index adaptation_resource on adaptation (resource_id);
      alter table adaptation enable row level security;
      alter table adaptation force row level security;
      -- A thread between two resources is seen by whoever sees both of its ends: of a hidden one it must not hint.
      create policy adaptation_read on adaptation for select using (
        exists (select 1 from resource r where r.tenant_id = adaptation.tenant_id and r.id = adaptation.resource_id)
        and exists (select 1 from resource o where o.tenant_id = adaptation.origin_tenant_id and o.id = adaptation.origin_id));
      create policy adaptation_begun on adaptation for insert to minga_app
        with check (tenant_id = (select scope.tenant()) and adapter_id = (select scope.person())
          and exists (select 1 from resource r where r.tenant_id = adaptation.tenant_id and r.id = adaptation.resource_id
                        and r.author_id = (select scope.person()) and r.state = 'draft')
          and exists (select 1 from resource o where o.tenant_id = adaptation.origin_tenant_id and o.id = adaptation.origin_id and o.state = 'published'));
      create policy adaptation_described on adaptation for update to minga_app
        using (tenant_id = (select scope.tenant())
               and (adapter_id = (select scope.person()) or (select 'curate:' || scope.tenant() = any (scope.keys()))))
        with check (tenant_id = (select scope.tenant()));
      grant select, insert on adaptation to minga_app;
      grant update (reason, context, changes, version) on adaptation to minga_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table adaptation');
  }
}
