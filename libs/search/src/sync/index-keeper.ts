import { type BeforeApplicationShutdown, Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { Jobs, TenantDatabase } from '#platform';
import { MeiliIndex } from '../engines/meilisearch/meili-index.js';
import { indexPending, reconcileSearch } from '../search.jobs.js';
import { SearchTenants } from './search-tenants.js';

const pause = 2000;

/**
 * Sees to it that the outside index heals by itself. When it appears (at start, or back from an outage, perhaps empty or
 * from an older copy) everything is compared; whatever waits while nobody is at it is asked for again.
 */
@Injectable()
export class IndexKeeper implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('IndexKeeper');
  private timer: NodeJS.Timeout | undefined;
  private looking: Promise<void> | undefined;
  private stopped = false;
  private present = false;

  constructor(
    private readonly db: TenantDatabase,
    private readonly jobs: Jobs,
    private readonly index: MeiliIndex,
    private readonly tenants: SearchTenants,
  ) {}

  onApplicationBootstrap(): void {
    if (this.index.configured) this.lookAfter(0);
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.looking;
  }

  private lookAfter(delay: number): void {
    this.timer = setTimeout(() => {
      this.looking = this.look()
        .catch((error: unknown) => this.logger.warn(error instanceof Error ? error.message : String(error)))
        .finally(() => {
          if (!this.stopped) this.lookAfter(pause);
        });
    }, delay);
  }

  private async look(): Promise<void> {
    if (!(await this.index.isHealthy())) {
      this.present = false;
      return;
    }
    if (await this.index.ensure()) await this.tenants.forgetIndexed();
    if (!this.present) {
      for (const tenantId of await this.tenants.all()) await this.ask(tenantId, reconcileSearch);
      this.present = true;
    }
    for (const tenantId of await this.tenants.behind()) await this.ask(tenantId, indexPending);
  }

  /** Unless it is asked for already. */
  private async ask(tenantId: string, job: typeof indexPending | typeof reconcileSearch): Promise<void> {
    await this.db.withinJob({ tenantId, actorId: null }, async () => {
      const open = await this.db.one("select 1 from delivery where name = $1 and state in ('waiting', 'published') limit 1", [job.name]);
      if (!open) await this.jobs.enqueue(job, tenantId, {});
    });
  }
}
