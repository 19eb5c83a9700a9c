import { Injectable } from '@nestjs/common';
import { authorize, NotFound, TenantDatabase, VersionConflict } from '#platform';
import { conveneMeetings } from '../meetings.permissions.js';
import { mayKeep } from '../meetings.policy.js';
import type { EditionPlan } from '../plan/edition-plan.js';
import { Edition } from './edition.entity.js';
import { MilestoneRow } from './milestone.entity.js';

/** Loads editions: to read them, or to hold them while one person changes them. */
@Injectable()
export class EditionStore {
  constructor(private readonly db: TenantDatabase) {}

  async find(id: string): Promise<Edition> {
    const edition = await this.db.repository(Edition).findOneBy({ id });
    if (!edition) throw new NotFound();
    return edition;
  }

  /** Holds an edition until the transaction ends; undefined where it is not the scope's own. */
  async hold(id: string): Promise<Edition | undefined> {
    const edition = await this.db.repository(Edition).findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
    return edition ?? undefined;
  }

  /**
   * Holds an edition for somebody who wants to change it.
   * @param version the one that the change is based on; absent where an act does not depend on what was seen
   */
  async holdFor(id: string, version?: number): Promise<Edition> {
    // Read first: who may read it but not keep it is told so, and who may not read it is told nothing.
    authorize(mayKeep(this.db.actor, await this.find(id)), conveneMeetings.name);
    const edition = await this.hold(id);
    if (!edition) throw new NotFound();
    if (version !== undefined && edition.version !== version) throw new VersionConflict(edition.version);
    return edition;
  }

  /** Writes the edition as its next version. */
  async save(edition: Edition): Promise<void> {
    edition.version += 1;
    await this.db.repository(Edition).save(edition);
  }

  milestones(edition: Edition): Promise<MilestoneRow[]> {
    return this.db.repository(MilestoneRow).find({
      where: { tenantId: edition.tenantId, editionId: edition.id },
      order: { dueAt: 'asc', id: 'asc' },
    });
  }

  /** The edition as its planning sees it, with the milestones given or, without, those on record. */
  async plan(edition: Edition, milestones?: readonly MilestoneRow[]): Promise<EditionPlan> {
    const rows = milestones ?? (await this.milestones(edition));
    const { state, sequence, remindDays, span } = edition;
    return { ...span, state, sequence, remindDays, milestones: rows.map(({ planned }) => planned) };
  }
}
