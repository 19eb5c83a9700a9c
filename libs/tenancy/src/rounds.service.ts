import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { Clock, type JobDefinition, Jobs, TenantDatabase } from '#platform';

const ownAccount = { credential: { kind: 'none' }, tenantCode: null, ip: '127.0.0.1', requestId: 'rounds' } as const;

/** Work that is done for the whole network again and again, each time by one process, whichever is there. */
@Injectable()
export class Rounds {
  constructor(
    private readonly db: TenantDatabase,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  /** From the first start on there is always a next time. */
  async begin(job: JobDefinition<z.ZodObject>, every: number): Promise<void> {
    const network = await this.db.within(ownAccount, () => this.db.one<{ id: string }>("select id from tenant where kind = 'network'"));
    if (network) await this.db.withinJob({ tenantId: network.id, actorId: null }, () => this.plan(job, every));
  }

  /**
   * The next time, so many milliseconds from now, unless it is planned already. Within a scope of the network.
   * @param running the delivery that is at work just now and does not count
   */
  async plan(job: JobDefinition<z.ZodObject>, every: number, running: string | null = null): Promise<void> {
    await this.db.query('select pg_advisory_xact_lock(hashtext($1))', [job.name]);
    const planned = await this.db.one(
      "select 1 from delivery where name = $1 and state in ('waiting', 'published') and id is distinct from $2 limit 1",
      [job.name, running],
    );
    if (!planned) await this.jobs.enqueue(job, this.db.actor.tenantId, {}, { dueAt: new Date(this.clock.now().getTime() + every) });
  }
}
