import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { Clock, TenantDatabase } from '#platform';
import { notice } from '../kinds/notice.js';

/** Somebody, in the tenant where they are to find the notice. */
export interface Recipient {
  tenantId: string;
  personId: string;
}

type Told = z.input<typeof notice>;

/**
 * Hands notices over to their readers, whichever tenant they act in, within the current transaction. Only jobs of the
 * system may; who is suspended or has left is passed over.
 */
@Injectable()
export class Messenger {
  constructor(
    private readonly db: TenantDatabase,
    private readonly clock: Clock,
  ) {}

  /** The same notice for everybody. */
  tell(recipients: readonly Recipient[], told: Told): Promise<void> {
    return this.tellEach(recipients.map((recipient) => ({ ...recipient, told })));
  }

  async tellEach(letters: readonly (Recipient & { told: Told })[]): Promise<void> {
    if (letters.length === 0) return;
    const recipients = letters.map(({ tenantId, personId, told }) => ({ tenantId, personId, notice: notice.parse(told) }));
    await this.db.query('select scope.pass_notices($1, $2)', [JSON.stringify(recipients), this.clock.now()]);
  }

  /** Members of the acting tenant who hold one of these roles, except whoever caused what there is to tell. */
  async holdersOf(roles: readonly string[], except: string | null): Promise<Recipient[]> {
    return this.db.query<Recipient>(
      `select m.tenant_id as "tenantId", m.person_id as "personId" from membership m join person p on p.id = m.person_id
        where m.tenant_id = $1 and m.state = 'active' and p.state = 'active' and m.roles && $2::text[]
          and ($3::uuid is null or m.person_id <> $3) order by m.person_id`,
      [this.db.actor.tenantId, roles, except],
    );
  }
}
