import { Injectable } from '@nestjs/common';
import { authorize, Events, NotFound, TenantDatabase, VersionConflict } from '#platform';
import { Membership } from './membership.entity.js';
import { mayGrant, mayManage } from './members.policy.js';
import { type Role, rolesIn, type TenantKind } from './roles.js';
import { memberReinstated, memberRemoved, memberRolesChanged, memberSuspended } from './tenancy.events.js';
import { manageMembers } from './tenancy.permissions.js';
import { LastManager, RoleNotHere } from './tenancy.problems.js';
import type { ChangeMember } from './tenancy.schemas.js';

interface MemberRow {
  personId: string;
  name: string;
  email: string | null;
  roles: Role[];
  state: 'active' | 'suspended';
  since: Date;
  version: number;
}

/** Who belongs to the acting tenant, and what its managers do about it. */
@Injectable()
export class MembersService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly events: Events,
  ) {}

  async list() {
    const { actor } = this.db;
    const rows = await this.db.query<MemberRow>(
      `select m.person_id as "personId", p.name, case when $2 then p.email end as email, m.roles, m.state, m.since, m.version
         from membership m join person p on p.id = m.person_id
        where m.tenant_id = $1 order by p.name, p.id limit 1000`,
      [actor.tenantId, actor.may(manageMembers)],
    );
    return rows.map((row) => ({ ...row, may: { manage: mayManage(actor, row) } }));
  }

  async change(personId: string, version: number, change: ChangeMember): Promise<void> {
    const member = await this.lock(personId);
    authorize(mayManage(this.db.actor, member), manageMembers.name);
    if (member.version !== version) throw new VersionConflict(member.version);
    const before = { roles: member.roles, state: member.state };
    if (change.roles) this.assign(member, change.roles);
    if (change.state) member.state = change.state;
    member.version += 1;
    await this.db.repository(Membership).save(member);
    await this.refuseWithoutManager();
    if (change.roles) await this.events.announce(memberRolesChanged, personId, { personId, roles: member.roles });
    if (member.state !== before.state) {
      await this.events.announce(member.state === 'suspended' ? memberSuspended : memberReinstated, personId, { personId });
    }
  }

  async remove(personId: string): Promise<void> {
    const member = await this.lock(personId);
    authorize(mayManage(this.db.actor, member), manageMembers.name);
    await this.db.repository(Membership).delete({ tenantId: member.tenantId, personId });
    await this.refuseWithoutManager();
    await this.events.announce(memberRemoved, personId, { personId });
  }

  private assign(member: Membership, wanted: readonly Role[]): void {
    const { actor } = this.db;
    const foreign = wanted.find((role) => !rolesIn[actor.tenantKind as TenantKind].includes(role));
    if (foreign) throw new RoleNotHere(foreign);
    const touched = [...wanted.filter((role) => !member.roles.includes(role)), ...member.roles.filter((role) => !wanted.includes(role))];
    authorize(touched.every((role) => mayGrant(actor, role)), manageMembers.name);
    member.roles = [...new Set(wanted)];
  }

  private async lock(personId: string): Promise<Membership> {
    const member = await this.db.repository(Membership).findOne({
      where: { tenantId: this.db.actor.tenantId, personId },
      lock: { mode: 'pessimistic_write' },
    });
    if (!member) throw new NotFound();
    return member;
  }

  /** A tenant must keep somebody who can manage it. */
  private async refuseWithoutManager(): Promise<void> {
    const manager = await this.db.one("select 1 from membership where tenant_id = $1 and state = 'active' and roles && $2", [
      this.db.actor.tenantId,
      manageMembers.roles,
    ]);
    if (!manager) throw new LastManager();
    if (this.db.actor.tenantKind !== 'network') return;
    // Nobody but a network administrator makes one: the last to go could not be replaced.
    const administrator = await this.db.one(
      "select 1 from membership where tenant_id = $1 and state = 'active' and 'network-administrator' = any (roles)", [this.db.actor.tenantId],
    );
    if (!administrator) throw new LastManager();
  }
}
