import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which stored contents are referred to, by whichever tenant; and the order of remarks that were made together. */
export class KeepWhatIsReferredTo1763600011000 implements MigrationInterface {
  name = 'KeepWhatIsReferredTo1763600011000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table resource_comment add column position integer not null default 1;

      create index resource_file_of_content on resource_file (sha256);
      create policy resource_file_of_owner on resource_file for select to minga_owner using (true);

      -- The same content is stored once for all tenants: whether it may go, none of them can say alone. For the network's own jobs.
      create function scope.contents_referred_to(contents text[]) returns setof text
        language plpgsql stable security definer set search_path = public, pg_temp as $$
      begin
        if not (scope.has_role('system') and exists (select 1 from tenant t where t.id = scope.tenant() and t.kind = 'network')) then
          raise insufficient_privilege using message = 'for the network''s own jobs only';
        end if;
        return query select distinct f.sha256 from resource_file f where f.sha256 = any (contents);
      end $$;
      revoke execute on function scope.contents_referred_to(text[]) from public;
      grant execute on function scope.contents_referred_to(text[]) to minga_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function scope.contents_referred_to(text[]);
      drop policy resource_file_of_owner on resource_file;
      drop index resource_file_of_content;
      alter table resource_comment drop column position;
    `);
  }
}
