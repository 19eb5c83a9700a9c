import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { z } from 'zod';
import { Clock, defineJob, Jobs, TenantDatabase } from '#platform';

/** Remove what was delivered long ago. Runs every day, for all tenants. */
export const keepHouse = defineJob('operations.keep-house', z.object({}));

const day = 24 * 60 * 60 * 1000;
/** How long work that is done and the bodies of kept mails can still be looked at. */
const daysKept = 30;
const anybody = { credential: { kind: 'none' }, tenantCode: null, ip: '127.0.0.1', requestId: 'housekeeping' } as const;

/** Sees to it that the ledgers of work and mail do not grow for ever: once a day, in one process. */
@Injectable()
export class Housekeeping implements OnApplicationBootstrap {
  constructor(
    private readonly db: TenantDatabase,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  /** From the first start on there is always a next time. */
  async onApplicationBootstrap(): Promise<void> {
    const network = await this.db.within(anybody, () => this.db.one<{ id: string }>("select id from tenant where kind = 'network'"));
    if (network) await this.db.withinJob({ tenantId: network.id, actorId: null }, () => this.planNext());
  }

  async keep(): Promise<{ deliveries: number; letters: number }> {
    // By the database's clock, which also says when a delivery was done and a mail sent.
    const removed = await this.db.one<{ deliveries: number; letters: number }>(
      'select * from scope.keep_house(now() - make_interval(days => $1))',
      [daysKept],
    );
    return removed ?? { deliveries: 0, letters: 0 };
  }

  /** Unless it is planned already, by whichever process. */
  async planNext(running: string | null = null): Promise<void> {
    await this.db.query('select pg_advisory_xact_lock(hashtext($1))', [keepHouse.name]);
    const planned = await this.db.one(
      "select 1 from delivery where name = $1 and state in ('waiting', 'published') and id is distinct from $2 limit 1",
      [keepHouse.name, running],
    );
    if (!planned) await this.jobs.enqueue(keepHouse, this.db.actor.tenantId, {}, { dueAt: new Date(this.clock.now().getTime() + day) });
  }
}
