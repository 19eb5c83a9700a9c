import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever leads a cluster begins it and no more: once it has a manager, people come by its manager's word, in its own trail. */
export class InviteWithinBounds1763600078000 implements MigrationInterface {
  name = 'InviteWithinBounds1763600078000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(doors);
    await runner.query(vouching);
  }

  async down(): Promise<void> {
    throw new Error('What these doors guard stays guarded');
  }
}

const doors = `
  -- Whether a cluster has somebody who manages it.
  create function scope.is_managed(cluster uuid) returns boolean
    language sql stable security definer set search_path = public, pg_temp as $$
    select exists (select 1 from membership m join person p on p.id = m.person_id
                    where m.tenant_id = cluster and m.state = 'active' and p.state = 'active' and 'cluster-manager' = any (m.roles))
  $$;

  -- Whoever invites into a space they do not act in leaves a line in its trail.
  create function scope.note_invitation(letter uuid, event_name text, who_name text, way text, address inet, request text, moment timestamptz) returns void
    language sql security definer set search_path = public, pg_temp as $$
    select scope.note(i.tenant_id, event_name, i.id::text, jsonb_build_object('invitationId', i.id),
                      scope.person(), who_name, way, address, request, moment)
      from invitation i
     where i.id = letter and i.tenant_id is distinct from scope.tenant() and event_name in ('person.invited', 'invitation.withdrawn')
       and (scope.has_role('network-administrator') or exists (select 1 from tenant t where t.id = i.tenant_id and t.lead_country_id = scope.tenant()))
  $$;
  revoke execute on function scope.is_managed(uuid), scope.note_invitation(uuid, text, text, text, inet, text, timestamptz) from public;
  grant execute on function scope.is_managed(uuid), scope.note_invitation(uuid, text, text, text, inet, text, timestamptz) to minga_app;
`;

const vouching = `
  -- As before; and a manager named from the country that leads the cluster comes only while there is none.
  create or replace function scope.still_vouched_for(i invitation) returns boolean
    language sql stable security definer set search_path = public, pg_temp as $$
    select i.invited_by is null or exists (
      select 1 from membership m join person p on p.id = m.person_id join tenant t on t.id = i.tenant_id
       where m.person_id = i.invited_by and m.state = 'active' and p.state = 'active'
         and m.roles && array['network-administrator', 'unit-coordinator', 'focal-point', 'cluster-manager']
         and (m.tenant_id = i.tenant_id or 'network-administrator' = any (m.roles)
              or (m.tenant_id = t.lead_country_id and not ('cluster-manager' = any (i.roles) and scope.is_managed(t.id))))
         and ('network-administrator' = any (m.roles) or not 'network-administrator' = any (i.roles)))
  $$;
`;
