import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A password chosen anew by mail ends the calendar addresses too: whoever knew the old one may have asked for them. */
export class EndFeeds1763600079000 implements MigrationInterface {
  name = 'EndFeeds1763600079000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Every address of a person, in whichever space; each finds it in its trail. For the system's own jobs.
      create function scope.end_feeds(who uuid, moment timestamptz) returns void
        language plpgsql security definer set search_path = public, pg_temp as $$
      declare
        ended calendar_feed;
      begin
        if not scope.has_role('system') then
          raise insufficient_privilege using message = 'for jobs of the system only';
        end if;
        for ended in delete from calendar_feed where person_id = who returning * loop
          perform scope.note(ended.tenant_id, 'calendar-feed.revoked', who::text, jsonb_build_object('personId', who),
                             null, null, 'system', null, null, moment);
        end loop;
      end $$;
      revoke execute on function scope.end_feeds(uuid, timestamptz) from public;
      grant execute on function scope.end_feeds(uuid, timestamptz) to minga_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function scope.end_feeds(uuid, timestamptz)');
  }
}
