import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What harvesters are told of: every resource that is public, and every one that was. */
export class TellHarvesters1763600040000 implements MigrationInterface {
  name = 'TellHarvesters1763600040000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- One row for each resource that has ever been public; it stays for ever. No foreign key: it outlives what it is about.
      create table dissemination_record (
        tenant_id uuid not null references tenant,
        resource_id uuid not null,
        datestamp timestamptz not null,
        deleted boolean not null,
        primary key (tenant_id, resource_id)
      );
      create index dissemination_record_harvest on dissemination_record (datestamp, resource_id);
      create index dissemination_record_resource on dissemination_record (resource_id);
      create index dissemination_record_public on dissemination_record (resource_id) where not deleted;

      -- The sets a record is, or was when it was last public, a member of.
      create table dissemination_set (
        tenant_id uuid not null,
        resource_id uuid not null,
        set_spec text not null,
        datestamp timestamptz not null,
        primary key (tenant_id, resource_id, set_spec),
        foreign key (tenant_id, resource_id) references dissemination_record
      );
      create index dissemination_set_harvest on dissemination_set (set_spec, datestamp, resource_id);
    `);
    for (const table of ['dissemination_record', 'dissemination_set']) {
      // Nothing stands here that was never public, and nobody but the trigger writes: everybody may read.
      await runner.query(`
        alter table ${table} enable row level security;
        alter table ${table} force row level security;
        create policy ${table}_read on ${table} for select using (true);
        create policy ${table}_of_owner on ${table} to minga_owner using (true) with check (true);
        grant select on ${table} to minga_app;
      `);
    }
    await runner.query(following);
    await runner.query(beginning);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger harvesters_hear on resource;
      drop function scope.tell_harvesters();
      drop function scope.enter_sets(uuid, uuid, text, text[], timestamptz);
      drop table dissemination_set, dissemination_record;
    `);
  }
}

const following = `
  create function scope.enter_sets(tenant uuid, resource uuid, type text, countries text[], moment timestamptz) returns void language sql as $$
    delete from dissemination_set where tenant_id = tenant and resource_id = resource;
    insert into dissemination_set (tenant_id, resource_id, set_spec, datestamp)
    select tenant, resource, spec, moment from (
      select 'tenant-' || t.code from tenant t where t.id = tenant
      union select 'type-' || type
      union select 'country-' || code from unnest(countries) as named (code)
      union select 'bloc-' || m.bloc_code from bloc_member m join tenant c on c.id = m.country_id where c.code = any (countries)
    ) as specs (spec) where spec is not null;
  $$;

  -- Moments are those of the transaction's beginning, so that whoever asks can be told a moment before which nothing is still to come.
  create function scope.tell_harvesters() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
  declare
    moment timestamptz := date_trunc('second', now());
  begin
    if tg_op <> 'DELETE' and new.state = 'published' and 'public' = any (new.audience) then
      insert into dissemination_record (tenant_id, resource_id, datestamp, deleted) values (new.tenant_id, new.id, moment, false)
        on conflict (tenant_id, resource_id) do update set datestamp = excluded.datestamp, deleted = false;
      perform scope.enter_sets(new.tenant_id, new.id, new.type, new.countries, moment);
    elsif tg_op <> 'INSERT' then
      update dissemination_record set datestamp = moment, deleted = true
       where tenant_id = old.tenant_id and resource_id = old.id and not deleted;
      if found then
        update dissemination_set set datestamp = moment where tenant_id = old.tenant_id and resource_id = old.id;
      end if;
    end if;
    return null;
  end $$;
  revoke execute on function scope.tell_harvesters(), scope.enter_sets(uuid, uuid, text, text[], timestamptz) from public;
  create trigger harvesters_hear after insert or update or delete on resource for each row execute function scope.tell_harvesters();
`;

/** What is public already is told of from the start; so is what was, until it was withdrawn. */
const beginning = `
  do $$
  begin
    perform set_config('minga.keys', '{public}', true);
    insert into dissemination_record (tenant_id, resource_id, datestamp, deleted)
      select tenant_id, id, date_trunc('second', updated_at), state = 'withdrawn' from resource where state in ('published', 'withdrawn');
    perform scope.enter_sets(r.tenant_id, r.id, r.type, r.countries, d.datestamp)
      from resource r join dissemination_record d on d.tenant_id = r.tenant_id and d.resource_id = r.id;
    perform set_config('minga.keys', '', true);
  end $$;
`;
