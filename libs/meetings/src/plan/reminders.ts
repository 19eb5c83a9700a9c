import { deadline } from '../time/deadline.js';
import type { WallTime } from '../time/wall-time.js';
import type { EditionPlan, Reminder, ReminderSubject, StandingReminder } from './edition-plan.js';

/** Reminders reach people as their working day begins, on the host's clock. */
const reminderHour = '09:00';

/**
 * Every reminder that an edition calls for as it stands. A cancelled or past meeting calls for none of itself, a
 * milestone that is done for none either; before an edition is convened there is nobody to remind of the meeting.
 */
export function remindersFor(edition: EditionPlan): Reminder[] {
  if (edition.state === 'cancelled') return [];
  const ofMeeting =
    edition.state === 'convened' ? edition.remindDays.map((days) => reminder('meeting', edition.start, days)) : [];
  const ofMilestones = edition.milestones
    .filter(({ doneAt }) => !doneAt)
    .flatMap(({ id, due, remindDays }) => remindDays.map((days) => reminder({ milestoneId: id }, due, days)));
  return [...ofMeeting, ...ofMilestones];
}

/** What has to change on record so that exactly the wanted reminders are given, each at most once. */
export interface ReminderChanges {
  readonly create: readonly (Reminder & { readonly state: 'pending' | 'missed' })[];
  /** Withdrawn once, wanted again: the meeting went back to a date it had. */
  readonly revive: readonly StandingReminder[];
  readonly withdraw: readonly StandingReminder[];
}

/** Compares the reminders on record with those wanted now. One that has been announced stays announced. */
export function reconcileReminders(
  standing: readonly StandingReminder[],
  wanted: readonly Reminder[],
  now: Date,
): ReminderChanges {
  const known = new Map(standing.map((one) => [one.occurrence, one]));
  const occurrences = new Set(wanted.map(({ occurrence }) => occurrence));
  return {
    create: wanted
      .filter(({ occurrence }) => !known.has(occurrence))
      .map((one) => ({ ...one, state: one.due.isAfter(now) ? 'pending' : 'missed' })),
    revive: standing.filter((one) => one.state === 'withdrawn' && occurrences.has(one.occurrence) && one.due.isAfter(now)),
    withdraw: standing.filter((one) => one.state === 'pending' && !occurrences.has(one.occurrence)),
  };
}

/** A word for what a reminder is about, the same for every date: `meeting` or the milestone's id. */
export const subjectKey = (subject: ReminderSubject): string => (subject === 'meeting' ? subject : subject.milestoneId);

function reminder(subject: ReminderSubject, of: WallTime, daysBefore: number): Reminder {
  const due = deadline({ start: of, end: of }, { anchor: 'start', days: -daysBefore, at: reminderHour });
  return { subject, daysBefore, due, occurrence: `${subjectKey(subject)}/${daysBefore}/${due.reading}[${due.zone}]` };
}
