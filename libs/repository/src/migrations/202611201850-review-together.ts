import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Review as a conversation: who was asked, what they looked at and said, what was asked for, and new versions of what is published. */
export class ReviewTogether1763600091000 implements MigrationInterface {
  name = 'ReviewTogether1763600091000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Whoever is asked to review a work reads it while the review lasts, and nothing else that is not theirs to read.
      create function scope.reviewer_audience(tenant uuid, reviewers uuid[], state text)
        returns text[] language sql immutable parallel safe as $$
        select case when state in ('submitted', 'changes-requested', 'approved')
          then coalesce((select array_agg('author:' || tenant || ':' || r order by r) from unnest(reviewers) r), '{}') else '{}'::text[] end
      $$;

      alter table resource
        add column reviewers uuid[] not null default '{}',
        -- The published work that this draft is to become the next version of; one at a time.
        add column revises_id uuid,
        add foreign key (tenant_id, revises_id) references resource (tenant_id, id);
      create unique index resource_revision on resource (tenant_id, revises_id) where revises_id is not null;
      alter table resource alter column audience set expression as (scope.audience(tenant_id, author_id,
          case when state in ('published', 'withdrawn') then visibility else 'draft' end, shared_tenants, shared_blocs)
        || scope.reviewer_audience(tenant_id, reviewers, state));
      -- What has become a version of something else is over.
      create policy resource_merged on resource for delete to minga_app
        using (tenant_id = (select scope.tenant()) and revises_id is not null and (select 'curate:' || scope.tenant() = any (scope.keys())));

      -- A remark is settled by whoever takes part; what a reviewer concludes is said in the same conversation.
      alter table resource_comment
        add column resolved_at timestamptz,
        add column resolved_by uuid,
        add column resolved_name text,
        drop constraint resource_comment_kind_check,
        add constraint resource_comment_kind_check check (kind in ('comment', 'change-request', 'assessment'));
      drop policy resource_comment_read on resource_comment;
      drop policy resource_comment_written on resource_comment;
      create policy resource_comment_read on resource_comment for select to minga_app using (${takesPart('resource_comment')});
      create policy resource_comment_written on resource_comment for insert to minga_app
        with check (author_id = (select scope.person()) and ${takesPart('resource_comment')});
      create policy resource_comment_settled on resource_comment for update to minga_app
        using (${takesPart('resource_comment')}) with check (${takesPart('resource_comment')});
      grant update (resource_id, resolved_at, resolved_by, resolved_name) on resource_comment to minga_app;

      create table review_assignment (
        tenant_id uuid not null,
        resource_id uuid not null,
        reviewer_id uuid not null,
        reviewer_name text,
        assigned_by uuid not null,
        assigned_at timestamptz not null,
        due_on date,
        verdict text check (verdict in ('fit', 'changes', 'declined')),
        answered_at timestamptz,
        -- What the verdict is of.
        version integer,
        primary key (tenant_id, resource_id, reviewer_id),
        foreign key (tenant_id, resource_id) references resource on delete cascade,
        check ((verdict is null) = (answered_at is null))
      );
      create index review_assignment_of_reviewer on review_assignment (tenant_id, reviewer_id, assigned_at desc, resource_id);
      alter table review_assignment enable row level security;
      alter table review_assignment force row level security;
      create policy review_assignment_read on review_assignment for select to minga_app using (${takesPart('review_assignment')});
      create policy review_assigned on review_assignment for insert to minga_app with check (${curates});
      create policy review_answered on review_assignment for update to minga_app
        using (${curates} or (tenant_id = (select scope.tenant()) and reviewer_id = (select scope.person())))
        with check (${curates} or (tenant_id = (select scope.tenant()) and reviewer_id = (select scope.person())));
      create policy review_released on review_assignment for delete to minga_app using (${curates});
      grant select, insert, delete on review_assignment to minga_app;
      grant update (assigned_by, assigned_at, due_on, verdict, answered_at, version) on review_assignment to minga_app;

      -- Points of the checklist that somebody has looked at, and in which version.
      create table review_tick (
        tenant_id uuid not null,
        resource_id uuid not null,
        item text not null,
        by_id uuid not null,
        by_name text,
        at timestamptz not null,
        version integer not null,
        primary key (tenant_id, resource_id, item),
        foreign key (tenant_id, resource_id) references resource on delete cascade
      );
      alter table review_tick enable row level security;
      alter table review_tick force row level security;
      create policy review_tick_read on review_tick for select to minga_app using (${takesPart('review_tick')});
      create policy review_ticked on review_tick for insert to minga_app
        with check (by_id = (select scope.person()) and ${reviews('review_tick')});
      create policy review_unticked on review_tick for delete to minga_app using (${reviews('review_tick')});
      grant select, insert, delete on review_tick to minga_app;

      -- What stood there when changes were asked for, so that one can read what was done about it.
      create table review_round (
        tenant_id uuid not null,
        resource_id uuid not null,
        number integer not null,
        description jsonb not null,
        at timestamptz not null,
        primary key (tenant_id, resource_id, number),
        foreign key (tenant_id, resource_id) references resource on delete cascade
      );
      alter table review_round enable row level security;
      alter table review_round force row level security;
      create policy review_round_read on review_round for select to minga_app using (${takesPart('review_round')});
      create policy review_round_kept on review_round for insert to minga_app with check (${curates});
      grant select, insert on review_round to minga_app;

      -- What a tenant tells its own depositors and reviewers; of one type, or of all ('any').
      create table review_guidance (
        tenant_id uuid not null references tenant,
        topic text not null check (topic in ('depositing', 'reviewing')),
        type text not null check (type in ('any', 'methodology', 'tool', 'good-practice', 'case-study', 'policy-instrument', 'study', 'training-material', 'dataset')),
        texts jsonb not null,
        version integer not null default 1,
        by_id uuid not null,
        by_name text,
        at timestamptz not null,
        primary key (tenant_id, topic, type)
      );
      alter table review_guidance enable row level security;
      alter table review_guidance force row level security;
      create policy review_guidance_read on review_guidance for select to minga_app using (tenant_id = (select scope.tenant()));
      create policy review_guidance_begun on review_guidance for insert to minga_app with check (${curates} and by_id = (select scope.person()));
      create policy review_guidance_rewritten on review_guidance for update to minga_app using (${curates}) with check (${curates} and by_id = (select scope.person()));
      grant select, insert on review_guidance to minga_app;
      grant update (texts, version, by_id, by_name, at) on review_guidance to minga_app;

      -- The Support Unit, or a country in the name of a bloc, stands by a published work of somebody else.
      create table resource_endorsement (
        tenant_id uuid not null references tenant,
        id uuid not null,
        resource_tenant_id uuid not null,
        resource_id uuid not null,
        bloc_code text,
        statement text not null,
        language text not null check (language in ('es', 'pt', 'en', 'fr')),
        version integer not null,
        by_id uuid not null,
        by_name text,
        at timestamptz not null,
        primary key (tenant_id, id),
        check (tenant_id <> resource_tenant_id)
      );
      create unique index resource_endorsement_once on resource_endorsement (tenant_id, resource_id, coalesce(bloc_code, ''));
      create index resource_endorsement_of_resource on resource_endorsement (resource_id, at, id);
      alter table resource_endorsement enable row level security;
      alter table resource_endorsement force row level security;
      create policy resource_endorsement_read on resource_endorsement for select using (exists (
        select 1 from resource r where r.tenant_id = resource_tenant_id and r.id = resource_id and r.state = 'published'));
      create policy resource_endorsed on resource_endorsement for insert to minga_app
        with check (${endorses} and by_id = (select scope.person()) and exists (
          select 1 from resource r where r.tenant_id = resource_tenant_id and r.id = resource_id and r.state = 'published'));
      create policy resource_endorsement_taken_back on resource_endorsement for delete to minga_app using (${endorses});
      grant select, insert, delete on resource_endorsement to minga_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table resource_endorsement, review_guidance, review_round, review_tick, review_assignment;
      drop policy resource_comment_settled on resource_comment;
      drop policy resource_comment_read on resource_comment;
      drop policy resource_comment_written on resource_comment;
      drop policy resource_merged on resource;
      alter table resource alter column audience set expression as (scope.audience(tenant_id, author_id,
          case when state in ('published', 'withdrawn') then visibility else 'draft' end, shared_tenants, shared_blocs));
      alter table resource drop column reviewers, drop column revises_id;
      alter table resource_comment drop column resolved_at, drop column resolved_by, drop column resolved_name;
      drop function scope.reviewer_audience(uuid, uuid[], text);
    `);
    for (const [name, verb, clause] of [['read', 'select', 'using'], ['written', 'insert', 'with check']] as const) {
      await runner.query(`create policy resource_comment_${name} on resource_comment for ${verb} to minga_app
        ${clause} (${verb === 'insert' ? 'author_id = (select scope.person()) and ' : ''}(${curates} or exists (select 1 from resource r
          where r.tenant_id = resource_comment.tenant_id and r.id = resource_comment.resource_id
            and r.tenant_id = (select scope.tenant()) and r.author_id = (select scope.person()))))`);
    }
  }
}

const curates = "(tenant_id = (select scope.tenant()) and (select 'curate:' || scope.tenant() = any (scope.keys())))";

const itsResource = (table: string, who: string): string =>
  `exists (select 1 from resource r where r.tenant_id = ${table}.tenant_id and r.id = ${table}.resource_id and (${who}))`;

/** Whoever curates, deposited, or was asked to review. */
const takesPart = (table: string): string => `(tenant_id = (select scope.tenant()) and ((select 'curate:' || scope.tenant() = any (scope.keys()))
  or ${itsResource(table, 'r.author_id = (select scope.person()) or (select scope.person()) = any (r.reviewers)')}))`;

/** The same without the author, who does not review the own work. */
const reviews = (table: string): string => `(tenant_id = (select scope.tenant()) and ((select 'curate:' || scope.tenant() = any (scope.keys()))
  or ${itsResource(table, '(select scope.person()) = any (r.reviewers)')}))`;

const endorses = `(tenant_id = (select scope.tenant()) and case when bloc_code is null
  then scope.has_role('unit-coordinator') and exists (select 1 from tenant t where t.id = resource_endorsement.tenant_id and t.kind = 'network')
  else scope.has_role('focal-point') and 'bloc:' || bloc_code = any ((select scope.keys())::text[]) end)`;
