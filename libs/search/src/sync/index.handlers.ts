import { Logger } from '@nestjs/common';
import { type Delivery, type Handler, Handles, Jobs, type PayloadOf, TenantDatabase } from '#platform';
import { isOutage, MeiliIndex } from '../engines/meilisearch/meili-index.js';
import { indexPending, rebuildIndex, reconcileSearch } from '../search.jobs.js';
import { IndexSync } from './index-sync.service.js';
import { ProjectionSync } from './projection-sync.service.js';
import { SearchTenants } from './search-tenants.js';

/** Sends what waits. While the index is away nothing is lost: its keeper asks again when it is back. */
@Handles(indexPending, { as: 'system', transaction: 'own' })
export class IndexPending implements Handler<PayloadOf<typeof indexPending>> {
  private readonly logger = new Logger('IndexPending');

  constructor(private readonly sync: IndexSync) {}

  async handle(_: PayloadOf<typeof indexPending>, { tenantId }: Delivery): Promise<void> {
    try {
      await this.sync.drain(tenantId);
    } catch (error) {
      if (!isOutage(error)) throw error;
      this.logger.warn({ tenantId, message: 'the search index is away; its documents wait' });
    }
  }
}

/** Mends projection and index of one tenant. */
@Handles(reconcileSearch, { as: 'system', transaction: 'own' })
export class ReconcileSearch implements Handler<PayloadOf<typeof reconcileSearch>> {
  constructor(
    private readonly projection: ProjectionSync,
    private readonly sync: IndexSync,
    private readonly index: MeiliIndex,
  ) {}

  async handle(_: PayloadOf<typeof reconcileSearch>, { tenantId }: Delivery): Promise<void> {
    await this.projection.catchUp(tenantId);
    if (this.index.configured) await this.sync.reconcile(tenantId);
  }
}

/** Fills a new index beside the live one and swaps; changes that came meanwhile are reconciled afterwards. */
@Handles(rebuildIndex, { as: 'system', transaction: 'own', attempts: 2 })
export class RebuildIndex implements Handler<PayloadOf<typeof rebuildIndex>> {
  constructor(
    private readonly db: TenantDatabase,
    private readonly jobs: Jobs,
    private readonly tenants: SearchTenants,
    private readonly projection: ProjectionSync,
    private readonly sync: IndexSync,
    private readonly index: MeiliIndex,
  ) {}

  async handle({ analyse }: PayloadOf<typeof rebuildIndex>): Promise<void> {
    const tenants = await this.tenants.all();
    if (analyse) for (const tenantId of tenants) await this.projection.catchUp(tenantId, { again: true });
    if (!this.index.configured) return;
    await this.index.ensure();
    await this.index.beginNext();
    for (const tenantId of tenants) await this.sync.fillNext(tenantId);
    await this.index.swapInNext();
    for (const tenantId of tenants) {
      await this.db.withinJob({ tenantId, actorId: null }, () => this.jobs.enqueue(reconcileSearch, tenantId, {}));
    }
  }
}
