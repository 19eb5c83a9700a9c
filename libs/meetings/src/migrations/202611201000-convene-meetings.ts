import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Series of meetings, their editions with the way to them, who is invited and what the countries answer. */
export class ConveneMeetings1763600006000 implements MigrationInterface {
  name = 'ConveneMeetings1763600006000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table meeting_series (
        tenant_id uuid not null references tenant,
        id uuid not null,
        title jsonb not null,
        edition_title jsonb not null,
        cadence_months integer not null check (cadence_months between 1 and 240),
        remind_days integer[] not null,
        languages text[] not null check (cardinality(languages) > 0 and languages <@ array['es', 'pt', 'en', 'fr']),
        milestones jsonb not null,
        visibility text not null check (visibility in ('network', 'public')),
        version integer not null default 1,
        audience text[] not null generated always as (scope.audience(tenant_id, null, visibility, null, null)) stored,
        primary key (tenant_id, id)
      );

      -- The reading of the wall and its zone are the truth; the instants follow from them and serve to sort and to wait.
      create table meeting_edition (
        tenant_id uuid not null references tenant,
        id uuid not null,
        series_id uuid not null,
        number integer not null check (number > 0),
        title jsonb not null,
        summary jsonb not null,
        starts text not null check (starts ~ '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d$'),
        ends text not null check (ends ~ '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d$'),
        zone text not null,
        starts_at timestamptz not null,
        ends_at timestamptz not null,
        host_country text,
        place text,
        remind_days integer[] not null,
        state text not null check (state in ('planned', 'convened', 'held', 'cancelled')),
        visibility text not null check (visibility in ('network', 'public')),
        uid text not null,
        sequence integer not null default 0 check (sequence >= 0),
        version integer not null default 1,
        revised_at timestamptz not null,
        convened_at timestamptz,
        cancel_reason jsonb,
        audience text[] not null generated always as (scope.audience(
          tenant_id, null, case state when 'planned' then 'tenant' else visibility end, null, null)) stored,
        primary key (tenant_id, id),
        unique (tenant_id, uid),
        foreign key (tenant_id, series_id) references meeting_series,
        check (ends > starts and ends_at > starts_at)
      );
      create index edition_in_time on meeting_edition (tenant_id, starts_at, id);
      create index edition_by_date on meeting_edition (starts_at, id);
      -- A cancelled edition gives its number back; a series prepares one edition at a time.
      create unique index edition_number on meeting_edition (tenant_id, series_id, number) where state <> 'cancelled';
      create unique index edition_planned on meeting_edition (tenant_id, series_id) where state = 'planned';

      create table meeting_milestone (
        tenant_id uuid not null references tenant,
        id uuid not null,
        edition_id uuid not null,
        title jsonb not null,
        anchor text not null check (anchor in ('start', 'end')),
        days integer not null,
        at text not null check (at ~ '^\\d\\d:\\d\\d$'),
        owner text not null check (owner in ('unit-coordinator', 'focal-point', 'host')),
        remind_days integer[] not null,
        due text not null check (due ~ '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d$'),
        zone text not null,
        due_at timestamptz not null,
        done_at timestamptz,
        done_by uuid,
        primary key (tenant_id, id),
        foreign key (tenant_id, edition_id) references meeting_edition
      );
      create index milestone_of_edition on meeting_milestone (tenant_id, edition_id, due_at);

      create table meeting_participation (
        tenant_id uuid not null references tenant,
        edition_id uuid not null,
        country_id uuid not null references tenant,
        primary key (tenant_id, edition_id, country_id),
        foreign key (tenant_id, edition_id) references meeting_edition
      );
      create index participation_of_country on meeting_participation (country_id, edition_id);

      -- The focal points as they were when they were convened: a calendar knows its owner by the address it was sent to.
      create table meeting_invitee (
        tenant_id uuid not null references tenant,
        edition_id uuid not null,
        country_id uuid not null,
        person_id uuid not null,
        name text not null,
        email text not null,
        locale text not null,
        invited_at timestamptz not null,
        primary key (tenant_id, edition_id, country_id, person_id),
        foreign key (tenant_id, edition_id, country_id) references meeting_participation
      );

      -- Written by the country, never changed: the last one counts, for the times it was given for.
      create table meeting_answer (
        tenant_id uuid not null references tenant,
        id uuid not null,
        seq bigint generated always as identity,
        owner_id uuid not null references tenant,
        edition_id uuid not null,
        sequence integer not null,
        answer text not null check (answer in ('yes', 'no', 'tentative')),
        note text,
        person_id uuid not null,
        person_name text not null,
        at timestamptz not null,
        primary key (tenant_id, id),
        foreign key (owner_id, edition_id, tenant_id) references meeting_participation (tenant_id, edition_id, country_id)
      );
      create index answer_to_edition on meeting_answer (edition_id, tenant_id, seq desc);
      create index answer_of_tenant on meeting_answer (tenant_id, edition_id, seq desc);

      create table meeting_reminder (
        tenant_id uuid not null references tenant,
        id uuid not null,
        edition_id uuid not null,
        milestone_id uuid,
        days_before integer not null check (days_before > 0),
        occurrence text not null,
        due text not null,
        zone text not null,
        due_at timestamptz not null,
        state text not null check (state in ('pending', 'announced', 'withdrawn', 'missed')),
        settled_at timestamptz,
        primary key (tenant_id, id),
        unique (tenant_id, edition_id, occurrence),
        foreign key (tenant_id, edition_id) references meeting_edition,
        foreign key (tenant_id, milestone_id) references meeting_milestone on delete cascade
      );

      alter table meeting_series enable row level security;
      alter table meeting_series force row level security;
      alter table meeting_edition enable row level security;
      alter table meeting_edition force row level security;
      alter table meeting_milestone enable row level security;
      alter table meeting_milestone force row level security;
      alter table meeting_participation enable row level security;
      alter table meeting_participation force row level security;
      alter table meeting_invitee enable row level security;
      alter table meeting_invitee force row level security;
      alter table meeting_answer enable row level security;
      alter table meeting_answer force row level security;
      alter table meeting_reminder enable row level security;
      alter table meeting_reminder force row level security;

      create policy series_read on meeting_series for select to minga_app using (audience && (select scope.keys()));
      create policy series_kept on meeting_series to minga_app
        using (tenant_id = (select scope.tenant())) with check (tenant_id = (select scope.tenant()));

      create policy edition_read on meeting_edition for select to minga_app using (audience && (select scope.keys()));
      create policy edition_kept on meeting_edition to minga_app
        using (tenant_id = (select scope.tenant())) with check (tenant_id = (select scope.tenant()));

      -- Who may read an edition may read the way to it.
      create policy milestone_read on meeting_milestone for select to minga_app
        using (exists (select 1 from meeting_edition e where e.tenant_id = meeting_milestone.tenant_id and e.id = edition_id));
      create policy milestone_kept on meeting_milestone to minga_app
        using (tenant_id = (select scope.tenant())) with check (tenant_id = (select scope.tenant()));

      -- An invitation is between two: who invites and who is invited.
      create policy participation_read on meeting_participation for select to minga_app
        using (country_id = (select scope.tenant()));
      create policy participation_kept on meeting_participation to minga_app
        using (tenant_id = (select scope.tenant())) with check (tenant_id = (select scope.tenant()));
      create policy invitee_read on meeting_invitee for select to minga_app using (country_id = (select scope.tenant()));
      create policy invitee_kept on meeting_invitee to minga_app
        using (tenant_id = (select scope.tenant())) with check (tenant_id = (select scope.tenant()));

      -- The country answers, the inviting tenant reads; nobody answers for another.
      create policy answer_read on meeting_answer for select to minga_app
        using (tenant_id = (select scope.tenant()) or owner_id = (select scope.tenant()));
      create policy answer_given on meeting_answer for insert to minga_app with check (tenant_id = (select scope.tenant()));

      create policy reminder_kept on meeting_reminder to minga_app
        using (tenant_id = (select scope.tenant())) with check (tenant_id = (select scope.tenant()));

      grant select, insert, update on meeting_series, meeting_edition, meeting_reminder to minga_app;
      grant select, insert, update, delete on meeting_milestone to minga_app;
      grant select, insert on meeting_participation, meeting_invitee, meeting_answer to minga_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table meeting_reminder, meeting_answer, meeting_invitee, meeting_participation, meeting_milestone,
                 meeting_edition, meeting_series`);
  }
}
