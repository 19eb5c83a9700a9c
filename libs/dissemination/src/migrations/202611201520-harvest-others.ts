import type { MigrationInterface, QueryRunner } from 'typeorm';

/** From which other repositories a space harvests, how that went, and which record became which draft. */
export class HarvestOthers1763600042000 implements MigrationInterface {
  name = 'HarvestOthers1763600042000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table harvest_source (
        tenant_id uuid not null references tenant,
        id uuid not null,
        name text not null,
        base_url text not null,
        set_spec text,
        every_days integer check (every_days between 1 and 365),
        -- What was told up to here has been taken; the next harvest begins here.
        harvested_until timestamptz,
        created_at timestamptz not null,
        primary key (tenant_id, id)
      );

      create table harvest_run (
        tenant_id uuid not null,
        id uuid not null,
        source_id uuid not null,
        state text not null default 'waiting' check (state in ('waiting', 'running', 'done', 'failed')),
        fault text,
        asked_at timestamptz not null,
        ended_at timestamptz,
        told integer not null default 0,
        drafted integer not null default 0,
        renewed integer not null default 0,
        known integer not null default 0,
        gone integer not null default 0,
        skipped integer not null default 0,
        remarks jsonb not null default '[]',
        primary key (tenant_id, id),
        foreign key (tenant_id, source_id) references harvest_source on delete cascade,
        check ((state = 'failed') = (fault is not null))
      );
      create index harvest_run_of_source on harvest_run (tenant_id, source_id, asked_at desc);

      -- A record that became a draft stays known when the draft is thrown away: it does not come back.
      create table harvest_record (
        tenant_id uuid not null,
        source_id uuid not null,
        identifier text not null,
        datestamp text not null,
        resource_id uuid,
        -- The draft as it was made: while it stands so, nobody has worked on it.
        draft_version integer,
        primary key (tenant_id, source_id, identifier),
        foreign key (tenant_id, source_id) references harvest_source on delete cascade
      );
    `);
    for (const table of ['harvest_source', 'harvest_run', 'harvest_record']) {
      const curators = "tenant_id = (select scope.tenant()) and (select 'curate:' || scope.tenant() = any (scope.keys()))";
      await runner.query(`
        alter table ${table} enable row level security;
        alter table ${table} force row level security;
        create policy ${table}_of_curators on ${table} to minga_app using (${curators}) with check (${curators});
        grant select, insert, update, delete on ${table} to minga_app;
      `);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table harvest_record, harvest_run, harvest_source');
  }
}
