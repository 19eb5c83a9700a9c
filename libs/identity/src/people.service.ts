import { Injectable } from '@nestjs/common';
import { authorize, Events, NotFound, TenantDatabase } from '#platform';
import { personReinstated, personSuspended } from './identity.events.js';

/** What the network's administrators do about people as such. */
@Injectable()
export class PeopleService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly events: Events,
  ) {}

  async suspend(id: string): Promise<void> {
    authorize(id !== this.db.actor.id);
    await this.set(id, 'suspended');
    await this.events.announce(personSuspended, id, { personId: id });
  }

  async reinstate(id: string): Promise<void> {
    await this.set(id, 'active');
    await this.events.announce(personReinstated, id, { personId: id });
  }

  private async set(id: string, state: 'active' | 'suspended'): Promise<void> {
    const row = await this.db.one<{ found: boolean }>('select scope.suspend_person($1, $2) as found', [id, state]);
    if (!row?.found) throw new NotFound();
  }
}
