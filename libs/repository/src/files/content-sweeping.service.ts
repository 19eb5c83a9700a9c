import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Clock, Jobs, Storage, TenantDatabase } from '#platform';
import { sweepContents } from './files.jobs.js';

const day = 24 * 60 * 60 * 1000;
const ownAccount = { credential: { kind: 'none' }, tenantCode: null, ip: '127.0.0.1', requestId: 'contents' } as const;

/** Sees to it that stored contents nobody refers to are removed once a day, and in no other process at the same time. */
@Injectable()
export class ContentSweeping implements OnApplicationBootstrap {
  constructor(
    private readonly db: TenantDatabase,
    private readonly storage: Storage,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  /** From the first start on there is always a next time. */
  async onApplicationBootstrap(): Promise<void> {
    const network = await this.db.within(ownAccount, () => this.db.one<{ id: string }>("select id from tenant where kind = 'network'"));
    if (network) await this.planNext(network.id);
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

  /** Unless it is planned already, by whichever process. */
  async planNext(networkId: string, running: string | null = null): Promise<void> {
    await this.db.withinJob({ tenantId: networkId, actorId: null }, async () => {
      await this.db.query("select pg_advisory_xact_lock(hashtext('contents.sweep'))");
      const planned = await this.db.one(
        "select 1 from delivery where name = $1 and state in ('waiting', 'published') and id is distinct from $2 limit 1",
        [sweepContents.name, running],
      );
      if (!planned) await this.jobs.enqueue(sweepContents, networkId, {}, { dueAt: new Date(this.clock.now().getTime() + day) });
    });
  }
}
