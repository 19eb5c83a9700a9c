import { Logger } from '@nestjs/common';
import { type Delivery, type Handler, Handles, type PayloadOf } from '#platform';
import { ContentSweeping } from './content-sweeping.service.js';
import { sweepContents } from './files.jobs.js';

/** Sweeps once and plans the next time. Repeated, it finds less to do. */
@Handles(sweepContents, { as: 'system', transaction: 'own', lane: 'slow' })
export class SweepContents implements Handler<PayloadOf<typeof sweepContents>> {
  private readonly logger = new Logger('SweepContents');

  constructor(private readonly sweeping: ContentSweeping) {}

  async handle(_: PayloadOf<typeof sweepContents>, { id, tenantId }: Delivery): Promise<void> {
    // Planned first: should this one be given up, there is still a tomorrow.
    await this.sweeping.planNext(tenantId, id);
    const removed = await this.sweeping.sweep(tenantId);
    if (removed) this.logger.log({ removed, message: 'stored contents that nobody refers to were removed' });
  }
}
