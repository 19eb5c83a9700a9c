import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Clock, TenantDatabase } from '#platform';
import { Rounds } from '#tenancy';
import { countUse } from './usage.jobs.js';

const hour = 60 * 60 * 1000;
/** So long after an hour its last hits have been written down. */
const patience = 5 * 60 * 1000;

/** Sees to it that hits become sums once an hour, in one process. */
@Injectable()
export class UsageCounting implements OnApplicationBootstrap {
  constructor(
    private readonly db: TenantDatabase,
    private readonly rounds: Rounds,
    private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): Promise<void> {
    return this.rounds.begin(countUse, hour);
  }

  async count(): Promise<void> {
    await this.db.query('select scope.count_use($1)', [new Date(this.clock.now().getTime() - patience)]);
  }

  planNext(running: string): Promise<void> {
    return this.rounds.plan(countUse, hour, running);
  }
}
