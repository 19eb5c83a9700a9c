import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock, Events, NotFound, TenantDatabase } from '#platform';
import { editionEdited, milestoneDone, milestoneReopened } from '../meetings.events.js';
import { dueAt } from '../plan/edition-plan.js';
import { ReminderBook } from '../reminders/reminder-book.service.js';
import type { EditMilestone, MilestoneBody } from '../series/series.schemas.js';
import { deadline } from '../time/deadline.js';
import { EditionStore } from './edition-store.service.js';
import type { Edition } from './edition.entity.js';
import { MilestoneRow } from './milestone.entity.js';

/** The steps of one edition: those its series prescribed, and what its keepers make of them. */
@Injectable()
export class MilestonesService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly store: EditionStore,
    private readonly reminders: ReminderBook,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  /** Gives a new edition the milestones of its series, due as its times have it, and their reminders. */
  async prescribe(edition: Edition, templates: readonly MilestoneBody[]): Promise<void> {
    const rows = templates.map((template) => this.row(edition, template));
    await this.db.repository(MilestoneRow).insert(rows);
    await this.reminders.settle(edition, await this.store.plan(edition, rows));
  }

  async add(editionId: string, version: number, wish: MilestoneBody): Promise<Edition> {
    const edition = await this.hold(editionId, version);
    await this.db.repository(MilestoneRow).insert(this.row(edition, wish));
    return this.changed(edition);
  }

  async edit(editionId: string, version: number, id: string, change: EditMilestone): Promise<Edition> {
    const edition = await this.hold(editionId, version);
    const row = await this.find(edition, id);
    Object.assign(row, change);
    row.due = dueAt(edition.span, row.planned);
    await this.db.repository(MilestoneRow).save(row);
    return this.changed(edition);
  }

  async remove(editionId: string, version: number, id: string): Promise<Edition> {
    const edition = await this.hold(editionId, version);
    await this.db.repository(MilestoneRow).remove(await this.find(edition, id));
    return this.changed(edition);
  }

  /** Marking done depends on nothing that others may have changed meanwhile; doing it twice does it once. */
  async complete(editionId: string, id: string): Promise<Edition> {
    const edition = await this.hold(editionId);
    const row = await this.find(edition, id);
    if (row.doneAt) return edition;
    Object.assign(row, { doneAt: this.clock.now(), doneBy: this.db.actor.id });
    await this.db.repository(MilestoneRow).save(row);
    await this.events.announce(milestoneDone, editionId, { editionId, milestoneId: id });
    return this.settled(edition);
  }

  /** Open again, it falls due when the meeting's present date says. */
  async reopen(editionId: string, id: string): Promise<Edition> {
    const edition = await this.hold(editionId);
    const row = await this.find(edition, id);
    if (!row.doneAt) return edition;
    Object.assign(row, { doneAt: null, doneBy: null, due: deadline(edition.span, row.offset) });
    await this.db.repository(MilestoneRow).save(row);
    await this.events.announce(milestoneReopened, editionId, { editionId, milestoneId: id });
    return this.settled(edition);
  }

  /** What follows a meeting is done after it was held; of a cancelled one nothing is. */
  private async hold(editionId: string, version?: number): Promise<Edition> {
    const edition = await this.store.holdFor(editionId, version);
    if (edition.state === 'cancelled') edition.refuseIfClosed();
    return edition;
  }

  private async find(edition: Edition, id: string): Promise<MilestoneRow> {
    const row = await this.db.repository(MilestoneRow).findOneBy({ tenantId: edition.tenantId, editionId: edition.id, id });
    if (!row) throw new NotFound();
    return row;
  }

  private async changed(edition: Edition): Promise<Edition> {
    await this.settled(edition);
    const { id: editionId, sequence, version } = edition;
    await this.events.announce(editionEdited, editionId, { editionId, sequence, version });
    return edition;
  }

  private async settled(edition: Edition): Promise<Edition> {
    await this.store.save(edition);
    await this.reminders.settle(edition, await this.store.plan(edition));
    return edition;
  }

  private row(edition: Edition, { title, offset, owner, remindDays }: MilestoneBody): MilestoneRow {
    return Object.assign(new MilestoneRow(), {
      id: randomUUID(),
      tenantId: edition.tenantId,
      editionId: edition.id,
      title,
      offset,
      owner,
      remindDays,
      due: deadline(edition.span, offset),
      doneAt: null,
      doneBy: null,
    });
  }
}
