import { Clock, type Delivery, type Handler, Handles, type PayloadOf, TenantDatabase } from '#platform';
import { keepHarvests } from '../dissemination.permissions.js';
import { HarvestClients } from './harvest-clients.js';
import { runHarvest } from './harvests.jobs.js';
import { HarvestsService } from './harvests.service.js';
import { Intake } from './intake.service.js';
import { HarvestFailed } from './oai-client.js';

const day = 24 * 60 * 60 * 1000;

/**
 * Harvests page by page: fetched with no transaction open, taken in one of its own. Run again after a fall it finds what it has
 * taken and goes on. That another repository fails is a result, not a reason to try for hours.
 */
@Handles(runHarvest, { as: keepHarvests, transaction: 'own', lane: 'slow', attempts: 3 })
export class RunHarvest implements Handler<PayloadOf<typeof runHarvest>> {
  constructor(
    private readonly db: TenantDatabase,
    private readonly harvests: HarvestsService,
    private readonly intake: Intake,
    private readonly clients: HarvestClients,
    private readonly clock: Clock,
  ) {}

  async handle({ sourceId, runId }: PayloadOf<typeof runHarvest>, { tenantId, actorId }: Delivery): Promise<void> {
    /** Each step asks anew whether whoever wanted it may still. */
    const step = <Result>(work: () => Promise<Result>) => this.db.withinJob({ tenantId, actorId }, work);
    const target = await step(() => this.harvests.begin(runId));
    if (!target) return;
    let until: Date | null = null;
    try {
      for await (const page of this.clients.make().pages(target)) {
        until ??= momentOf(page.responseDate);
        await step(() => this.intake.take(sourceId, runId, page));
      }
      await step(() => this.harvests.finish(sourceId, runId, until));
    } catch (error) {
      if (!(error instanceof HarvestFailed)) throw error;
      await step(() => this.harvests.fail(runId, error.fault));
    }
    if (target.everyDays !== null) {
      const dueAt = new Date(this.clock.now().getTime() + target.everyDays * day);
      await step(() => this.harvests.ask(sourceId, 'es', dueAt));
    }
  }
}

/** The other's own clock counts, where it can be read. */
function momentOf(responseDate: string | null): Date | null {
  const moment = new Date(responseDate ?? '');
  return Number.isNaN(moment.getTime()) ? null : moment;
}
