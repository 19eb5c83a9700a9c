import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Every published version is kept, with its files, when another takes its place; whoever may read the work may read them. */
export class KeepVersions1763600092000 implements MigrationInterface {
  name = 'KeepVersions1763600092000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table resource_version (
        tenant_id uuid not null,
        resource_id uuid not null,
        number integer not null,
        description jsonb not null,
        since timestamptz not null,
        until timestamptz not null,
        through text not null check (through in ('revision', 'correction')),
        ended_by uuid not null,
        ended_by_name text,
        primary key (tenant_id, resource_id, number),
        foreign key (tenant_id, resource_id) references resource on delete cascade
      );
      create table resource_version_file (
        tenant_id uuid not null,
        resource_id uuid not null,
        number integer not null,
        file_id uuid not null,
        name text not null,
        format text not null,
        size bigint not null,
        sha256 text not null,
        position integer not null,
        primary key (tenant_id, resource_id, number, file_id),
        foreign key (tenant_id, resource_id, number) references resource_version on delete cascade
      );
      create index resource_version_file_of_content on resource_version_file (sha256);
      create index resource_version_file_of_resource on resource_version_file (resource_id, file_id);
    `);
    for (const table of ['resource_version', 'resource_version_file']) {
      const itsResource = `select 1 from resource r where r.tenant_id = ${table}.tenant_id and r.id = ${table}.resource_id and r.state = 'published'`;
      await runner.query(`
        alter table ${table} enable row level security;
        alter table ${table} force row level security;
        create policy ${table}_read on ${table} for select using (exists (${itsResource}));
        -- Published works are changed by whoever curates, and by nobody else.
        create policy ${table}_kept on ${table} for insert to minga_app
          with check (tenant_id = (select scope.tenant()) and (select 'curate:' || scope.tenant() = any (scope.keys())) and exists (${itsResource}));
        grant select, insert on ${table} to minga_app;`);
    }
    await runner.query(`
      create policy resource_version_file_of_owner on resource_version_file for select to minga_owner using (true);
      -- What an older version shows is referred to as much as what stands now.
      create or replace function scope.contents_referred_to(contents text[]) returns setof text
        language plpgsql stable security definer set search_path = public, pg_temp as $$
      begin
        if not (scope.has_role('system') and exists (select 1 from tenant t where t.id = scope.tenant() and t.kind = 'network')) then
          raise insufficient_privilege using message = 'for the network''s own jobs only';
        end if;
        return query select f.sha256 from resource_file f where f.sha256 = any (contents)
          union select v.sha256 from resource_version_file v where v.sha256 = any (contents);
      end $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create or replace function scope.contents_referred_to(contents text[]) returns setof text
        language plpgsql stable security definer set search_path = public, pg_temp as $$
      begin
        if not (scope.has_role('system') and exists (select 1 from tenant t where t.id = scope.tenant() and t.kind = 'network')) then
          raise insufficient_privilege using message = 'for the network''s own jobs only';
        end if;
        return query select distinct f.sha256 from resource_file f where f.sha256 = any (contents);
      end $$;
      drop table resource_version_file, resource_version;
    `);
  }
}
