import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the portal finds in a work before a person looks at it; and titles where near ones can be found without walking through every work. */
export class CheckBeforeReading1763600093000 implements MigrationInterface {
  name = 'CheckBeforeReading1763600093000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create extension if not exists pg_trgm with schema public;

      create table resource_check (
        tenant_id uuid not null,
        resource_id uuid not null,
        state text not null check (state in ('waiting', 'done')),
        -- Which of the questions asked of it the findings answer, and in which version of the work.
        asked_at timestamptz not null,
        finished_at timestamptz,
        version integer,
        findings jsonb not null default '[]',
        primary key (tenant_id, resource_id),
        foreign key (tenant_id, resource_id) references resource on delete cascade
      );
      alter table resource_check enable row level security;
      alter table resource_check force row level security;
      create policy resource_check_of_insiders on resource_check to minga_app using (${takesPart}) with check (${takesPart});
      grant select, insert, update on resource_check to minga_app;

      -- Near titles are found by trigrams, whose operators would lose their index under the policies: the index is used by one
      -- function alone, which looks through the keys of whoever asks.
      create table resource_title (
        tenant_id uuid not null,
        resource_id uuid not null,
        language text not null,
        words text not null,
        audience text[] not null,
        primary key (tenant_id, resource_id, language),
        foreign key (tenant_id, resource_id) references resource on delete cascade
      );
      create index resource_title_near on resource_title using gin (words gin_trgm_ops);
      alter table resource_title enable row level security;
      alter table resource_title force row level security;
      create policy resource_title_read on resource_title for select to minga_app using (resource_reaches(audience, (select scope.keys())));
      create policy resource_title_added on resource_title for insert to minga_app with check (tenant_id = (select scope.tenant()));
      create policy resource_title_removed on resource_title for delete to minga_app using (tenant_id = (select scope.tenant()));
      create policy resource_title_of_owner on resource_title to minga_owner using (true) with check (true);
      grant select, insert, delete on resource_title to minga_app;

      create function plain_words(written text) returns text language sql immutable parallel safe as $$
        select translate(lower(written), 'áàâãäéèêëíìîïóòôõöúùûüçñ', 'aaaaaeeeeiiiiooooouuuucn')
      $$;

      create function resource_titles_follow() returns trigger language plpgsql as $$
      begin
        if tg_op = 'UPDATE' then
          delete from resource_title where tenant_id = new.tenant_id and resource_id = new.id;
        end if;
        if new.state <> 'withdrawn' then
          insert into resource_title (tenant_id, resource_id, language, words, audience)
          select new.tenant_id, new.id, key, plain_words(value), new.audience from jsonb_each_text(new.titles) where value <> '';
        end if;
        return null;
      end $$;
      create trigger resource_titles_begin after insert on resource for each row execute function resource_titles_follow();
      create trigger resource_titles_follow after update on resource for each row
        when ((old.titles, old.audience, old.state = 'withdrawn') is distinct from (new.titles, new.audience, new.state = 'withdrawn'))
        execute function resource_titles_follow();

      -- Works that the caller may see and whose title is nearly this one, the nearest first.
      create function scope.near_titles(title text) returns table (id uuid, likeness real)
        language sql stable security definer set search_path = public, pg_temp set pg_trgm.similarity_threshold = 0.6 as $$
        select t.resource_id, max(similarity(t.words, plain_words(title))) as likeness
          from resource_title t
         where t.words % plain_words(title) and t.audience && scope.keys()
         group by t.resource_id order by likeness desc, t.resource_id limit 10
      $$;
      revoke execute on function scope.near_titles(text) from public;
      grant execute on function scope.near_titles(text) to minga_app;

      -- The titles of what there is already; this once, for all tenants.
      do $$
      begin
        perform set_config('minga.keys', (select array['public', 'network'] || array_agg('tenant:' || id) || array_agg('curate:' || id) from tenant)::text, true);
        insert into resource_title (tenant_id, resource_id, language, words, audience)
        select r.tenant_id, r.id, key, plain_words(value), r.audience from resource r, jsonb_each_text(r.titles)
         where r.state <> 'withdrawn' and value <> '';
        perform set_config('minga.keys', '', true);
      end $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger resource_titles_begin on resource;
      drop trigger resource_titles_follow on resource;
      drop function scope.near_titles(text);
      drop function resource_titles_follow();
      drop table resource_title, resource_check;
      drop function plain_words(text);
    `);
  }
}

const takesPart = `tenant_id = (select scope.tenant()) and ((select 'curate:' || scope.tenant() = any (scope.keys()))
  or exists (select 1 from resource r where r.tenant_id = resource_check.tenant_id and r.id = resource_check.resource_id
              and (r.author_id = (select scope.person()) or (select scope.person()) = any (r.reviewers))))`;
