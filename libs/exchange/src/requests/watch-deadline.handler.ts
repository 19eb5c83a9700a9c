import { Clock, Events, type Handler, Handles, type PayloadOf, TenantDatabase } from '#platform';
import { requestOverdue } from '../exchange.events.js';
import { watchDeadline } from '../exchange.jobs.js';

/** Marks a request that nobody closed in time, once for each deadline it has had. */
@Handles(watchDeadline, { as: 'system' })
export class WatchDeadline implements Handler<PayloadOf<typeof watchDeadline>> {
  constructor(
    private readonly db: TenantDatabase,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  async handle({ requestId, deadline }: PayloadOf<typeof watchDeadline>): Promise<void> {
    const marked = await this.db.query(
      `update knowledge_request set overdue_at = $3
        where id = $1 and deadline = $2 and outcome is null and overdue_at is null returning id`,
      [requestId, deadline, this.clock.now()],
    );
    if (marked.length) await this.events.announce(requestOverdue, requestId, { requestId, deadline });
  }
}
