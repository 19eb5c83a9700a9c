import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Clock, Jobs, TenantDatabase } from '#platform';
import { countUse } from './usage.jobs.js';

const hour = 60 * 60 * 1000;
/** So long after an hour its last hits have been written down. */
const patience = 5 * 60 * 1000;
const ownAccount = { credential: { kind: 'none' }, tenantCode: null, ip: '127.0.0.1', requestId: 'usage' } as const;

/** Sees to it that hits become sums once an hour, in one process. */
@Injectable()
export class UsageCounting implements OnApplicationBootstrap {
  constructor(
    private readonly db: TenantDatabase,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  /** From the first start on there is always a next time. */
  async onApplicationBootstrap(): Promise<void> {
    const network = await this.db.within(ownAccount, () => this.db.one<{ id: string }>("select id from tenant where kind = 'network'"));
    if (network) await this.db.withinJob({ tenantId: network.id, actorId: null }, () => this.planNext());
  }

  async count(): Promise<void> {
    await this.db.query('select scope.count_use($1)', [new Date(this.clock.now().getTime() - patience)]);
  }

  /** Unless it is planned already, by whichever process. */
  async planNext(running: string | null = null): Promise<void> {
    await this.db.query('select pg_advisory_xact_lock(hashtext($1))', [countUse.name]);
    const planned = await this.db.one(
      "select 1 from delivery where name = $1 and state in ('waiting', 'published') and id is distinct from $2 limit 1", [countUse.name, running]);
    if (!planned) await this.jobs.enqueue(countUse, this.db.actor.tenantId, {}, { dueAt: new Date(this.clock.now().getTime() + hour) });
  }
}
