import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How a thing is done, step by step; its steps and tools as building blocks; and what failed, told when and how its writer wants. */
export class DescribeMethodologies1763600096000 implements MigrationInterface {
  name = 'DescribeMethodologies1763600096000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table resource
        add column method jsonb not null default '{}',
        add column steps jsonb not null default '[]',
        add column tools jsonb not null default '[]',
        add column conditions jsonb not null default '{}';

      -- Derived from steps and tools, so that it cannot drift from them. The address follows from where a block stands and
      -- what its writer called it: nobody can take another's, and copying a resource makes new ones.
      create table resource_block (
        tenant_id uuid not null,
        resource_id uuid not null,
        kind text not null check (kind in ('step', 'tool')),
        key text not null,
        id uuid not null generated always as
          (overlay(overlay(md5(resource_id::text || '/' || kind || '/' || key) placing '8' from 13 for 1) placing 'a' from 17 for 1)::uuid) stored,
        position integer not null,
        origin_id uuid,
        primary key (tenant_id, resource_id, kind, key),
        foreign key (tenant_id, resource_id) references resource on delete cascade
      );
      create index resource_block_id on resource_block (id);
      create index resource_block_of_origin on resource_block (origin_id) where origin_id is not null;
      alter table resource_block enable row level security;
      alter table resource_block force row level security;
      create policy resource_block_read on resource_block for select using (exists (
        select 1 from resource r where r.tenant_id = resource_block.tenant_id and r.id = resource_block.resource_id and r.state <> 'withdrawn'));
      create policy resource_block_added on resource_block for insert to minga_app with check (tenant_id = (select scope.tenant()));
      create policy resource_block_removed on resource_block for delete to minga_app using (tenant_id = (select scope.tenant()));
      grant select, insert, delete on resource_block to minga_app;

      create function resource_blocks_follow() returns trigger language plpgsql as $$
      begin
        if tg_op = 'UPDATE' then
          delete from resource_block where tenant_id = new.tenant_id and resource_id = new.id;
        end if;
        insert into resource_block (tenant_id, resource_id, kind, key, position, origin_id)
        select new.tenant_id, new.id, block.kind, block.item ->> 'key', block.position, (block.item ->> 'origin')::uuid
          from (select 'step' as kind, item, position from jsonb_array_elements(new.steps) with ordinality as s (item, position)
                union all select 'tool', item, position from jsonb_array_elements(new.tools) with ordinality as s (item, position)) block;
        return null;
      end $$;
      create trigger resource_blocks_begin after insert on resource for each row
        when (new.steps <> '[]' or new.tools <> '[]') execute function resource_blocks_follow();
      create trigger resource_blocks_follow after update on resource for each row
        when (old.steps <> new.steps or old.tools <> new.tools) execute function resource_blocks_follow();

      create table resource_failure (
        tenant_id uuid not null,
        resource_id uuid not null,
        key text not null,
        position integer not null,
        happened jsonb not null,
        lesson jsonb not null,
        anonymous boolean not null,
        disclose_on date,
        disclosed_at timestamptz,
        primary key (tenant_id, resource_id, key),
        foreign key (tenant_id, resource_id) references resource on delete cascade,
        check (disclose_on is not null or disclosed_at is not null)
      );
      create index resource_failure_of_resource on resource_failure (resource_id);
      -- Whose it was, apart: where that is not told, the row with the name is not read by others at all.
      create table resource_failure_bearer (
        tenant_id uuid not null,
        resource_id uuid not null,
        key text not null,
        name text not null,
        primary key (tenant_id, resource_id, key),
        foreign key (tenant_id, resource_id, key) references resource_failure on delete cascade
      );
    `);
    const told = 'exists (select 1 from resource_failure f where f.tenant_id = resource_failure_bearer.tenant_id and f.resource_id = resource_failure_bearer.resource_id and f.key = resource_failure_bearer.key and not f.anonymous)';
    await runner.query(guarded('resource_failure', 'disclosed_at is not null'));
    await runner.query(guarded('resource_failure_bearer', told));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table resource_failure_bearer, resource_failure, resource_block;
      drop trigger resource_blocks_begin on resource;
      drop trigger resource_blocks_follow on resource;
      drop function resource_blocks_follow;
      alter table resource drop column method, drop column steps, drop column tools, drop column conditions;
    `);
  }
}

/** Read by whoever reads the resource once it is told, before that and for ever by those who write it; written by whoever may write the resource. */
function guarded(table: string, told: string): string {
  const itsResource = `select 1 from resource r where r.tenant_id = ${table}.tenant_id and r.id = ${table}.resource_id`;
  const curates = "(select 'curate:' || scope.tenant() = any (scope.keys()))";
  const isInside = `(${table}.tenant_id = (select scope.tenant()) and (${curates} or r.author_id = (select scope.person())))`;
  const mayChange = `tenant_id = (select scope.tenant()) and exists (${itsResource}
    and (${curates} or (r.author_id = (select scope.person()) and r.state in ('draft', 'changes-requested'))))`;
  return `
    alter table ${table} enable row level security;
    alter table ${table} force row level security;
    create policy ${table}_read on ${table} for select using (exists (${itsResource} and r.state <> 'withdrawn' and (${isInside} or ${told})));
    create policy ${table}_added on ${table} for insert to minga_app with check (${mayChange});
    create policy ${table}_changed on ${table} for update to minga_app using (${mayChange}) with check (${mayChange});
    create policy ${table}_removed on ${table} for delete to minga_app using (${mayChange});
    grant select, insert, update, delete on ${table} to minga_app;`;
}
