import { Clock, Events, type Handler, Handles, type PayloadOf, TenantDatabase } from '#platform';
import { resourceChanged } from '../repository.events.js';
import { discloseFailures } from './failures.jobs.js';

/** The day has come, unless its writer has chosen another one meanwhile. */
@Handles(discloseFailures, { as: 'system' })
export class DiscloseFailures implements Handler<PayloadOf<typeof discloseFailures>> {
  constructor(
    private readonly db: TenantDatabase,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  async handle({ resourceId, on }: PayloadOf<typeof discloseFailures>): Promise<void> {
    const told = await this.db.query(
      'update resource_failure set disclosed_at = $3 where resource_id = $1 and disclose_on = $2 and disclosed_at is null returning key',
      [resourceId, on, this.clock.now()],
    );
    if (told.length === 0) return;
    // Touching the row raises the revision that indexes go by, and not the version that editors hold.
    await this.db.query('update resource set updated_at = updated_at where id = $1', [resourceId]);
    await this.events.announce(resourceChanged, resourceId, { resourceId });
  }
}
