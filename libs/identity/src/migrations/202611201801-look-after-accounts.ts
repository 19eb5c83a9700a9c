import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the network's administrators see and do of one account: whose it is, where it belongs, and its lost second factor. */
export class LookAfterAccounts1763600081000 implements MigrationInterface {
  name = 'LookAfterAccounts1763600081000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function scope.refuse_but_administrators() returns void
        language plpgsql stable set search_path = public, pg_temp as $$
      begin
        if not scope.has_role('network-administrator') then
          raise insufficient_privilege using message = 'network administrators only';
        end if;
      end $$;

      create function scope.find_account(address text) returns table (id uuid, name text, email text, state text, "secondFactor" boolean, memberships jsonb)
        language plpgsql stable security definer set search_path = public, pg_temp as $$
      begin
        perform scope.refuse_but_administrators();
        return query
          select p.id, p.name, p.email, p.state, coalesce(c.totp_confirmed, false),
                 coalesce((select jsonb_agg(jsonb_build_object('tenant', t.code, 'names', t.names, 'roles', m.roles, 'state', m.state) order by t.kind, t.code)
                             from membership m join tenant t on t.id = m.tenant_id where m.person_id = p.id), '[]')
            from person p left join credential c on c.person_id = p.id where p.email = lower(address);
      end $$;

      -- The factor goes and with it every open session: what it guarded begins anew with the password.
      create function scope.lift_second_factor(who uuid) returns table (email text, name text, locale text)
        language plpgsql security definer set search_path = public, pg_temp as $$
      begin
        perform scope.refuse_but_administrators();
        update credential c set totp_confirmed = false, totp_secret = null, recovery_hashes = '{}' where c.person_id = who and c.totp_confirmed;
        if not found then
          return;
        end if;
        delete from session s where s.person_id = who;
        return query select p.email, p.name, p.locale from person p where p.id = who;
      end $$;

      revoke execute on function scope.refuse_but_administrators(), scope.find_account(text), scope.lift_second_factor(uuid) from public;
      grant execute on function scope.refuse_but_administrators(), scope.find_account(text), scope.lift_second_factor(uuid) to minga_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function scope.find_account(text), scope.lift_second_factor(uuid), scope.refuse_but_administrators()');
  }
}
