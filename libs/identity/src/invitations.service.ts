import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { authorize, Clock, Events, Mails, NotAllowed, NotFound, type Locale, TenantDatabase } from '#platform';
import { manageMembers, mayGrant, RoleNotHere, rolesIn, type TenantKind } from '#tenancy';
import { invitationMail, invitationWithdrawn, memberJoined, personInvited } from './identity.events.js';
import { Guessing } from './guessing.js';
import { AccountNeeded, LinkDead } from './identity.problems.js';
import type { AcceptInvitation, Invite } from './identity.schemas.js';
import { hashPassword, refuseWeakPassword } from './passwords.js';
import { Secrets } from './secrets.js';

interface Letter {
  tenant_code: string;
  tenant_names: Record<Locale, string>;
  email: string;
  roles: string[];
  locale: Locale;
  known: boolean;
}

const validDays = 14;

/** Invitations: written by those who manage people, accepted once by whoever holds the mailbox. */
@Injectable()
export class InvitationsService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly events: Events,
    private readonly mails: Mails,
    private readonly guessing: Guessing,
    private readonly secrets: Secrets,
    private readonly clock: Clock,
  ) {}

  list() {
    return this.db.query(
      `select i.id, i.email, i.roles, t.code as tenant, i.created_at as "createdAt", i.expires_at as "expiresAt", i.accepted_at as "acceptedAt"
         from invitation i join tenant t on t.id = i.tenant_id order by i.created_at desc limit 500`,
    );
  }

  /** Answers alike whether or not the address has an account. */
  async invite({ email, roles, locale, tenant }: Invite): Promise<{ id: string }> {
    const target = await this.target(tenant);
    const foreign = roles.find((role) => !rolesIn[target.kind].includes(role));
    if (foreign) throw new RoleNotHere(foreign);
    authorize(roles.every((role) => mayGrant(this.db.actor, role)), manageMembers.name);
    await this.refuseOwn(target.id, email);
    await this.guessing.count('inviter', this.db.actor.id);
    await this.guessing.count('invited', email);
    const now = this.clock.now();
    const id = randomUUID();
    await this.db.query(
      `insert into invitation (tenant_id, id, email, roles, locale, invited_by, created_at, expires_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [target.id, id, email, [...new Set(roles)], locale, this.db.actor.id, now, new Date(now.getTime() + validDays * 86_400_000)],
    );
    await this.events.announce(personInvited, id, { invitationId: id });
    await this.noteThere(id, personInvited.name);
    await this.mails.queue(
      invitationMail,
      { address: email, name: null, locale, personId: null },
      { invitationId: id },
      { occurrence: id },
    );
    return { id };
  }

  async withdraw(id: string): Promise<void> {
    await this.noteThere(id, invitationWithdrawn.name);
    const gone = await this.db.one('delete from invitation where id = $1 and accepted_at is null returning id', [id]);
    if (!gone) throw new NotFound();
    await this.events.announce(invitationWithdrawn, id, { invitationId: id });
  }

  async read(token: string) {
    const letter = await this.letter(token);
    return {
      tenant: letter.tenant_code,
      names: letter.tenant_names,
      email: letter.email,
      roles: letter.roles,
      locale: letter.locale,
      needsAccount: !letter.known,
    };
  }

  async accept({ token, name, password, locale }: AcceptInvitation): Promise<{ tenantId: string; personId: string }> {
    const letter = await this.letter(token);
    if (!letter.known && (!name || !password)) throw new AccountNeeded();
    if (!letter.known) refuseWeakPassword(password!, [name!, letter.email]);
    const row = await this.db.one<{ person_id: string; tenant_id: string }>(
      'select * from scope.accept_invitation($1, $2, $3, $4, $5)',
      [
        this.secrets.readId('invitation', token), name ?? letter.email, locale ?? letter.locale,
        letter.known ? null : await hashPassword(password!), this.clock.now(),
      ],
    );
    if (!row) throw new LinkDead();
    return { tenantId: row.tenant_id, personId: row.person_id };
  }

  /** Tells the tenant that somebody came; runs in the scope of the new member. */
  async announceArrival(personId: string): Promise<void> {
    await this.events.announce(memberJoined, personId, { personId });
  }

  private async letter(token: string): Promise<Letter> {
    const id = this.secrets.readId('invitation', token);
    const letter = id && (await this.db.one<Letter>('select * from scope.read_invitation($1, $2)', [id, this.clock.now()]));
    if (!letter) throw new LinkDead();
    return letter;
  }

  /** One's own tenant; a cluster that one's country leads; for the network, any country's first focal point. */
  private async target(code: string | undefined): Promise<{ id: string; kind: TenantKind }> {
    const { actor } = this.db;
    const row = await this.db.one<{ id: string; kind: TenantKind; lead: string | null }>(
      'select id, kind, lead_country_id as lead from tenant where code = $1',
      [code ?? actor.tenantCode],
    );
    const allowed = row && (row.id === actor.tenantId || actor.has('network-administrator') || (row.lead === actor.tenantId && !(await this.isManaged(row.id))));
    if (!allowed) throw new NotAllowed(manageMembers.name);
    return row;
  }

  /** Whoever leads a cluster begins it. Once it has a manager, its people are the manager's to invite. */
  private async isManaged(cluster: string): Promise<boolean> {
    return (await this.db.one<{ managed: boolean }>('select scope.is_managed($1) as managed', [cluster]))!.managed;
  }

  /** Nobody lets themselves into a space: what is kept there is kept from them as well. */
  private async refuseOwn(target: string, email: string): Promise<void> {
    const { actor } = this.db;
    if (target === actor.tenantId) return;
    const own = await this.db.one('select 1 from person where id = $1 and email = $2', [actor.id, email]);
    if (own) throw new NotAllowed(manageMembers.name);
  }

  /** What concerns another space stands in its trail as well. */
  private async noteThere(invitation: string, event: string): Promise<void> {
    const { actor, origin } = this.db;
    await this.db.query('select scope.note_invitation($1, $2, $3, $4, $5, $6, $7)', [
      invitation, event, actor.name, actor.isKey ? 'key' : 'session', origin.ip, origin.requestId, this.clock.now(),
    ]);
  }
}
