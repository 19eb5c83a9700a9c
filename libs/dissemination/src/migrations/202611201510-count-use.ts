import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How often resources are looked at and taken: hits for an hour or two, then sums by month. */
export class CountUse1763600041000 implements MigrationInterface {
  name = 'CountUse1763600041000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Who it was nobody can tell: a visit is a hash that means something else tomorrow, and the row goes with the next count.
      create table usage_hit (
        tenant_id uuid not null references tenant,
        id bigint generated always as identity,
        resource_id uuid not null,
        kind text not null check (kind in ('investigation', 'request')),
        visit text not null,
        at timestamptz not null,
        primary key (tenant_id, id)
      );
      create index usage_hit_at on usage_hit (at);
      alter table usage_hit enable row level security;
      alter table usage_hit force row level security;
      create policy usage_hit_of_owner on usage_hit to minga_owner using (true) with check (true);

      create table usage_month (
        tenant_id uuid not null references tenant,
        resource_id uuid not null,
        month date not null,
        total_investigations integer not null,
        unique_investigations integer not null,
        total_requests integer not null,
        unique_requests integer not null,
        primary key (tenant_id, resource_id, month)
      );
      create index usage_month_of_tenant on usage_month (tenant_id, month);
      alter table usage_month enable row level security;
      alter table usage_month force row level security;
      create policy usage_month_read on usage_month for select to minga_app
        using (tenant_id = (select scope.tenant())
               and ((select 'curate:' || scope.tenant() = any (scope.keys()))
                    or exists (select 1 from resource r where r.tenant_id = usage_month.tenant_id and r.id = usage_month.resource_id
                                and r.author_id = (select scope.person()))));
      create policy usage_month_of_owner on usage_month to minga_owner using (true) with check (true);
      grant select on usage_month to minga_app;

      create policy resource_of_owner on resource for select to minga_owner using (true);
    `);
    await runner.query(doors);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function scope.note_use(jsonb), scope.count_use(timestamptz), scope.usage_by_tenant(date, date);
      drop policy resource_of_owner on resource;
      drop table usage_month, usage_hit;
    `);
  }
}

const doors = `
  -- Hits on what is published, whosever it is. Nothing comes back: it tells nobody what exists.
  create function scope.note_use(hits jsonb) returns void language sql security definer set search_path = public, pg_temp as $$
    insert into usage_hit (tenant_id, resource_id, kind, visit, at)
    select r.tenant_id, r.id, h.kind, h.visit, h.at
      from jsonb_to_recordset(hits) as h (resource uuid, kind text, visit text, at timestamptz)
      join resource r on r.id = h.resource and r.state = 'published'
  $$;

  -- COUNTER R5.1: of hits on the same thing in the same visit less than 30 seconds apart only the last counts; a thing counts
  -- once for a visit and an hour of it; whatever is taken has been looked at too. Only hours that are over are counted.
  create function scope.count_use(before timestamptz) returns integer language plpgsql security definer set search_path = public, pg_temp as $$
  declare
    hour_begins timestamptz := date_trunc('hour', before);
    counted integer;
  begin
    if not (scope.has_role('system') and exists (select 1 from tenant t where t.id = scope.tenant() and t.kind = 'network')) then
      raise insufficient_privilege using message = 'for the network''s own jobs only';
    end if;
    -- Two that count at once would count the same twice.
    perform pg_advisory_xact_lock(hashtext('usage.count'));
    insert into usage_month (tenant_id, resource_id, month, total_investigations, unique_investigations, total_requests, unique_requests)
    select tenant_id, resource_id, date_trunc('month', at at time zone 'UTC')::date, count(*),
           count(distinct (visit, date_trunc('hour', at))),
           count(*) filter (where kind = 'request'),
           count(distinct (visit, date_trunc('hour', at))) filter (where kind = 'request')
      from (select h.*, lead(at) over (partition by tenant_id, resource_id, visit, kind order by at, id) as again from usage_hit h) clicks
     where at < hour_begins and (again is null or again - at >= interval '30 seconds')
     group by 1, 2, 3
        on conflict (tenant_id, resource_id, month) do update set
           total_investigations = usage_month.total_investigations + excluded.total_investigations,
           unique_investigations = usage_month.unique_investigations + excluded.unique_investigations,
           total_requests = usage_month.total_requests + excluded.total_requests,
           unique_requests = usage_month.unique_requests + excluded.unique_requests;
    delete from usage_hit where at < hour_begins;
    get diagnostics counted = row_count;
    return counted;
  end $$;

  -- Sums alone, of every space: for those who look after the whole network.
  create function scope.usage_by_tenant(first date, last date) returns table
    (tenant text, country text, "totalInvestigations" bigint, "uniqueInvestigations" bigint, "totalRequests" bigint, "uniqueRequests" bigint)
    language plpgsql stable security definer set search_path = public, pg_temp as $$
  begin
    if not (scope.has_role('unit-coordinator') or scope.has_role('network-administrator')) then
      raise insufficient_privilege using message = 'for those who look after the network only';
    end if;
    return query select t.code, coalesce(lead.code, case when t.kind = 'country' then t.code end), sum(u.total_investigations), sum(u.unique_investigations),
        sum(u.total_requests), sum(u.unique_requests)
      from usage_month u join tenant t on t.id = u.tenant_id left join tenant lead on lead.id = t.lead_country_id
     where u.month between first and last group by t.code, t.kind, lead.code order by 3 desc, 1;
  end $$;
  revoke execute on function scope.note_use(jsonb), scope.count_use(timestamptz), scope.usage_by_tenant(date, date) from public;
  grant execute on function scope.note_use(jsonb), scope.count_use(timestamptz), scope.usage_by_tenant(date, date) to minga_app;
`;
