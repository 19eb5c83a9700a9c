import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The network, its countries and clusters, the blocs, the institutions, and who belongs where. */
export class FoundTheTenants1763600001000 implements MigrationInterface {
  name = 'FoundTheTenants1763600001000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table tenant (
        id uuid primary key default gen_random_uuid(),
        kind text not null check (kind in ('network', 'country', 'cluster')),
        code text not null unique check (code ~ '^[a-z0-9-]{2,64}$'),
        names jsonb not null,
        summary jsonb not null default '{}',
        zone text not null,
        language text not null check (language in ('es', 'pt', 'en', 'fr')),
        lead_country_id uuid references tenant,
        facts jsonb not null default '{}',
        state text not null default 'active' check (state in ('active', 'suspended')),
        version integer not null default 1,
        created_at timestamptz not null default now(),
        check ((kind = 'cluster') = (lead_country_id is not null))
      );
      create index tenant_of_country on tenant (lead_country_id) where kind = 'cluster';
      alter table tenant enable row level security;
      alter table tenant force row level security;
      -- The directory is public; a tenant writes its own entry, a country opens clusters.
      create policy tenant_directory on tenant for select using (true);
      create policy tenant_opened on tenant for insert to minga_app
        with check (kind = 'cluster' and (lead_country_id = (select scope.tenant()) or scope.has_role('unit-coordinator')));
      create policy tenant_edited on tenant for update to minga_app
        using (id = (select scope.tenant())) with check (id = (select scope.tenant()));
      create policy tenant_of_owner on tenant to minga_owner using (true) with check (true);
      grant select, insert on tenant to minga_app;
      grant update (names, summary, zone, language, facts, version) on tenant to minga_app;

      create table bloc (
        code text primary key check (code ~ '^[a-z-]{2,40}$'),
        acronym text not null,
        names jsonb not null,
        note jsonb not null
      );
      create table bloc_member (
        bloc_code text not null references bloc,
        country_id uuid not null references tenant,
        primary key (country_id, bloc_code)
      );
      grant select on bloc, bloc_member to minga_app;

      create table cluster_country (
        tenant_id uuid not null references tenant,
        country_id uuid not null references tenant,
        primary key (tenant_id, country_id)
      );
      create index country_of_cluster on cluster_country (country_id);
      alter table cluster_country enable row level security;
      alter table cluster_country force row level security;
      create policy cluster_country_directory on cluster_country for select using (true);
      create policy cluster_country_written on cluster_country for all to minga_app
        using (tenant_id in (select id from tenant where id = scope.tenant() or lead_country_id = scope.tenant()))
        with check (tenant_id in (select id from tenant where id = scope.tenant() or lead_country_id = scope.tenant())
                    or scope.has_role('unit-coordinator'));
      grant select, insert, delete on cluster_country to minga_app;

      create table institution (
        tenant_id uuid not null references tenant,
        id uuid not null default gen_random_uuid(),
        code text not null,
        acronym text,
        names jsonb not null,
        kind text not null,
        country_code text,
        url text,
        primary key (tenant_id, id),
        unique (tenant_id, code)
      );
      alter table institution enable row level security;
      alter table institution force row level security;
      create policy institution_directory on institution for select using (true);
      create policy institution_written on institution for all to minga_app
        using (tenant_id = (select scope.tenant())) with check (tenant_id = (select scope.tenant()));
      create policy institution_of_owner on institution to minga_owner using (true) with check (true);
      grant select, insert, update, delete on institution to minga_app;

      create table membership (
        tenant_id uuid not null references tenant,
        person_id uuid not null,
        roles text[] not null check (cardinality(roles) > 0 and roles <@ array[
          'network-administrator', 'unit-coordinator', 'focal-point', 'curator',
          'cluster-manager', 'contributor', 'member', 'observer']),
        state text not null default 'active' check (state in ('active', 'suspended')),
        version integer not null default 1,
        since timestamptz not null default now(),
        primary key (tenant_id, person_id)
      );
      create index membership_of_person on membership (person_id);
      alter table membership enable row level security;
      alter table membership force row level security;
      create policy membership_read on membership for select to minga_app
        using (tenant_id = (select scope.tenant()) or person_id = (select scope.person()));
      create policy membership_written on membership for update to minga_app
        using (tenant_id = (select scope.tenant())) with check (tenant_id = (select scope.tenant()));
      create policy membership_ended on membership for delete to minga_app using (tenant_id = (select scope.tenant()));
      create policy membership_of_owner on membership to minga_owner using (true) with check (true);
      grant select, delete on membership to minga_app;
      grant update (roles, state, version) on membership to minga_app;

      -- The audience keys a reader holds while acting in a tenant with these roles.
      create function scope.keys_of(acting uuid, reader uuid, roles text[]) returns text[] language sql stable as $$
        select array['public']
          || case when acting is null then '{}'::text[] else
               array['network', 'tenant:' || acting]
               || case when reader is null then '{}'::text[] else array['author:' || acting || ':' || reader] end
               || case when roles && array['curator', 'focal-point', 'cluster-manager', 'unit-coordinator', 'system']
                    then array['curate:' || acting] else '{}'::text[] end
               || coalesce((select array_agg('bloc:' || m.bloc_code)
                    from tenant t join bloc_member m on m.country_id = coalesce(t.lead_country_id, t.id)
                   where t.id = acting), '{}')
             end
      $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table membership, institution, cluster_country, bloc_member, bloc, tenant cascade');
  }
}
