import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Secret addresses under which people's calendar programs fetch their meetings; and how many editions were held before. */
export class GiveFeeds1763600021000 implements MigrationInterface {
  name = 'GiveFeeds1763600021000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- One address per person and tenant. Only its hash is kept: whoever reads this table can open no feed.
      create table calendar_feed (
        tenant_id uuid not null references tenant,
        person_id uuid not null references person,
        token_hash text not null,
        created_at timestamptz not null,
        last_read_at timestamptz,
        primary key (tenant_id, person_id)
      );
      create index calendar_feed_by_token on calendar_feed (token_hash);
      alter table calendar_feed enable row level security;
      alter table calendar_feed force row level security;
      create policy feed_own on calendar_feed to minga_app
        using (tenant_id = (select scope.tenant()) and person_id = (select scope.person()))
        with check (tenant_id = (select scope.tenant()) and person_id = (select scope.person()));
      create policy feed_of_owner on calendar_feed to minga_owner using (true) with check (true);
      grant select, insert, update, delete on calendar_feed to minga_app;

      -- Whose feed an address opens, for whoever holds it. What it shows is read afterwards in that person's own scope.
      create function scope.open_feed(hash text, at timestamptz) returns table ("tenantId" uuid, "personId" uuid)
        language sql security definer set search_path = public, pg_temp as $$
        update calendar_feed set last_read_at = at where token_hash = hash returning tenant_id, person_id
      $$;
      revoke execute on function scope.open_feed(text, timestamptz) from public;
      grant execute on function scope.open_feed(text, timestamptz) to minga_app;

      -- Editions that took place before the portal kept them: the next is counted from there.
      alter table meeting_series add column held_before integer not null default 0 check (held_before between 0 and 1000);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function scope.open_feed(text, timestamptz);
      drop table calendar_feed;
      alter table meeting_series drop column held_before`);
  }
}
