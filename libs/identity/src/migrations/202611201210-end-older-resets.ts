import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A new password, however it came about, ends every letter that could set another. */
export class EndOlderResets1763600010000 implements MigrationInterface {
  name = 'EndOlderResets1763600010000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function scope.end_older_resets() returns trigger
        language plpgsql security definer set search_path = public, pg_temp as $$
      begin
        delete from password_reset where person_id = new.person_id and used_at is null;
        return null;
      end $$;
      revoke execute on function scope.end_older_resets() from public;
      create trigger credential_password_changed after update of password_hash on credential
        for each row execute function scope.end_older_resets();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop trigger credential_password_changed on credential; drop function scope.end_older_resets()');
  }
}
