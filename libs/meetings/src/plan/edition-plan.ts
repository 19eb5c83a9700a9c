import type { InLanguages } from '../calendar/calendar-edition.js';
import { type Offset, deadline } from '../time/deadline.js';
import type { WallSpan } from '../time/wall-span.js';
import type { WallTime } from '../time/wall-time.js';

/** Who sees to a milestone: the Unit, every invited country's focal point, or the host's. */
export const ownerRoles = ['unit-coordinator', 'focal-point', 'host'] as const;
export type OwnerRole = (typeof ownerRoles)[number];

/** A step on the way to a meeting or after it. */
export interface Milestone {
  readonly id: string;
  readonly title: InLanguages;
  readonly offset: Offset;
  readonly owner: OwnerRole;
  /** How many days before it falls due its owner is reminded. */
  readonly remindDays: readonly number[];
  /** When it falls due, or for what is done, fell due. */
  readonly due: WallTime;
  readonly doneAt: Date | null;
}

/** What a reminder is about: the meeting itself, or a milestone by its id. */
export type ReminderSubject = 'meeting' | { readonly milestoneId: string };

/** A reminder that ought to exist. The occurrence names it for good: who has been told it is not told it again. */
export interface Reminder {
  readonly subject: ReminderSubject;
  readonly daysBefore: number;
  readonly due: WallTime;
  readonly occurrence: string;
}

/** What became of a reminder: it waits, it was announced, its date no longer holds, or it was too late to give it. */
export type ReminderState = 'pending' | 'announced' | 'withdrawn' | 'missed';

/** A reminder on record. */
export interface StandingReminder extends Reminder {
  readonly id: string;
  readonly state: ReminderState;
}

/** An edition as its planning sees it. */
export interface EditionPlan extends WallSpan {
  readonly state: 'planned' | 'convened' | 'held' | 'cancelled';
  readonly sequence: number;
  /** How many days before the meeting the invited are reminded of it. */
  readonly remindDays: readonly number[];
  readonly milestones: readonly Milestone[];
}

/** When a milestone falls due for a meeting at these times; what is done keeps the date that it was done for. */
export const dueAt = (meeting: WallSpan, milestone: Pick<Milestone, 'offset' | 'due' | 'doneAt'>): WallTime =>
  milestone.doneAt ? milestone.due : deadline(meeting, milestone.offset);
