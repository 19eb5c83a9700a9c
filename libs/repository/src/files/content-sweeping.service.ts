import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Clock, Storage, TenantDatabase } from '#platform';
import { Rounds } from '#tenancy';
import { sweepContents } from './files.jobs.js';

/** How often contents are swept, in milliseconds, and how old they must be. */
const day = 24 * 60 * 60 * 1000;

/** Sees to it that stored contents nobody refers to are removed once a day, and in no other process at the same time. */
@Injectable()
export class ContentSweeping implements OnApplicationBootstrap {
  constructor(
    private readonly db: TenantDatabase,
    private readonly storage: Storage,
    private readonly rounds: Rounds,
    private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): Promise<void> {
    return this.rounds.begin(sweepContents, day);
  }

  /** A day of patience: between the storing of an upload and the row that refers to it lie seconds. */
  async sweep(networkId: string): Promise<number> {
    const kept = async (contents: string[]) => {
      const rows = await this.db.withinJob({ tenantId: networkId, actorId: null }, () =>
        this.db.query<{ sha256: string }>('select scope.contents_referred_to($1) as sha256', [contents]));
      // Without an answer everything stays.
      return new Set(rows?.map(({ sha256 }) => sha256) ?? contents);
    };
    return this.storage.sweep(new Date(this.clock.now().getTime() - day), kept);
  }

  /** The handler runs in no transaction of its own. */
  async planNext(networkId: string, running: string): Promise<void> {
    await this.db.withinJob({ tenantId: networkId, actorId: null }, () => this.rounds.plan(sweepContents, day, running));
  }
}
