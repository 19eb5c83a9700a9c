import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A cluster names the countries that take part in it: they hear of it, find it in their trail, and can strike themselves off. */
export class AskWhoIsNamed1763600021000 implements MigrationInterface {
  name = 'AskWhoIsNamed1763600021000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create policy cluster_country_left on cluster_country for delete to minga_app using (country_id = (select scope.tenant()));

      -- Whoever opens a cluster leaves a line in the trail of each country it names.
      create function scope.note_named_countries(cluster uuid, who_name text, way text, address inet, request text, moment timestamptz) returns void
        language plpgsql security definer set search_path = public, pg_temp as $$
      begin
        if not exists (select 1 from tenant t where t.id = cluster and t.kind = 'cluster'
                        and (t.lead_country_id = scope.tenant() or scope.has_role('unit-coordinator'))) then
          raise insufficient_privilege using message = 'for those who open clusters only';
        end if;
        perform scope.note(c.country_id, 'cluster.country-named', cluster::text, jsonb_build_object('clusterId', cluster),
                           scope.person(), who_name, way, address, request, moment)
          from cluster_country c where c.tenant_id = cluster;
      end $$;

      -- Who speaks for the countries that a cluster of the asking job's tenant, or of the network's, names.
      create function scope.spokespeople_of_cluster(cluster uuid) returns table ("tenantId" uuid, "personId" uuid)
        language plpgsql stable security definer set search_path = public, pg_temp as $$
      begin
        if not scope.has_role('system') or not exists (
             select 1 from tenant t, tenant asking where t.id = cluster and asking.id = scope.tenant()
                and (t.lead_country_id = asking.id or asking.kind = 'network')) then
          raise insufficient_privilege using message = 'for jobs of the system only';
        end if;
        return query select m.tenant_id, m.person_id from cluster_country c
          join membership m on m.tenant_id = c.country_id and m.state = 'active' and 'focal-point' = any (m.roles)
         where c.tenant_id = cluster order by m.tenant_id, m.person_id;
      end $$;

      revoke execute on function scope.note_named_countries(uuid, text, text, inet, text, timestamptz), scope.spokespeople_of_cluster(uuid) from public;
      grant execute on function scope.note_named_countries(uuid, text, text, inet, text, timestamptz), scope.spokespeople_of_cluster(uuid) to minga_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function scope.note_named_countries(uuid, text, text, inet, text, timestamptz), scope.spokespeople_of_cluster(uuid);
      drop policy cluster_country_left on cluster_country;
    `);
  }
}
