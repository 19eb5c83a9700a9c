import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock, Jobs, TenantDatabase } from '#platform';
import type { Edition } from '../editions/edition.entity.js';
import { remind } from '../meetings.jobs.js';
import type { EditionPlan, Reminder, ReminderState, StandingReminder } from '../plan/edition-plan.js';
import { reconcileReminders, remindersFor } from '../plan/reminders.js';
import { WallTime } from '../time/wall-time.js';

interface Row {
  id: string;
  milestoneId: string | null;
  daysBefore: number;
  occurrence: string;
  due: string;
  zone: string;
  state: ReminderState;
}

/** The reminders on record: the truth of who is to be reminded when. Jobs only wake for them. */
@Injectable()
export class ReminderBook {
  constructor(
    private readonly db: TenantDatabase,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  async standing(edition: Pick<Edition, 'id' | 'tenantId'>): Promise<StandingReminder[]> {
    const rows = await this.db.query<Row>(
      `select id, milestone_id as "milestoneId", days_before as "daysBefore", occurrence, due, zone, state
         from meeting_reminder where tenant_id = $1 and edition_id = $2 order by due_at, occurrence`,
      [edition.tenantId, edition.id],
    );
    return rows.map(({ milestoneId, due, zone, ...row }) => ({
      ...row,
      subject: milestoneId ? { milestoneId } : 'meeting',
      due: WallTime.of(due, zone),
    }));
  }

  /** Brings the record in line with the edition as it stands now. The edition is held by the caller. */
  async settle(edition: Edition, plan: EditionPlan): Promise<void> {
    const { create, revive, withdraw } = reconcileReminders(
      await this.standing(edition),
      remindersFor(plan),
      this.clock.now(),
    );
    for (const reminder of create) await this.write(edition, reminder);
    for (const { id, due } of revive) {
      await this.mark([id], 'pending');
      await this.wake(id, due);
    }
    await this.mark(withdraw.map(({ id }) => id), 'withdrawn');
  }

  /** Waits for the instants that the readings mean now; a job that wakes for the old one finds nothing to give. */
  async reclock(edition: Edition): Promise<void> {
    const pending = (await this.standing(edition)).filter(({ state }) => state === 'pending');
    for (const { id, due } of pending) {
      const [stale] = await this.db.query('select 1 from meeting_reminder where id = $1 and due_at <> $2', [id, due.instant]);
      if (!stale) continue;
      await this.db.query('update meeting_reminder set due_at = $2 where id = $1', [id, due.instant]);
      await this.wake(id, due);
    }
  }

  async mark(ids: readonly string[], state: ReminderState): Promise<void> {
    if (ids.length === 0) return;
    await this.db.query('update meeting_reminder set state = $2, settled_at = $3 where id = any($1::uuid[])', [
      ids,
      state,
      state === 'pending' ? null : this.clock.now(),
    ]);
  }

  /** The reminder's own id is the subject: one that is late must not hold up the others of its meeting. */
  wake(id: string, due: WallTime): Promise<void> {
    return this.jobs.enqueue(remind, id, { reminderId: id }, { dueAt: due.instant });
  }

  private async write(edition: Edition, reminder: Reminder & { state: ReminderState }): Promise<void> {
    const id = randomUUID();
    const { subject, daysBefore, occurrence, due, state } = reminder;
    await this.db.query(
      `insert into meeting_reminder
         (tenant_id, id, edition_id, milestone_id, days_before, occurrence, due, zone, due_at, state, settled_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        edition.tenantId, id, edition.id, subject === 'meeting' ? null : subject.milestoneId, daysBefore, occurrence,
        due.reading, due.zone, due.instant, state, state === 'pending' ? null : this.clock.now(),
      ],
    );
    if (state === 'pending') await this.wake(id, due);
  }
}
