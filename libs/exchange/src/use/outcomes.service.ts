import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock, Events, InvalidRequest, Jobs, NotFound, TenantDatabase, VersionConflict } from '#platform';
import { outcomeEdited, outcomeReported } from '../exchange.events.js';
import { discloseOutcome } from '../exchange.jobs.js';
import { ReportedAlready } from '../exchange.problems.js';
import { AdoptionsService } from './adoptions.service.js';
import { halfYearOf } from './half-years.js';
import type { OutcomeFields } from './use.schemas.js';

/** What came of using a resource, as whoever uses it says: openly, from a day on, or without a name. */
@Injectable()
export class OutcomesService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly adoptions: AdoptionsService,
    private readonly events: Events,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  async report(adoptionId: string, said: OutcomeFields) {
    this.refuseUnclear(said);
    const adoption = await this.adoptions.hold(adoptionId);
    const now = this.clock.now();
    const months = halfYearOf(adoption.since, now);
    const before = await this.db.one<{ id: string }>('select id from outcome where tenant_id = $1 and adoption_id = $2 and months = $3', [adoption.tenantId, adoptionId, months]);
    if (before) throw new ReportedAlready(before.id);
    const id = randomUUID();
    await this.db.query(
      `insert into outcome (tenant_id, id, adoption_id, resource_tenant_id, resource_id, months, worked, evidence, results, figures, failed, disclosure, disclose_on, disclosed_at, author_id, at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)`,
      [adoption.tenantId, id, adoptionId, adoption.resourceTenantId, adoption.resourceId, months, ...this.valuesOf(said), this.db.actor.id, now],
    );
    await this.hold(id, said);
    await this.events.announce(outcomeReported, adoption.resourceId, { adoptionId, resourceId: adoption.resourceId, outcomeId: id });
    return this.adoptions.read(adoptionId);
  }

  async edit(adoptionId: string, id: string, version: number, said: OutcomeFields) {
    this.refuseUnclear(said);
    const adoption = await this.adoptions.hold(adoptionId);
    const held = await this.db.one<{ version: number }>('select version from outcome where tenant_id = $1 and adoption_id = $2 and id = $3 for update', [adoption.tenantId, adoptionId, id]);
    if (!held) throw new NotFound();
    if (held.version !== version) throw new VersionConflict(held.version, await this.adoptions.read(adoptionId));
    await this.db.query(
      `update outcome set worked = $3, evidence = $4, results = $5, figures = $6, failed = $7, disclosure = $8, disclose_on = $9, disclosed_at = $10, version = version + 1
        where tenant_id = $1 and id = $2`,
      [adoption.tenantId, id, ...this.valuesOf(said)],
    );
    await this.hold(id, said);
    await this.events.announce(outcomeEdited, adoption.resourceId, { adoptionId, resourceId: adoption.resourceId, outcomeId: id });
    return this.adoptions.read(adoptionId);
  }

  private valuesOf({ worked, evidence, results, figures, failed, disclosure, discloseOn }: OutcomeFields): unknown[] {
    const delayed = disclosure === 'delayed';
    return [worked, evidence, results, JSON.stringify(figures), failed, disclosure, delayed ? discloseOn : null, delayed ? null : this.clock.now()];
  }

  /** Held back until the day its writer chose. */
  private async hold(outcomeId: string, { disclosure, discloseOn }: OutcomeFields): Promise<void> {
    if (disclosure !== 'delayed') return;
    await this.jobs.enqueue(discloseOutcome, outcomeId, { outcomeId, on: discloseOn! }, { dueAt: new Date(`${discloseOn}T00:00:00Z`) });
  }

  private refuseUnclear({ disclosure, discloseOn, results, figures, failed }: OutcomeFields): void {
    const day = this.clock.now().toISOString().slice(0, 10);
    const faults = [
      ...(disclosure === 'delayed' && (discloseOn === null || discloseOn <= day) ? [{ pointer: '/discloseOn', code: 'exchange:fields.later_day' }] : []),
      ...(results === '' && failed === '' && figures.length === 0 ? [{ pointer: '/results', code: 'exchange:fields.something_said' }] : []),
    ];
    if (faults.length) throw new InvalidRequest(faults);
  }
}
