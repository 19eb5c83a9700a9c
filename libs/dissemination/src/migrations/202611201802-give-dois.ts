import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which work has which DOI, and as of when DataCite knows how the work stands. */
export class GiveDois1763600082000 implements MigrationInterface {
  name = 'GiveDois1763600082000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(counting);
    await runner.query(`
      -- A DOI is for ever: its row stays when the work has gone.
      create table resource_doi (
        tenant_id uuid not null,
        resource_id uuid not null,
        doi text not null,
        findable boolean not null,
        -- How many changes of the record DataCite has been told of; where there are more, it is due.
        told bigint not null,
        fault text,
        at timestamptz not null,
        primary key (tenant_id, resource_id),
        foreign key (tenant_id, resource_id) references dissemination_record
      );
      alter table resource_doi enable row level security;
      alter table resource_doi force row level security;
      create policy resource_doi_read on resource_doi for select using (true);
      create policy resource_doi_of_owner on resource_doi to minga_owner using (true) with check (true);
      grant select (tenant_id, resource_id, doi, findable) on resource_doi to minga_app;

      create function scope.refuse_but_network_jobs() returns void
        language plpgsql stable set search_path = public, pg_temp as $$
      begin
        if not (scope.has_role('system') and exists (select 1 from tenant t where t.id = scope.tenant() and t.kind = 'network')) then
          raise insufficient_privilege using message = 'for the network''s own jobs only';
        end if;
      end $$;

      -- What became public, changed or went since DataCite was told of it; what never had a DOI and is gone needs none.
      create function scope.dois_due(most integer) returns table (resource_id uuid, changes bigint, gone boolean, doi text)
        language plpgsql stable security definer set search_path = public, pg_temp as $$
      begin
        perform scope.refuse_but_network_jobs();
        return query
          select h.resource_id, h.changes, h.deleted, d.doi
            from dissemination_record h left join resource_doi d on d.tenant_id = h.tenant_id and d.resource_id = h.resource_id
           where case when d.doi is null then not h.deleted else d.told < h.changes end
           order by h.datestamp, h.resource_id limit most;
      end $$;

      create function scope.note_doi(work uuid, name text, is_findable boolean, up_to bigint, why text, moment timestamptz) returns void
        language plpgsql security definer set search_path = public, pg_temp as $$
      begin
        perform scope.refuse_but_network_jobs();
        insert into resource_doi (tenant_id, resource_id, doi, findable, told, fault, at)
        select h.tenant_id, h.resource_id, name, is_findable and why is null, up_to, why, moment from dissemination_record h where h.resource_id = work
        on conflict (tenant_id, resource_id) do update
           set findable = case when why is null then is_findable else resource_doi.findable end, told = excluded.told, fault = excluded.fault, at = excluded.at;
      end $$;

      revoke execute on function scope.refuse_but_network_jobs(), scope.dois_due(integer), scope.note_doi(uuid, text, boolean, bigint, text, timestamptz) from public;
      grant execute on function scope.refuse_but_network_jobs(), scope.dois_due(integer), scope.note_doi(uuid, text, boolean, bigint, text, timestamptz) to minga_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('DOIs that were given stay given');
  }
}

const counting = `
  -- Seconds are too coarse to tell by whether something was told already; changes are counted.
  alter table dissemination_record add column changes bigint not null default 1;

  create or replace function scope.tell_harvesters() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
  declare
    moment timestamptz := date_trunc('second', now());
  begin
    if tg_op <> 'DELETE' and new.state = 'published' and 'public' = any (new.audience) then
      insert into dissemination_record as known (tenant_id, resource_id, datestamp, deleted) values (new.tenant_id, new.id, moment, false)
        on conflict (tenant_id, resource_id) do update set datestamp = excluded.datestamp, deleted = false, changes = known.changes + 1;
      perform scope.enter_sets(new.tenant_id, new.id, new.type, new.countries, moment);
    elsif tg_op <> 'INSERT' then
      update dissemination_record set datestamp = moment, deleted = true, changes = changes + 1
       where tenant_id = old.tenant_id and resource_id = old.id and not deleted;
      if found then
        update dissemination_set set datestamp = moment where tenant_id = old.tenant_id and resource_id = old.id;
      end if;
    end if;
    return null;
  end $$;
`;
