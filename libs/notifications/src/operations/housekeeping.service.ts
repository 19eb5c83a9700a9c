import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { z } from 'zod';
import { defineJob, TenantDatabase } from '#platform';
import { Rounds } from '#tenancy';

/** Remove what was delivered long ago. Runs every day, for all tenants. */
export const keepHouse = defineJob('operations.keep-house', z.object({}));

const day = 24 * 60 * 60 * 1000;
/** How long work that is done and the bodies of kept mails can still be looked at. */
const daysKept = 30;

/** Sees to it that the ledgers of work and mail do not grow for ever: once a day, in one process. */
@Injectable()
export class Housekeeping implements OnApplicationBootstrap {
  constructor(
    private readonly db: TenantDatabase,
    private readonly rounds: Rounds,
  ) {}

  onApplicationBootstrap(): Promise<void> {
    return this.rounds.begin(keepHouse, day);
  }

  async keep(): Promise<{ deliveries: number; letters: number }> {
    // By the database's clock, which also says when a delivery was done and a mail sent.
    const removed = await this.db.one<{ deliveries: number; letters: number }>(
      'select * from scope.keep_house(now() - make_interval(days => $1))',
      [daysKept],
    );
    return removed ?? { deliveries: 0, letters: 0 };
  }

  planNext(running: string): Promise<void> {
    return this.rounds.plan(keepHouse, day, running);
  }
}
