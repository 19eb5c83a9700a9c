import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An older version stays with whom it was for: opening a work to more people opens what stands now and nothing of what stood before. */
export class KeepWhoCouldRead1763600103000 implements MigrationInterface {
  name = 'KeepWhoCouldRead1763600103000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create policy resource_version_of_owner on resource_version to minga_owner using (true) with check (true);
      -- Whom the work reached while this version stood, and always those who answer for it.
      alter table resource_version add column audience text[];
      do $$
      begin
        perform set_config('minga.keys', (select array['public', 'network'] || array_agg('tenant:' || id) || array_agg('curate:' || id) from tenant)::text, true);
        update resource_version v
           set audience = r.audience || scope.audience(r.tenant_id, r.author_id, 'draft', '{}', '{}')
          from resource r where r.tenant_id = v.tenant_id and r.id = v.resource_id;
        perform set_config('minga.keys', '', true);
      end $$;
    `);
    await runner.query(`
      alter table resource_version alter column audience set not null;
      alter policy resource_version_read on resource_version
        using (resource_reaches(audience, (select scope.keys())) and exists (${itsResource}));
      alter policy resource_version_file_read on resource_version_file
        using (exists (select 1 from resource_version v where v.tenant_id = resource_version_file.tenant_id
                          and v.resource_id = resource_version_file.resource_id and v.number = resource_version_file.number));

      -- A version has the same number for everybody, also for whom some before it are not.
      create function scope.versions_kept(work_tenant uuid, work uuid) returns table (kept integer, until timestamptz)
        language sql stable security definer set search_path = public, pg_temp as $$
        select count(*)::int, max(v.until) from resource_version v
         where v.tenant_id = work_tenant and v.resource_id = work
           and exists (select 1 from resource r where r.tenant_id = work_tenant and r.id = work and r.audience && scope.keys())
      $$;
      revoke execute on function scope.versions_kept(uuid, uuid) from public;
      grant execute on function scope.versions_kept(uuid, uuid) to minga_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function scope.versions_kept(uuid, uuid);
      alter policy resource_version_file_read on resource_version_file using (exists (${itsResource.replaceAll('resource_version.', 'resource_version_file.')}));
      alter policy resource_version_read on resource_version using (exists (${itsResource}));
      alter table resource_version drop column audience;
      drop policy resource_version_of_owner on resource_version;
    `);
  }
}

const itsResource = `select 1 from resource r where r.tenant_id = resource_version.tenant_id and r.id = resource_version.resource_id and r.state = 'published'`;
