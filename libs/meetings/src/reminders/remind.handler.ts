import { Clock, Events, type Handler, Handles, type PayloadOf, TenantDatabase } from '#platform';
import { EditionStore } from '../editions/edition-store.service.js';
import { reminderDue } from '../meetings.events.js';
import { remind } from '../meetings.jobs.js';
import type { EditionPlan, StandingReminder } from '../plan/edition-plan.js';
import { remindersFor } from '../plan/reminders.js';
import { ReminderBook } from './reminder-book.service.js';

/**
 * Announces a reminder if it still stands. Everything is read again under the edition's lock: a job that was written
 * for a date that no longer holds finds its reminder withdrawn, one that runs twice finds it announced.
 */
@Handles(remind, { as: 'system' })
export class Remind implements Handler<PayloadOf<typeof remind>> {
  constructor(
    private readonly db: TenantDatabase,
    private readonly store: EditionStore,
    private readonly book: ReminderBook,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  async handle({ reminderId }: PayloadOf<typeof remind>): Promise<void> {
    const known = await this.db.one<{ editionId: string }>(
      'select edition_id as "editionId" from meeting_reminder where id = $1',
      [reminderId],
    );
    const edition = known && (await this.store.hold(known.editionId));
    if (!edition) return;
    const reminder = (await this.book.standing(edition)).find(({ id }) => id === reminderId);
    if (reminder?.state !== 'pending') return;
    const plan = await this.store.plan(edition);
    const verdict = judge(reminder, plan, this.clock.now());
    if (verdict === 'early') return this.book.wake(reminder.id, reminder.due);
    await this.book.mark([reminder.id], verdict);
    if (verdict !== 'announced') return;
    await this.events.announce(reminderDue, edition.id, {
      editionId: edition.id,
      sequence: edition.sequence,
      reminderId,
      milestoneId: reminder.subject === 'meeting' ? null : reminder.subject.milestoneId,
      daysBefore: reminder.daysBefore,
      occurrence: `${edition.id}/${reminder.occurrence}`,
    });
  }
}

/**
 * What is to become of a reminder for which a job woke. *Early*: the instant of its reading moved away, because the
 * zone database knows more than when it was written. *Missed*: what it reminds of has come before it could be given.
 */
export function judge(reminder: StandingReminder, plan: EditionPlan, now: Date): 'announced' | 'withdrawn' | 'missed' | 'early' {
  if (!remindersFor(plan).some(({ occurrence }) => occurrence === reminder.occurrence)) return 'withdrawn';
  if (reminder.due.isAfter(now)) return 'early';
  const { subject } = reminder;
  const of = subject === 'meeting' ? plan.start : plan.milestones.find(({ id }) => id === subject.milestoneId)?.due;
  return of?.isAfter(now) ? 'announced' : 'missed';
}
