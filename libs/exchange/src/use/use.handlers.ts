import { Clock, Events, type Handler, Handles, type PayloadOf, TenantDatabase } from '#platform';
import { resourcePublished } from '#repository';
import { outcomeAsked, outcomeDisclosed } from '../exchange.events.js';
import { askForOutcome, discloseOutcome } from '../exchange.jobs.js';
import { LineageService } from '../lineage/lineage.service.js';
import { AdoptionsService } from './adoptions.service.js';

/** Asks once for each half year, as long as the resource is used and nothing has been said of it. */
@Handles(askForOutcome, { as: 'system' })
export class AskForOutcome implements Handler<PayloadOf<typeof askForOutcome>> {
  constructor(
    private readonly db: TenantDatabase,
    private readonly events: Events,
  ) {}

  async handle({ adoptionId, months }: PayloadOf<typeof askForOutcome>): Promise<void> {
    const [asked] = await this.db.query<{ resourceId: string; personId: string }>(
      `update adoption a set asked = asked || $2::int
        where id = $1 and ended_at is null and not $2 = any (asked)
          and not exists (select 1 from outcome o where o.tenant_id = a.tenant_id and o.adoption_id = a.id and o.months = $2)
       returning resource_id as "resourceId", person_id as "personId"`,
      [adoptionId, months],
    );
    if (asked) await this.events.announce(outcomeAsked, asked.resourceId, { adoptionId, months, ...asked });
  }
}

/** The day has come, unless its writer has chosen another one meanwhile. */
@Handles(discloseOutcome, { as: 'system' })
export class DiscloseOutcome implements Handler<PayloadOf<typeof discloseOutcome>> {
  constructor(
    private readonly db: TenantDatabase,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  async handle({ outcomeId, on }: PayloadOf<typeof discloseOutcome>): Promise<void> {
    const [disclosed] = await this.db.query<{ adoptionId: string; resourceId: string }>(
      `update outcome set disclosed_at = $3 where id = $1 and disclosure = 'delayed' and disclose_on = $2 and disclosed_at is null
       returning adoption_id as "adoptionId", resource_id as "resourceId"`,
      [outcomeId, on, this.clock.now()],
    );
    if (disclosed) await this.events.announce(outcomeDisclosed, disclosed.resourceId, { outcomeId, ...disclosed });
  }
}

/** Whoever publishes an adaptation uses what it came from. */
@Handles(resourcePublished, { as: 'system' })
export class CountAdaptation implements Handler<PayloadOf<typeof resourcePublished>> {
  constructor(
    private readonly db: TenantDatabase,
    private readonly lineage: LineageService,
    private readonly adoptions: AdoptionsService,
  ) {}

  async handle({ resourceId, authorId }: PayloadOf<typeof resourcePublished>): Promise<void> {
    const thread = await this.lineage.originOf(resourceId);
    if (!thread) return;
    const adapted = await this.db.one<{ institution: string | null }>('select institution from resource where id = $1', [resourceId]);
    await this.adoptions.beginByAdapting(thread.originId, authorId, adapted?.institution?.slice(0, 200) ?? '');
  }
}
