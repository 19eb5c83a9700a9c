import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is searched: a projection of resources, their passages and postings, each visible to exactly its audience. */
export class ProjectForSearch1763600005000 implements MigrationInterface {
  name = 'ProjectForSearch1763600005000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create extension if not exists pg_trgm with schema public;
      create schema search;
      grant usage on schema search to minga_app;

      -- Each set of audience keys once, under a number: millions of postings carry it, and comparing numbers is leak-proof,
      -- so that the policies below keep their indexes.
      create table search_audience (
        id integer primary key generated always as identity,
        keys text[] not null unique
      );
      alter table search_audience enable row level security;
      alter table search_audience force row level security;
      create policy search_audience_read on search_audience for select using (keys && (select scope.keys()));
      create policy search_audience_added on search_audience for insert to minga_app with check (true);
      grant select, insert on search_audience to minga_app;
      create function search.readable() returns integer[] language sql stable
        as $$ select array(select id from search_audience where keys && (select scope.keys())) $$;

      -- Narrow, because broad searches read it whole: what a hit looks like is read from the resource itself.
      create table search_document (
        number integer primary key generated always as identity,
        tenant_id uuid not null references tenant,
        resource_id uuid not null,
        audience_id integer not null references search_audience,
        withdrawn boolean not null default false,
        -- 'kind:code', all kinds together, to be counted in one go.
        facets text[] not null,
        published_at timestamptz,
        version bigint not null,
        indexed_version bigint not null default 0,
        unique (tenant_id, resource_id)
      );
      create index search_document_newest on search_document (published_at desc, number desc) where not withdrawn;
      create index search_document_unindexed on search_document (tenant_id, number) where indexed_version < version;
      alter table search_document enable row level security;
      alter table search_document force row level security;
      create policy search_document_read on search_document for select using (audience_id = any ((select search.readable())::integer[]));
      create policy search_document_added on search_document for insert to minga_app with check (tenant_id = (select scope.tenant()));
      create policy search_document_changed on search_document for update to minga_app
        using (tenant_id = (select scope.tenant())) with check (tenant_id = (select scope.tenant()));
      create policy search_document_of_owner on search_document to minga_owner using (true) with check (true);
      grant select, insert, update on search_document to minga_app;

      create table search_passage (
        document integer not null references search_document on delete cascade,
        ordinal smallint not null,
        audience_id integer not null,
        language text not null,
        text text not null,
        -- Content lexemes in their order; and every lexeme it is posted under, so that its postings can be found again.
        sequence integer[] not null,
        lexemes integer[] not null,
        primary key (document, ordinal)
      );

      create table search_lexeme (
        id integer primary key generated always as identity,
        lexeme text not null unique,
        -- What it has in common with words of its family in other languages.
        cognate text
      );
      create index search_lexeme_family on search_lexeme (cognate) where cognate is not null;
      create index search_lexeme_beginning on search_lexeme (lexeme text_pattern_ops);
      create index search_lexeme_trigrams on search_lexeme using gin (lexeme gin_trgm_ops) where lexeme ~ '^[a-z]+$';
      grant select, insert on search_lexeme to minga_app;
      -- Lexemes that share some trigrams with a word; swapped letters in a short stem leave few of them.
      create function search.alike(words text[], most integer) returns table (word text, id integer, lexeme text, similarity real)
        language sql stable set pg_trgm.similarity_threshold = 0.22 as $$
        select w, l.id, l.lexeme, l.similarity from unnest(words) as w
         cross join lateral (
           select id, lexeme, similarity(lexeme, w) as similarity from search_lexeme
            where lexeme % w and lexeme ~ '^[a-z]+$' order by similarity desc, id limit most) as l
      $$;
      grant execute on function search.alike(text[], integer) to minga_app;

      -- No foreign keys: a table of millions of narrow rows, written by one statement only. Everything a search needs is in
      -- the index, so that it never visits the rows themselves.
      create table search_posting (
        lexeme integer not null,
        document integer not null,
        ordinal smallint not null,
        impact real not null,
        audience_id integer not null,
        primary key (lexeme, document, ordinal) include (impact, audience_id)
      );
      alter table search_posting set (autovacuum_vacuum_insert_scale_factor = 0.05);
    `);
    for (const table of ['search_passage', 'search_posting']) await runner.query(followsDocument(table));
    await runner.query(`
      -- What the outside engine has not taken in yet, of every tenant: numbers without content, so that its stale view of
      -- them can be left aside.
      create function search.unindexed(most integer) returns table (number integer)
        language sql stable security definer set search_path = public, pg_temp as $$
        select d.number from search_document d where d.indexed_version < d.version limit most
      $$;
      -- Whose documents wait to be taken in.
      create function search.tenants_behind() returns table (tenant_id uuid)
        language sql stable security definer set search_path = public, pg_temp as $$
        select distinct d.tenant_id from search_document d where d.indexed_version < d.version
      $$;
      -- The outside index is gone: everything waits to be taken in again.
      create function search.forget_indexed() returns void
        language sql security definer set search_path = public, pg_temp as $$
        update search_document set indexed_version = 0 where indexed_version > 0
      $$;
      revoke execute on function search.unindexed(integer), search.tenants_behind(), search.forget_indexed() from public;
      grant execute on function search.unindexed(integer), search.tenants_behind(), search.forget_indexed(), search.readable() to minga_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema search cascade; drop table search_posting, search_lexeme, search_passage, search_document, search_audience');
  }
}

/** Passages and postings are read by whom their document is for, and written with it, in its tenant. */
function followsDocument(table: string): string {
  const ofTenant = `exists (select 1 from search_document d where d.number = document and d.tenant_id = (select scope.tenant()))`;
  return `
    alter table ${table} enable row level security;
    alter table ${table} force row level security;
    create policy ${table}_read on ${table} for select using (audience_id = any ((select search.readable())::integer[]));
    create policy ${table}_added on ${table} for insert to minga_app with check (${ofTenant});
    create policy ${table}_removed on ${table} for delete to minga_app using (${ofTenant});
    grant select, insert, delete on ${table} to minga_app;`;
}
