import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Packages of works with their files, each for whoever asked for it and for a day. */
export class PackCollections1763600098000 implements MigrationInterface {
  name = 'PackCollections1763600098000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table resource_package (
        tenant_id uuid not null references tenant,
        id uuid not null,
        title text not null,
        selection jsonb not null,
        locale text not null check (locale in ('es', 'pt', 'en', 'fr')),
        state text not null default 'waiting' check (state in ('waiting', 'making', 'ready', 'failed')),
        fault text check (fault in ('too-large', 'nothing', 'no-room')),
        total integer not null default 0,
        made integer not null default 0,
        sha256 text,
        size bigint,
        owner_id uuid not null,
        asked_at timestamptz not null,
        expires_at timestamptz,
        let_go boolean not null default false,
        primary key (tenant_id, id),
        check ((state = 'failed') = (fault is not null)),
        check ((state = 'ready') = (sha256 is not null and size is not null and expires_at is not null))
      );
      create index resource_package_of_person on resource_package (tenant_id, owner_id, asked_at desc);
      alter table resource_package enable row level security;
      alter table resource_package force row level security;
      create policy resource_package_of_person on resource_package to minga_app
        using (tenant_id = (select scope.tenant()) and owner_id = (select scope.person()))
        with check (tenant_id = (select scope.tenant()) and owner_id = (select scope.person()));
      grant select, insert, update, delete on resource_package to minga_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table resource_package');
  }
}
