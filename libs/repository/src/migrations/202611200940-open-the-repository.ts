import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Resources with their files, texts and review, each visible to exactly its audience. */
export class OpenTheRepository1763600004000 implements MigrationInterface {
  name = 'OpenTheRepository1763600004000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table resource (
        tenant_id uuid not null references tenant,
        id uuid not null,
        type text check (type in ('methodology', 'tool', 'good-practice', 'case-study', 'policy-instrument', 'study', 'training-material', 'dataset')),
        state text not null default 'draft'
          check (state in ('draft', 'submitted', 'changes-requested', 'approved', 'published', 'withdrawn')),
        language text not null check (language in ('es', 'pt', 'en', 'fr')),
        titles jsonb not null default '{}',
        abstracts jsonb not null default '{}',
        authors jsonb not null default '[]',
        institution text,
        year integer check (year between 1500 and 2200),
        document_number text,
        place text,
        countries text[] not null default '{}',
        sector text,
        value_chains text[] not null default '{}',
        concepts text[] not null default '{}',
        licence text,
        links jsonb not null default '[]',
        visibility text not null default 'network' check (visibility in ('tenant', 'shared', 'network', 'public')),
        shared_tenants uuid[] not null default '{}',
        shared_blocs text[] not null default '{}',
        author_id uuid not null,
        author_name text,
        -- Derived, so that it cannot drift from what it follows from. A tombstone stays where the resource was.
        audience text[] not null generated always as (scope.audience(tenant_id, author_id,
          case when state in ('published', 'withdrawn') then visibility else 'draft' end, shared_tenants, shared_blocs)) stored,
        -- What an editor must have seen (ETag); and what an index must have seen, which moves with files and texts too.
        version integer not null default 1,
        revision bigint not null default 1,
        created_at timestamptz not null,
        updated_at timestamptz not null,
        submitted_at timestamptz,
        approved_at timestamptz,
        published_at timestamptz,
        withdrawn_at timestamptz,
        withdrawal_reason text,
        primary key (tenant_id, id),
        check (state = 'draft' or type is not null),
        check (state <> 'published' or published_at is not null),
        check ((state = 'withdrawn') = (withdrawn_at is not null and withdrawal_reason is not null))
      );
      create index resource_id on resource (id);
      create index resource_published on resource (published_at desc, id desc) where state = 'published';
      create index resource_of_tenant on resource (tenant_id, published_at desc, id desc) where state = 'published';
      create index resource_of_type on resource (type, published_at desc, id desc) where state = 'published';
      create index resource_of_sector on resource (sector, published_at desc, id desc) where state = 'published';
      create index resource_in_language on resource (language, published_at desc, id desc) where state = 'published';
      create index resource_of_year on resource (year, published_at desc, id desc) where state = 'published';
      create index resource_of_author on resource (tenant_id, author_id, updated_at desc, id desc);
      create index resource_in_state on resource (tenant_id, state, updated_at desc, id desc) where state <> 'published';
      create index resource_in_review on resource (tenant_id, submitted_at, id) where state in ('submitted', 'approved');

      -- The same as &&, of which the planner believes that one row in a hundred passes; most do. Believing it, it sorts whole
      -- tables instead of walking an index until a page is full. What it cannot look into it takes to pass one time in three.
      create function resource_reaches(audience text[], keys text[]) returns boolean language plpgsql immutable parallel safe cost 1
        as $$ begin return audience && keys; end $$;

      alter table resource enable row level security;
      alter table resource force row level security;
      create policy resource_read on resource for select using (resource_reaches(audience, (select scope.keys())));
      create policy resource_deposited on resource for insert to minga_app
        with check (tenant_id = (select scope.tenant()) and author_id = (select scope.person())
                    and (state = 'draft' or (select 'curate:' || scope.tenant() = any (scope.keys()))));
      -- Authors write until they submit; whoever curates decides. Nobody publishes their own without curating.
      create policy resource_changed on resource for update to minga_app
        using (tenant_id = (select scope.tenant())
               and ((select 'curate:' || scope.tenant() = any (scope.keys()))
                    or (author_id = (select scope.person()) and state in ('draft', 'changes-requested'))))
        with check (tenant_id = (select scope.tenant())
               and ((select 'curate:' || scope.tenant() = any (scope.keys()))
                    or (author_id = (select scope.person()) and state in ('draft', 'changes-requested', 'submitted'))));
      create policy resource_discarded on resource for delete to minga_app
        using (tenant_id = (select scope.tenant()) and state = 'draft' and submitted_at is null
               and (author_id = (select scope.person()) or (select 'curate:' || scope.tenant() = any (scope.keys()))));
      grant select, insert, update, delete on resource to minga_app;

      -- Published resources by the values of which each has several. Array operators are not leak-proof and would lose their
      -- index under the policies; what lists are narrowed and sorted by besides is repeated here, so that one index serves.
      create table resource_facet (
        tenant_id uuid not null,
        resource_id uuid not null,
        kind text not null check (kind in ('country', 'bloc', 'value-chain', 'concept')),
        value text not null,
        type text not null,
        sector text,
        language text not null,
        year integer,
        published_at timestamptz not null,
        audience text[] not null,
        primary key (tenant_id, resource_id, kind, value),
        foreign key (tenant_id, resource_id) references resource on delete cascade
      );
      create index resource_facet_value on resource_facet (kind, value, published_at desc, resource_id desc);
      alter table resource_facet enable row level security;
      alter table resource_facet force row level security;
      create policy resource_facet_read on resource_facet for select using (resource_reaches(audience, (select scope.keys())));
      create policy resource_facet_added on resource_facet for insert to minga_app with check (tenant_id = (select scope.tenant()));
      create policy resource_facet_removed on resource_facet for delete to minga_app using (tenant_id = (select scope.tenant()));
      grant select, insert, delete on resource_facet to minga_app;

      create function resource_revised() returns trigger language plpgsql as $$
      begin
        new.revision := old.revision + 1;
        return new;
      end $$;
      create trigger resource_revised before update on resource for each row execute function resource_revised();

      create function resource_facets_follow() returns trigger language plpgsql as $$
      begin
        if tg_op = 'UPDATE' then
          delete from resource_facet where tenant_id = new.tenant_id and resource_id = new.id;
        end if;
        if new.state = 'published' then
          insert into resource_facet (tenant_id, resource_id, kind, value, type, sector, language, year, published_at, audience)
          select new.tenant_id, new.id, facet.kind, facet.value, new.type, new.sector, new.language, new.year, new.published_at, new.audience
            from (select 'country', unnest(new.countries) union select 'value-chain', unnest(new.value_chains)
                  union select 'concept', unnest(new.concepts)
                  union select 'bloc', m.bloc_code from bloc_member m join tenant c on c.id = m.country_id
                         where c.code = any (new.countries)) as facet (kind, value);
        end if;
        return null;
      end $$;
      create trigger resource_facets_begin after insert on resource for each row
        when (new.state = 'published') execute function resource_facets_follow();
      create trigger resource_facets_follow after update on resource for each row
        when ((old.audience, old.state, old.countries, old.value_chains, old.concepts, old.type, old.sector, old.language, old.year)
              is distinct from
              (new.audience, new.state, new.countries, new.value_chains, new.concepts, new.type, new.sector, new.language, new.year))
        execute function resource_facets_follow();

      create table resource_file (
        tenant_id uuid not null,
        id uuid not null,
        resource_id uuid not null,
        name text not null,
        format text not null check (format in ('pdf', 'docx', 'xlsx', 'pptx', 'odt', 'html', 'csv', 'txt', 'md')),
        size bigint not null,
        sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
        extraction text not null default 'waiting' check (extraction in ('waiting', 'extracted', 'failed')),
        fault text check (fault in ('damaged', 'encrypted', 'empty', 'too-large', 'wrong-type', 'bomb', 'macros', 'hostile', 'unsupported')),
        pages integer,
        language text check (language in ('es', 'pt', 'en', 'fr')),
        truncated boolean not null default false,
        uploaded_by uuid not null,
        uploaded_at timestamptz not null,
        primary key (tenant_id, id),
        foreign key (tenant_id, resource_id) references resource on delete cascade,
        check ((extraction = 'failed') = (fault is not null))
      );
      create index resource_file_of_resource on resource_file (tenant_id, resource_id, uploaded_at);
      create index resource_file_id on resource_file (id);

      -- The words inside: of a file, or handed in with an import. Apart from the resource, whose rows stay small.
      create table resource_text (
        tenant_id uuid not null,
        id uuid not null default gen_random_uuid(),
        resource_id uuid not null,
        file_id uuid,
        language text check (language in ('es', 'pt', 'en', 'fr')),
        text text not null,
        primary key (tenant_id, id),
        unique (tenant_id, file_id),
        foreign key (tenant_id, resource_id) references resource on delete cascade,
        foreign key (tenant_id, file_id) references resource_file on delete cascade
      );
      create index resource_text_of_resource on resource_text (tenant_id, resource_id);
    `);
    for (const table of ['resource_file', 'resource_text']) await runner.query(followsResource(table));
    await runner.query(`
      -- The conversation of a review: between whoever deposited and whoever curates, and nobody else.
      create table resource_comment (
        tenant_id uuid not null,
        id uuid not null,
        resource_id uuid not null,
        kind text not null check (kind in ('comment', 'change-request')),
        field text,
        text text not null,
        author_id uuid not null,
        author_name text,
        at timestamptz not null,
        primary key (tenant_id, id),
        foreign key (tenant_id, resource_id) references resource on delete cascade
      );
      create index resource_comment_of_resource on resource_comment (tenant_id, resource_id, at, id);
      alter table resource_comment enable row level security;
      alter table resource_comment force row level security;
      create policy resource_comment_read on resource_comment for select to minga_app
        using (tenant_id = (select scope.tenant())
               and ((select 'curate:' || scope.tenant() = any (scope.keys()))
                    or exists (select 1 from resource r where r.tenant_id = resource_comment.tenant_id
                                and r.id = resource_comment.resource_id and r.author_id = (select scope.person()))));
      create policy resource_comment_written on resource_comment for insert to minga_app
        with check (tenant_id = (select scope.tenant()) and author_id = (select scope.person())
               and ((select 'curate:' || scope.tenant() = any (scope.keys()))
                    or exists (select 1 from resource r where r.tenant_id = resource_comment.tenant_id
                                and r.id = resource_comment.resource_id and r.author_id = (select scope.person()))));
      grant select, insert on resource_comment to minga_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table resource_comment, resource_text, resource_file, resource_facet, resource;
      drop function resource_revised, resource_facets_follow, resource_reaches;
    `);
  }
}

/** What belongs to a resource is read by whoever reads it, until it is withdrawn, and changed by whoever may change it. */
function followsResource(table: string): string {
  const itsResource = `select 1 from resource r where r.tenant_id = ${table}.tenant_id and r.id = ${table}.resource_id`;
  const mayChange = `tenant_id = (select scope.tenant()) and exists (${itsResource}
    and ((select 'curate:' || scope.tenant() = any (scope.keys()))
         or (r.author_id = (select scope.person()) and r.state in ('draft', 'changes-requested'))))`;
  return `
    alter table ${table} enable row level security;
    alter table ${table} force row level security;
    create policy ${table}_read on ${table} for select using (exists (${itsResource} and r.state <> 'withdrawn'));
    create policy ${table}_added on ${table} for insert to minga_app with check (${mayChange});
    create policy ${table}_changed on ${table} for update to minga_app using (${mayChange}) with check (${mayChange});
    create policy ${table}_removed on ${table} for delete to minga_app using (${mayChange});
    grant select, insert, update, delete on ${table} to minga_app;`;
}
