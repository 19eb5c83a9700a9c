import { Injectable } from '@nestjs/common';
import { authorize, Clock, Events, type Locale, Mails, NotFound, TenantDatabase } from '#platform';
import type { Role } from '#tenancy';
import { personReinstated, personSuspended, secondFactorLifted, secondFactorMail } from './identity.events.js';

interface Account {
  id: string;
  name: string;
  email: string;
  state: 'active' | 'suspended';
  secondFactor: boolean;
  memberships: { tenant: string; names: Record<Locale, string>; roles: Role[]; state: 'active' | 'suspended' }[];
}

/** What the network's administrators do about people as such. */
@Injectable()
export class PeopleService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly events: Events,
    private readonly mails: Mails,
    private readonly clock: Clock,
  ) {}

  /** Whoever has this address. There is no list of everybody to read through. */
  async find(email: string) {
    const accounts = await this.db.query<Account>('select * from scope.find_account($1)', [email]);
    return accounts.map((account) => {
      const isSelf = account.id === this.db.actor.id;
      const isActive = account.state === 'active';
      return { ...account, may: { suspend: isActive && !isSelf, reinstate: !isActive, liftSecondFactor: account.secondFactor && !isSelf } };
    });
  }

  async suspend(id: string): Promise<void> {
    authorize(id !== this.db.actor.id);
    await this.set(id, 'suspended');
    await this.events.announce(personSuspended, id, { personId: id });
  }

  async reinstate(id: string): Promise<void> {
    await this.set(id, 'active');
    await this.events.announce(personReinstated, id, { personId: id });
  }

  /**
   * For somebody who lost both the telephone and the recovery codes, once the administrator knows by another way that it
   * is they who ask; a program knows no such thing. Every session ends and the owner is told; the password is still needed.
   */
  async liftSecondFactor(id: string): Promise<void> {
    authorize(id !== this.db.actor.id && !this.db.actor.isKey);
    const owner = await this.db.one<{ email: string; name: string; locale: Locale }>('select * from scope.lift_second_factor($1)', [id]);
    if (!owner) throw new NotFound();
    await this.events.announce(secondFactorLifted, id, { personId: id });
    const at = this.clock.now();
    const to = { address: owner.email, name: owner.name, locale: owner.locale, personId: id };
    await this.mails.queue(secondFactorMail, to, { at }, { occurrence: at.toISOString() });
  }

  private async set(id: string, state: 'active' | 'suspended'): Promise<void> {
    const row = await this.db.one<{ found: boolean }>('select scope.suspend_person($1, $2) as found', [id, state]);
    if (!row?.found) throw new NotFound();
  }
}
