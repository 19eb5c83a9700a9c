import { type Delivery, type Handler, Handles, type PayloadOf, TenantDatabase } from '#platform';
import { DoiKeeping } from './doi-keeping.service.js';
import { keepDois } from './dois.jobs.js';

/** One round, and the next one planned first: whatever becomes of this one. */
@Handles(keepDois, { as: 'system', transaction: 'own', lane: 'slow' })
export class KeepDois implements Handler<PayloadOf<typeof keepDois>> {
  constructor(
    private readonly db: TenantDatabase,
    private readonly keeping: DoiKeeping,
  ) {}

  async handle(_: PayloadOf<typeof keepDois>, { id, tenantId }: Delivery): Promise<void> {
    await this.db.withinJob({ tenantId, actorId: null }, () => this.keeping.planNext(id));
    await this.keeping.keep(tenantId);
  }
}
