import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Concepts become the network's to edit: relations, notes, mappings, versions; and proposals of its members. Read by everybody. */
export class OpenTheThesaurus1763600075000 implements MigrationInterface {
  name = 'OpenTheThesaurus1763600075000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(concepts);
    await runner.query(proposals);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table thesaurus_proposal, thesaurus_state, concept_reference, concept_mapping, concept_relation cascade;
      drop policy concept_read on concept;
      drop function scope.keeps_thesaurus() cascade;
    `);
  }
}

const concepts = `
  -- The Support Unit and the administrators, acting in the network; both roles exist nowhere else.
  create function scope.keeps_thesaurus() returns boolean language sql stable parallel safe
    as $$ select scope.has_role('unit-coordinator') or scope.has_role('network-administrator') $$;

  -- What the code says is loaded anew after this.
  delete from concept;
  delete from vocabulary_loaded;
  -- A table with checks still to be done cannot be altered.
  set constraints all immediate;

  alter table concept drop column broader, drop column related, drop column national_terms,
    add column status text not null default 'current' check (status in ('current', 'deprecated')),
    add column replaced_by text references concept deferrable initially deferred,
    add column definitions jsonb not null default '{}',
    add column scope_notes jsonb not null default '{}',
    add column version integer not null default 1,
    -- Once people have changed it, a later list in the code leaves it alone.
    add column edited boolean not null default false,
    add check (replaced_by is null or status = 'deprecated'),
    add check (replaced_by <> code);
  create index concept_replaced_by on concept (replaced_by) where replaced_by is not null;

  alter table concept_label drop column preferred,
    add column kind text not null default 'alternative' check (kind in ('preferred', 'alternative', 'hidden')),
    -- Where a term is used in one country only.
    add column country text check (country ~ '^[a-z]{2}$');
  alter table concept_label add column preferred boolean not null generated always as (kind = 'preferred') stored;
  create unique index concept_label_preferred on concept_label (concept_code, language) where kind = 'preferred';
  create index concept_label_folded on concept_label (language, folded);

  -- Being related stands both ways; broader leads from the narrower concept.
  create table concept_relation (
    code text not null references concept on delete cascade deferrable initially deferred,
    kind text not null check (kind in ('broader', 'related')),
    other text not null references concept on delete cascade deferrable initially deferred,
    primary key (code, kind, other),
    check (code <> other)
  );
  create index concept_relation_other on concept_relation (other, kind);

  create table concept_mapping (
    code text not null references concept on delete cascade,
    relation text not null check (relation in ('exactMatch', 'closeMatch', 'broadMatch', 'narrowMatch', 'relatedMatch')),
    uri text not null,
    primary key (code, relation, uri)
  );

  -- Rows of the sources' tables that are about a concept.
  create table concept_reference (
    code text not null references concept on delete cascade,
    row_code text not null references reference_row on delete cascade,
    primary key (code, row_code)
  );
  create index concept_reference_row on concept_reference (row_code);

  -- Counts the edits: whoever keeps a copy learns from one number that it is old.
  create table thesaurus_state (
    singleton boolean primary key default true check (singleton),
    revision bigint not null
  );
  insert into thesaurus_state (revision) values (1);

  do $$
  declare kept text;
  begin
    foreach kept in array array['concept', 'concept_label', 'concept_label_start', 'concept_relation', 'concept_mapping', 'concept_reference', 'thesaurus_state'] loop
      execute format('alter table %I enable row level security', kept);
      execute format('alter table %I force row level security', kept);
      execute format('create policy %I on %I for select using (true)', kept || '_read', kept);
      execute format('create policy %I on %I to minga_app using ((select scope.keeps_thesaurus())) with check ((select scope.keeps_thesaurus()))', kept || '_kept', kept);
      execute format('create policy %I on %I to current_user using (true) with check (true)', kept || '_loaded', kept);
    end loop;
  end $$;
  grant select on concept_relation, concept_mapping, concept_reference, thesaurus_state to minga_app;
  grant insert, update on concept to minga_app;
  grant insert, delete on concept_label, concept_label_start, concept_relation, concept_mapping, concept_reference to minga_app;
  grant update (revision) on thesaurus_state to minga_app;
`;

const proposals = `
  -- Addressed to the network, whose thesaurus it is; written from a tenant, which reads what becomes of it.
  create table thesaurus_proposal (
    tenant_id uuid not null references tenant,
    id uuid not null,
    from_tenant_id uuid not null references tenant,
    author_id uuid not null,
    change jsonb not null,
    reason text not null,
    state text not null default 'open' check (state in ('open', 'accepted', 'declined')),
    answer text,
    at timestamptz not null,
    decided_at timestamptz,
    primary key (tenant_id, id),
    check ((state = 'open') = (decided_at is null))
  );
  create index thesaurus_proposal_newest on thesaurus_proposal (tenant_id, at desc, id desc);
  create index thesaurus_proposal_from on thesaurus_proposal (from_tenant_id, at desc, id desc);
  alter table thesaurus_proposal enable row level security;
  alter table thesaurus_proposal force row level security;
  create policy thesaurus_proposal_read on thesaurus_proposal for select
    using (from_tenant_id = (select scope.tenant()) or tenant_id = (select scope.tenant()) and ((select scope.keeps_thesaurus()) or (select scope.has_role('system'))));
  create policy thesaurus_proposal_made on thesaurus_proposal for insert to minga_app
    with check (from_tenant_id = (select scope.tenant()) and author_id = (select scope.person())
                and tenant_id = (select t.id from tenant t where t.kind = 'network'));
  create policy thesaurus_proposal_decided on thesaurus_proposal for update to minga_app
    using (tenant_id = (select scope.tenant()) and (select scope.keeps_thesaurus()))
    with check (tenant_id = (select scope.tenant()) and (select scope.keeps_thesaurus()));
  grant select, insert on thesaurus_proposal to minga_app;
  grant update (state, answer, decided_at) on thesaurus_proposal to minga_app;
`;
