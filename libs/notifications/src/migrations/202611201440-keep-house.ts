import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was delivered long ago need not be kept for ever. */
export class KeepHouse1763600022000 implements MigrationInterface {
  name = 'KeepHouse1763600022000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Removes what was done or dropped before a moment, of every tenant, and the bodies of mails that were only kept to
      -- be looked at. What was given up stays until somebody decides; of each mail stays that it was sent, and when.
      create function scope.keep_house(before timestamptz) returns table (deliveries integer, letters integer)
        language plpgsql security definer set search_path = public, pg_temp as $$
      begin
        perform scope.refuse_unless_system();
        delete from delivery d where d.state in ('done', 'dropped') and d.done_at < before;
        get diagnostics deliveries = row_count;
        update mail m set content = null where m.state = 'kept' and m.content is not null and m.sent_at < before;
        get diagnostics letters = row_count;
        return next;
      end $$;
      revoke execute on function scope.keep_house(timestamptz) from public;
      grant execute on function scope.keep_house(timestamptz) to minga_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function scope.keep_house(timestamptz)');
  }
}
