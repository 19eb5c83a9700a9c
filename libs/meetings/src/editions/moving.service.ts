import { Injectable } from '@nestjs/common';
import { authorize, Clock, Events, TenantDatabase } from '#platform';
import { editionMoved } from '../meetings.events.js';
import { conveneMeetings } from '../meetings.permissions.js';
import { mayKeep } from '../meetings.policy.js';
import { viewOfMoment } from '../meetings.schemas.js';
import { moved } from '../plan/move.js';
import { type MovePreview, previewMove } from '../plan/preview-move.js';
import { ReminderBook } from '../reminders/reminder-book.service.js';
import { sameSpan } from '../time/wall-span.js';
import type { WallTime } from '../time/wall-time.js';
import { EditionStore } from './edition-store.service.js';
import type { Edition } from './edition.entity.js';
import type { MoveEdition, MovePreviewView } from './edition.schemas.js';
import { type Invitee, Invitees } from './invitees.service.js';
import { MilestoneRow } from './milestone.entity.js';
import { readTimes } from './read-times.js';

/** Moves an edition in one act, after having shown everything that moves with it. */
@Injectable()
export class MovingService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly store: EditionStore,
    private readonly invitees: Invitees,
    private readonly reminders: ReminderBook,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  async preview(id: string, times: MoveEdition): Promise<MovePreviewView> {
    const edition = await this.store.find(id);
    authorize(mayKeep(this.db.actor, edition), conveneMeetings.name);
    edition.refuseIfClosed();
    const now = this.clock.now();
    const attendees = await this.invitees.of(edition);
    const movable = { ...(await this.store.plan(edition)), reminders: await this.reminders.standing(edition), attendees };
    return viewOf(previewMove(movable, readTimes(times, edition.span, now), now), attendees);
  }

  async move(id: string, version: number, times: MoveEdition): Promise<Edition> {
    const edition = await this.store.holdFor(id, version);
    edition.refuseIfClosed();
    const now = this.clock.now();
    const before = edition.span;
    const to = readTimes(times, before, now);
    if (sameSpan(before, to)) return edition;
    const milestones = await this.store.milestones(edition);
    const after = moved(await this.store.plan(edition, milestones), to);
    for (const [index, { due }] of after.milestones.entries()) Object.assign(milestones[index]!, { due });
    Object.assign(edition, { span: to, sequence: after.sequence, revisedAt: now });
    await this.store.save(edition);
    await this.db.repository(MilestoneRow).save(milestones);
    await this.reminders.settle(edition, after);
    await this.events.announce(editionMoved, id, {
      editionId: id,
      sequence: edition.sequence,
      version: edition.version,
      from: { reading: before.start.reading, zone: before.start.zone },
      to: { reading: to.start.reading, zone: to.start.zone },
    });
    return edition;
  }
}

function viewOf(preview: MovePreview, attendees: readonly Invitee[]): MovePreviewView {
  const names = new Map(attendees.map(({ personId, name }) => [personId, name]));
  const moments = ({ from, to }: { from: WallTime; to: WallTime }) => ({ from: viewOfMoment(from), to: viewOfMoment(to) });
  return {
    start: moments(preview.start),
    end: moments(preview.end),
    sequence: preview.sequence,
    milestones: preview.milestones.map(({ id, title, fate, ...change }) => ({ id, title, fate, ...moments(change) })),
    reminders: preview.reminders.map(({ subject, daysBefore, from, to, fate }) => ({
      milestoneId: subject === 'meeting' ? null : subject.milestoneId,
      daysBefore,
      from: from && viewOfMoment(from),
      to: viewOfMoment(to),
      fate,
    })),
    calendar: preview.calendar.map((update) => ({ ...update, name: names.get(update.personId) ?? '' })),
  };
}
