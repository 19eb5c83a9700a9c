import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Spreadsheets of resources on their way in: what each row would do, told before anything is done. */
export class BringSpreadsheets1763600097000 implements MigrationInterface {
  name = 'BringSpreadsheets1763600097000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table resource_import (
        tenant_id uuid not null references tenant,
        id uuid not null,
        name text not null,
        format text not null check (format in ('xlsx', 'csv')),
        sha256 text not null,
        state text not null default 'waiting' check (state in ('waiting', 'checking', 'checked', 'applying', 'applied', 'failed')),
        fault text,
        -- Headings of ours that the file has, and those that no column of ours answers to.
        columns text[] not null default '{}',
        unread text[] not null default '{}',
        total integer not null default 0,
        uploaded_by uuid not null,
        uploaded_at timestamptz not null,
        ended_at timestamptz,
        primary key (tenant_id, id),
        check ((state = 'failed') = (fault is not null))
      );
      create index resource_import_of_person on resource_import (tenant_id, uploaded_by, uploaded_at desc);
      alter table resource_import enable row level security;
      alter table resource_import force row level security;
      -- Whoever brought it applies it, and nobody else sees it.
      create policy resource_import_of_person on resource_import to minga_app
        using (tenant_id = (select scope.tenant()) and uploaded_by = (select scope.person()))
        with check (tenant_id = (select scope.tenant()) and uploaded_by = (select scope.person()));
      grant select, insert, update, delete on resource_import to minga_app;

      create table resource_import_row (
        tenant_id uuid not null,
        id uuid not null default gen_random_uuid(),
        import_id uuid not null,
        number integer not null,
        cells jsonb not null,
        -- By which two rows of one file are found to be about the same work.
        twin_key text,
        -- Null: not looked at yet.
        outcome text check (outcome in ('new', 'changed', 'unchanged', 'faulty', 'duplicate', 'overtaken')),
        faults jsonb not null default '[]',
        changes jsonb not null default '[]',
        twin jsonb,
        -- It looks like another work and is to be taken all the same.
        taken boolean not null default false,
        -- What came of applying it, and which work it became.
        applied text check (applied in ('created', 'changed', 'unchanged', 'overtaken', 'duplicate', 'refused')),
        resource_id uuid,
        primary key (tenant_id, id),
        unique (tenant_id, import_id, number),
        foreign key (tenant_id, import_id) references resource_import on delete cascade
      );
      create index resource_import_row_twin on resource_import_row (tenant_id, import_id, twin_key);
      create index resource_import_row_outcome on resource_import_row (tenant_id, import_id, outcome, number);
      create index resource_import_row_open on resource_import_row (tenant_id, import_id, number) where outcome is null;
      alter table resource_import_row enable row level security;
      alter table resource_import_row force row level security;
      create policy resource_import_row_of_import on resource_import_row to minga_app
        using (tenant_id = (select scope.tenant()) and import_id in (select id from resource_import where uploaded_by = (select scope.person())))
        with check (tenant_id = (select scope.tenant()) and import_id in (select id from resource_import where uploaded_by = (select scope.person())));
      grant select, insert, update, delete on resource_import_row to minga_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table resource_import_row, resource_import');
  }
}
