import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What every context stands on: the scope, the audience of a row, events, deliveries, the mail ledger. */
export class LayTheFloor1763600000000 implements MigrationInterface {
  name = 'LayTheFloor1763600000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      revoke create on schema public from public;
      grant usage on schema public to minga_app, minga_relay;
      create schema scope;
      grant usage on schema scope to minga_app, minga_relay;

      -- The scope's settings are local to the transaction. After their first use a pooled connection reads '' and not NULL.
      create function scope.tenant() returns uuid language sql stable parallel safe
        as $$ select nullif(current_setting('minga.tenant', true), '')::uuid $$;
      create function scope.person() returns uuid language sql stable parallel safe
        as $$ select nullif(current_setting('minga.person', true), '')::uuid $$;
      create function scope.keys() returns text[] language sql stable parallel safe
        as $$ select coalesce(nullif(current_setting('minga.keys', true), ''), '{}')::text[] $$;

      create function scope.has_role(role text) returns boolean language sql stable parallel safe
        as $$ select role = any (coalesce(nullif(current_setting('minga.roles', true), ''), '{}')::text[]) $$;

      create function scope.set(tenant uuid, person uuid, keys text[], roles text[]) returns void language plpgsql as $$
      begin
        perform set_config('minga.tenant', coalesce(tenant::text, ''), true),
                set_config('minga.person', coalesce(person::text, ''), true),
                set_config('minga.keys', coalesce(keys, '{}')::text, true),
                set_config('minga.roles', coalesce(roles, '{}')::text, true);
      end $$;

      -- The one definition of visibility: who may read a row, as keys that readers hold or do not hold.
      create function scope.audience(tenant uuid, author uuid, visibility text, tenants uuid[], blocs text[])
        returns text[] language sql immutable parallel safe as $$
        select case visibility
          when 'draft' then array['author:' || tenant || ':' || author, 'curate:' || tenant]
          when 'tenant' then array['tenant:' || tenant]
          when 'shared' then array['tenant:' || tenant]
            || coalesce((select array_agg('tenant:' || t order by t) from unnest(tenants) t), '{}')
            || coalesce((select array_agg('bloc:' || b order by b) from unnest(blocs) b), '{}')
          when 'network' then array['network']
          when 'public' then array['public']
        end
      $$;

      create table event (
        tenant_id uuid not null,
        id uuid not null,
        seq bigint generated always as identity,
        name text not null,
        subject text not null,
        payload jsonb not null,
        actor_id uuid,
        actor_name text,
        via text not null check (via in ('session', 'key', 'system')),
        ip inet,
        request_id text,
        at timestamptz not null,
        primary key (tenant_id, id)
      );
      create index event_of_tenant on event (tenant_id, seq desc);
      create index event_of_subject on event (tenant_id, subject, seq desc);
      alter table event enable row level security;
      alter table event force row level security;
      create policy event_of_own_tenant on event
        using (tenant_id = (select scope.tenant())) with check (tenant_id = (select scope.tenant()));
      grant select, insert on event to minga_app;

      create table delivery (
        tenant_id uuid not null,
        id uuid not null,
        seq bigint generated always as identity,
        handler text not null,
        name text not null,
        subject text not null,
        payload jsonb not null,
        actor_id uuid,
        event_id uuid,
        due_at timestamptz not null,
        state text not null default 'waiting' check (state in ('waiting', 'published', 'done', 'dead', 'dropped')),
        attempts integer not null default 0,
        last_error text,
        published_at timestamptz,
        done_at timestamptz,
        primary key (tenant_id, id)
      );
      create index delivery_due on delivery (due_at, seq) where state in ('waiting', 'published');
      create index delivery_order on delivery (handler, subject, seq) where state in ('waiting', 'published');
      create index delivery_dead on delivery (tenant_id, seq) where state = 'dead';
      create index delivery_id on delivery (id);
      alter table delivery enable row level security;
      alter table delivery force row level security;
      create policy delivery_of_own_tenant on delivery to minga_app
        using (tenant_id = (select scope.tenant())) with check (tenant_id = (select scope.tenant()));
      create policy delivery_for_operators on delivery to current_user using (true) with check (true);
      create policy delivery_for_relay on delivery to minga_relay using (true) with check (true);
      grant select, insert, update on delivery to minga_app;
      grant select on delivery to minga_relay;
      grant update (state, published_at, attempts, done_at) on delivery to minga_relay;

      -- Operators look after the deliveries of every tenant; these three functions are their only way across.
      create function scope.refuse_unless_operator() returns void language plpgsql stable as $$
      begin
        if not scope.has_role('network-administrator') then
          raise insufficient_privilege using message = 'operators only';
        end if;
      end $$;
      create function scope.dead_letters() returns table
        (id uuid, tenant text, handler text, name text, subject text, attempts integer, error text, "dueAt" timestamptz)
        language plpgsql stable security definer set search_path = public, pg_temp as $$
      begin
        perform scope.refuse_unless_operator();
        return query select d.id, t.code, d.handler, d.name, d.subject, d.attempts, d.last_error, d.due_at
          from delivery d join tenant t on t.id = d.tenant_id where d.state = 'dead' order by d.seq desc limit 200;
      end $$;
      create function scope.delivery_counts() returns table (state text, count bigint, oldest numeric)
        language plpgsql stable security definer set search_path = public, pg_temp as $$
      begin
        perform scope.refuse_unless_operator();
        return query select d.state, count(*), max(extract(epoch from now() - d.due_at))
          from delivery d where d.state in ('waiting', 'published', 'dead') group by d.state;
      end $$;
      create function scope.settle_dead_letter(letter uuid, new_state text) returns boolean
        language plpgsql security definer set search_path = public, pg_temp as $$
      begin
        perform scope.refuse_unless_operator();
        update delivery d set state = new_state, attempts = 0, published_at = null,
               done_at = case when new_state = 'dropped' then now() end
         where d.id = letter and d.state = 'dead' and new_state in ('waiting', 'dropped');
        return found;
      end $$;
      revoke execute on function scope.dead_letters(), scope.delivery_counts(), scope.settle_dead_letter(uuid, text) from public;
      grant execute on function scope.dead_letters(), scope.delivery_counts(), scope.settle_dead_letter(uuid, text) to minga_app;

      create table mail (
        tenant_id uuid not null,
        id uuid not null,
        kind text not null,
        occurrence text not null,
        address text not null,
        name text,
        locale text not null,
        person_id uuid,
        params jsonb not null,
        state text not null default 'queued'
          check (state in ('queued', 'sending', 'sent', 'kept', 'withheld', 'failed', 'uncertain')),
        content jsonb,
        last_error text,
        queued_at timestamptz not null default now(),
        sent_at timestamptz,
        primary key (tenant_id, id),
        unique (tenant_id, kind, occurrence, address)
      );
      create index mail_of_tenant on mail (tenant_id, queued_at desc);
      alter table mail enable row level security;
      alter table mail force row level security;
      create policy mail_of_own_tenant on mail
        using (tenant_id = (select scope.tenant())) with check (tenant_id = (select scope.tenant()));
      grant select, insert, update on mail to minga_app;

      create table idempotency (
        tenant_id uuid not null,
        person_id uuid not null,
        key text not null,
        fingerprint text not null,
        status integer,
        body jsonb,
        created_at timestamptz not null default now(),
        primary key (tenant_id, person_id, key)
      );
      alter table idempotency enable row level security;
      alter table idempotency force row level security;
      create policy idempotency_of_own on idempotency
        using (tenant_id = (select scope.tenant()) and person_id = (select scope.person()))
        with check (tenant_id = (select scope.tenant()) and person_id = (select scope.person()));
      grant select, insert, update on idempotency to minga_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table idempotency, mail, delivery, event; drop schema scope cascade');
  }
}
