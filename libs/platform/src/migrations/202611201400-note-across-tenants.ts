import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What happens to a person or a cluster concerns several tenants: each finds it in its own audit trail. */
export class NoteAcrossTenants1763600019000 implements MigrationInterface {
  name = 'NoteAcrossTenants1763600019000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create policy event_of_owner on event for insert to minga_owner with check (true);

      -- A line in the trail of any tenant: for the contexts' reviewed doors. The application cannot call it.
      create function scope.note(tenant uuid, event_name text, about text, said jsonb, who uuid, who_name text, way text,
                                 address inet, request text, moment timestamptz) returns void language sql as $$
        insert into event (tenant_id, id, name, subject, payload, actor_id, actor_name, via, ip, request_id, at)
        values (tenant, gen_random_uuid(), event_name, about, said, who, who_name, way, address, request, moment)
      $$;
      revoke execute on function scope.note(uuid, text, text, jsonb, uuid, text, text, inet, text, timestamptz) from public;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function scope.note(uuid, text, text, jsonb, uuid, text, text, inet, text, timestamptz);
      drop policy event_of_owner on event;
    `);
  }
}
