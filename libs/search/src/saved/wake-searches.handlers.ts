import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Clock, type Delivery, type Handler, Handles, type PayloadOf, TenantDatabase } from '#platform';
import { Rounds } from '#tenancy';
import { wakeAtOnce, wakeDue } from '../search.jobs.js';

const hour = 3_600_000;

/** Has every search looked at that waits for news at once, whoever keeps it wherever: something new can be found. */
@Handles(wakeAtOnce, { as: 'system' })
export class WakeAtOnce implements Handler<PayloadOf<typeof wakeAtOnce>> {
  constructor(
    private readonly db: TenantDatabase,
    private readonly clock: Clock,
  ) {}

  async handle({ resourceIds }: PayloadOf<typeof wakeAtOnce>): Promise<void> {
    await this.db.query('select search.wake_at_once($1::uuid[], $2)', [resourceIds, this.clock.now()]);
  }
}

/** Has the searches looked at whose morning has come, and plans the next round. */
@Handles(wakeDue, { as: 'system' })
export class WakeDue implements Handler<PayloadOf<typeof wakeDue>> {
  constructor(
    private readonly db: TenantDatabase,
    private readonly clock: Clock,
    private readonly rounds: Rounds,
  ) {}

  async handle(_: PayloadOf<typeof wakeDue>, { id }: Delivery): Promise<void> {
    await this.db.query('select search.wake_due($1)', [this.clock.now()]);
    await this.rounds.plan(wakeDue, hour, id);
  }
}

/** Sees to it that there is always a next round. */
@Injectable()
export class SavedSearchRounds implements OnApplicationBootstrap {
  constructor(private readonly rounds: Rounds) {}

  onApplicationBootstrap(): Promise<void> {
    return this.rounds.begin(wakeDue, hour);
  }
}
