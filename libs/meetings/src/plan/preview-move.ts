import type { InLanguages } from '../calendar/calendar-edition.js';
import type { WallTime } from '../time/wall-time.js';
import type { EditionPlan, Reminder, ReminderSubject, StandingReminder } from './edition-plan.js';
import { moved, type MoveTo } from './move.js';
import { reconcileReminders, remindersFor, subjectKey } from './reminders.js';

/** From what to what. */
export interface Change<Value> {
  readonly from: Value;
  readonly to: Value;
}

/** What a move does to a milestone: it moves, stays because it is done or keeps its date, or moves into the past. */
export interface MilestoneMove extends Change<WallTime> {
  readonly id: string;
  readonly title: InLanguages;
  readonly fate: 'moves' | 'stays' | 'done' | 'past';
}

/**
 * What a move does to a reminder. *Moves*: the old date is withdrawn and the new one will be given. *Late*: the old
 * date is withdrawn and the new one has gone by, so nobody is reminded. *Repeats*: already given for the old date, it
 * will be given for the new one too. *Stays*: nothing changes.
 */
export interface ReminderMove {
  readonly subject: ReminderSubject;
  readonly daysBefore: number;
  readonly from: WallTime | null;
  readonly to: WallTime;
  readonly fate: 'moves' | 'stays' | 'late' | 'repeats';
}

/** One message to one person's calendar. */
export interface CalendarUpdate {
  readonly country: string;
  readonly personId: string;
  readonly method: 'REQUEST';
  readonly sequence: Change<number>;
}

/** Everything that a change of date changes, before it does. */
export interface MovePreview {
  readonly start: Change<WallTime>;
  readonly end: Change<WallTime>;
  readonly sequence: Change<number>;
  readonly milestones: readonly MilestoneMove[];
  readonly reminders: readonly ReminderMove[];
  readonly calendar: readonly CalendarUpdate[];
}

/** The edition with all that hangs on its date. */
export interface MovableEdition extends EditionPlan {
  readonly reminders: readonly StandingReminder[];
  /** Everybody whose calendar shows the meeting. */
  readonly attendees: readonly { readonly country: string; readonly personId: string }[];
}

/** Lists every milestone, reminder and calendar update that a move would touch. Changes nothing. */
export function previewMove(edition: MovableEdition, to: MoveTo, now: Date): MovePreview {
  const after = moved(edition, to);
  const sequence = { from: edition.sequence, to: after.sequence };
  return {
    start: { from: edition.start, to: after.start },
    end: { from: edition.end, to: after.end },
    sequence,
    milestones: edition.milestones.map((milestone, index) => {
      const due = after.milestones[index]?.due ?? milestone.due;
      return { id: milestone.id, title: milestone.title, from: milestone.due, to: due, fate: milestoneFate(milestone, due, now) };
    }),
    reminders: reminderMoves(edition, after, now),
    calendar:
      after.sequence === edition.sequence
        ? []
        : edition.attendees.map(({ country, personId }) => ({ country, personId, method: 'REQUEST', sequence })),
  };
}

function milestoneFate(milestone: EditionPlan['milestones'][number], to: WallTime, now: Date): MilestoneMove['fate'] {
  if (milestone.doneAt) return 'done';
  if (!to.isAfter(now)) return 'past';
  return milestone.due.equals(to) ? 'stays' : 'moves';
}

function reminderMoves(edition: MovableEdition, after: MovableEdition, now: Date): ReminderMove[] {
  const wanted = remindersFor(after);
  const { create, revive } = reconcileReminders(edition.reminders, wanted, now);
  const given = new Set([...create.filter(({ state }) => state === 'pending'), ...revive].map(({ occurrence }) => occurrence));
  const standing = new Map(edition.reminders.map((one) => [one.occurrence, one]));
  const before = new Map(remindersFor(edition).map((one) => [sameButForTheDate(one), one]));
  return wanted.map((one) => {
    const old = before.get(sameButForTheDate(one));
    const { subject, daysBefore, due } = one;
    const fate = (): ReminderMove['fate'] => {
      if (old?.occurrence === one.occurrence) return 'stays';
      if (!given.has(one.occurrence)) return 'late';
      return old && standing.get(old.occurrence)?.state === 'announced' ? 'repeats' : 'moves';
    };
    return { subject, daysBefore, from: old?.due ?? null, to: due, fate: fate() };
  });
}

const sameButForTheDate = ({ subject, daysBefore }: Reminder): string => `${subjectKey(subject)}/${daysBefore}`;
