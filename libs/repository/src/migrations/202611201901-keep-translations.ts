import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Of every language that a work is described in besides its own: by whom or what, of which original, and who read it again. */
export class KeepTranslations1763600101000 implements MigrationInterface {
  name = 'KeepTranslations1763600101000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(following);
    await runner.query(beginning);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger translations_follow on resource;
      drop trigger translations_begin on resource;
      drop function scope.follow_translations(), scope.original_of(jsonb, jsonb, text);
      drop table language_reviewer, resource_translation_version, resource_translation;
    `);
  }
}

const tables = `
  create table resource_translation (
    tenant_id uuid not null,
    resource_id uuid not null,
    language text not null check (language in ('es', 'pt', 'en', 'fr')),
    origin text not null check (origin in ('human', 'machine')),
    -- What it was made from, or last compared with. Another original since: it is stale.
    original text not null,
    translator_id uuid,
    translator_name text,
    written_at timestamptz not null,
    reviewer_id uuid,
    reviewer_name text,
    reviewed_at timestamptz,
    version integer not null default 1,
    primary key (tenant_id, resource_id, language),
    foreign key (tenant_id, resource_id) references resource on delete cascade,
    check ((reviewer_id is null) = (reviewed_at is null))
  );
  create table resource_translation_version (
    tenant_id uuid not null,
    resource_id uuid not null,
    language text not null,
    number integer not null,
    title text,
    abstract text,
    origin text not null,
    translator_name text,
    written_at timestamptz not null,
    primary key (tenant_id, resource_id, language, number),
    foreign key (tenant_id, resource_id) references resource on delete cascade
  );
  -- Who is asked to read what arrives in a language.
  create table language_reviewer (
    tenant_id uuid not null references tenant,
    language text not null check (language in ('es', 'pt', 'en', 'fr')),
    person_id uuid not null references person,
    primary key (tenant_id, language, person_id),
    foreign key (tenant_id, person_id) references membership on delete cascade
  );

  alter table resource_translation enable row level security;
  alter table resource_translation force row level security;
  alter table resource_translation_version enable row level security;
  alter table resource_translation_version force row level security;
  alter table language_reviewer enable row level security;
  alter table language_reviewer force row level security;

  create policy resource_translation_read on resource_translation for select
    using (exists (select 1 from resource r where r.tenant_id = resource_translation.tenant_id and r.id = resource_translation.resource_id));
  -- What was tried and written over is for those who write and review, not for readers.
  create policy resource_translation_version_read on resource_translation_version for select to minga_app
    using (tenant_id = (select scope.tenant())
           and ((select 'curate:' || scope.tenant() = any (scope.keys()))
                or exists (select 1 from resource r where r.tenant_id = resource_translation_version.tenant_id and r.id = resource_translation_version.resource_id
                            and r.author_id = (select scope.person()))));
  create policy resource_translation_reviewed on resource_translation for update to minga_app
    using (tenant_id = (select scope.tenant())
           and ((select 'curate:' || scope.tenant() = any (scope.keys()))
                or exists (select 1 from language_reviewer l where l.tenant_id = resource_translation.tenant_id
                            and l.language = resource_translation.language and l.person_id = (select scope.person()))))
    with check (tenant_id = (select scope.tenant()) and reviewer_id = (select scope.person()));
  create policy language_reviewer_read on language_reviewer for select to minga_app using (tenant_id = (select scope.tenant()));
  create policy language_reviewer_named on language_reviewer for insert to minga_app
    with check (tenant_id = (select scope.tenant()) and (select 'curate:' || scope.tenant() = any (scope.keys())));
  create policy language_reviewer_relieved on language_reviewer for delete to minga_app
    using (tenant_id = (select scope.tenant()) and (select 'curate:' || scope.tenant() = any (scope.keys())));
  create policy resource_translation_of_owner on resource_translation to minga_owner using (true) with check (true);
  create policy resource_translation_version_of_owner on resource_translation_version to minga_owner using (true) with check (true);
  grant select on resource_translation, resource_translation_version to minga_app;
  grant update (original, reviewer_id, reviewer_name, reviewed_at) on resource_translation to minga_app;
  grant select, insert, delete on language_reviewer to minga_app;
`;

const following = `
  create function scope.original_of(titles jsonb, abstracts jsonb, own text) returns text language sql immutable parallel safe
    return md5(coalesce(titles ->> own, '') || chr(10) || coalesce(abstracts ->> own, ''));

  -- However a work is written, in the form, in bulk or from a spreadsheet: the translations follow.
  create function scope.follow_translations() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
  declare
    own_original text := scope.original_of(new.titles, new.abstracts, new.language);
    way text := coalesce(nullif(current_setting('minga.translating', true), ''), 'human');
    who uuid := scope.person();
    named text := (select p.name from person p where p.id = scope.person());
    spoken text;
  begin
    delete from resource_translation x
     where x.tenant_id = new.tenant_id and x.resource_id = new.id
       and (x.language = new.language or not (new.titles ? x.language or new.abstracts ? x.language));
    for spoken in
      select distinct k from (select jsonb_object_keys(new.titles) union select jsonb_object_keys(new.abstracts)) as keys (k) where k <> new.language
    loop
      continue when tg_op = 'UPDATE' and old.language = new.language
        and (old.titles -> spoken, old.abstracts -> spoken) is not distinct from (new.titles -> spoken, new.abstracts -> spoken);
      with written as (
        insert into resource_translation as known (tenant_id, resource_id, language, origin, original, translator_id, translator_name, written_at, version)
        values (new.tenant_id, new.id, spoken, way, own_original, who, named, new.updated_at,
                1 + coalesce((select max(v.number) from resource_translation_version v
                               where v.tenant_id = new.tenant_id and v.resource_id = new.id and v.language = spoken), 0))
        on conflict (tenant_id, resource_id, language) do update
          set origin = excluded.origin, original = excluded.original, translator_id = excluded.translator_id,
              translator_name = excluded.translator_name, written_at = excluded.written_at,
              reviewer_id = null, reviewer_name = null, reviewed_at = null, version = excluded.version
        returning version)
      insert into resource_translation_version (tenant_id, resource_id, language, number, title, abstract, origin, translator_name, written_at)
      select new.tenant_id, new.id, spoken, version, new.titles ->> spoken, new.abstracts ->> spoken, way, named, new.updated_at from written;
    end loop;
    return null;
  end $$;
  revoke execute on function scope.follow_translations(), scope.original_of(jsonb, jsonb, text) from public;
  grant execute on function scope.original_of(jsonb, jsonb, text) to minga_app;
  create trigger translations_begin after insert on resource for each row
    when (new.titles - new.language <> '{}' or new.abstracts - new.language <> '{}') execute function scope.follow_translations();
  create trigger translations_follow after update on resource for each row
    when ((old.language, old.titles - old.language, old.abstracts - old.language) is distinct from (new.language, new.titles - new.language, new.abstracts - new.language))
    execute function scope.follow_translations();
`;

/** Of what stands there already nobody knows more than that people wrote it. */
const beginning = `
  do $$
  begin
    perform set_config('minga.keys', '{public}', true);
    insert into resource_translation (tenant_id, resource_id, language, origin, original, translator_name, written_at)
      select r.tenant_id, r.id, k.spoken, 'human', scope.original_of(r.titles, r.abstracts, r.language), r.author_name, r.updated_at
        from resource r, lateral (select jsonb_object_keys(r.titles) union select jsonb_object_keys(r.abstracts)) as k (spoken)
       where k.spoken <> r.language;
    insert into resource_translation_version (tenant_id, resource_id, language, number, title, abstract, origin, translator_name, written_at)
      select x.tenant_id, x.resource_id, x.language, 1, r.titles ->> x.language, r.abstracts ->> x.language, 'human', x.translator_name, x.written_at
        from resource_translation x join resource r on r.tenant_id = x.tenant_id and r.id = x.resource_id;
    perform set_config('minga.keys', '', true);
  end $$;
`;
