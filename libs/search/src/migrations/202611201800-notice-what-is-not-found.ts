import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people looked for and did not find, counted without knowing whose questions they were. */
export class NoticeWhatIsNotFound1763600101000 implements MigrationInterface {
  name = 'NoticeWhatIsNotFound1763600101000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- By week and by space, and nothing else: no person, no moment, no address. What looked like personal data has no text.
      create table search_miss (
        tenant_id uuid not null references tenant,
        id uuid not null default gen_random_uuid(),
        text text not null,
        language text not null,
        week date not null,
        times integer not null default 1,
        primary key (tenant_id, id),
        unique (tenant_id, text, week)
      );
      create index search_miss_newest on search_miss (tenant_id, week);
      alter table search_miss enable row level security;
      alter table search_miss force row level security;
      -- Who curates a space reads what was not found from there; the Support Unit, from everywhere.
      create policy search_miss_read on search_miss for select to minga_app using (
        tenant_id = (select scope.tenant()) and (select 'curate:' || scope.tenant() = any (scope.keys())) or (select scope.keeps_thesaurus()));
      create policy search_miss_settled on search_miss for delete to minga_app using (
        tenant_id = (select scope.tenant()) and (select 'curate:' || scope.tenant() = any (scope.keys())) or (select scope.keeps_thesaurus()));
      create policy search_miss_of_owner on search_miss to minga_owner using (true) with check (true);
      grant select, delete on search_miss to minga_app;

      -- The only way in: one more, in the reader's space or, for whoever has none, the network's. A space that asks more
      -- different things in a week than anybody could read is not noted further.
      create function search.note_miss(asked text, spoken text, monday date) returns void
        language plpgsql security definer set search_path = public, pg_temp as $$
      declare space uuid := coalesce(scope.tenant(), (select t.id from tenant t where t.kind = 'network'));
      begin
        update search_miss set times = times + 1 where tenant_id = space and text = asked and week = monday;
        if found or (select count(*) from search_miss m where m.tenant_id = space and m.week = monday) >= 2000 then return; end if;
        insert into search_miss (tenant_id, text, language, week) values (space, asked, spoken, monday)
        on conflict (tenant_id, text, week) do update set times = search_miss.times + 1;
      end $$;
      revoke execute on function search.note_miss(text, text, date) from public;
      grant execute on function search.note_miss(text, text, date) to minga_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function search.note_miss(text, text, date); drop table search_miss');
  }
}
