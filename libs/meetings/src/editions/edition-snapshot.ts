import type { Locale } from '#platform';
import type { Answer, Attendee, CalendarEdition, InLanguages } from '../calendar/calendar-edition.js';
import type { WallTime } from '../time/wall-time.js';
import type { OwnerRole } from '../plan/edition-plan.js';

/** An invited person with what it takes to write to them, and the message's attendee. */
export interface SnapshotInvitee extends Attendee {
  readonly personId: string;
  readonly countryId: string;
  readonly country: string;
  /** Whether they still speak for the country: who no longer does is told of a cancellation, not of anything else. */
  readonly isFocalPoint: boolean;
  /** What the country last answered, for these times or earlier ones. */
  readonly lastAnswer: Answer | null;
}

/** A milestone as a mail tells of it. */
export interface SnapshotMilestone {
  readonly id: string;
  readonly title: InLanguages;
  readonly owner: OwnerRole;
  readonly due: WallTime;
  readonly doneAt: Date | null;
}

/** An edition as other contexts see it: true for the transaction that read it. */
export interface EditionSnapshot extends CalendarEdition {
  readonly id: string;
  readonly tenantId: string;
  readonly seriesId: string;
  readonly number: number;
  readonly version: number;
  readonly visibility: 'network' | 'public';
  readonly hostCountry: string | null;
  readonly cancelReason: InLanguages | null;
  readonly milestones: readonly SnapshotMilestone[];
  /** Everybody invited, as far as the scope may see: all of them in the tenant that invites, its own in a country's. */
  readonly invitees: readonly SnapshotInvitee[];
}

/** Somebody to be reminded. */
export interface ReminderRecipient {
  readonly personId: string;
  readonly name: string;
  readonly email: string;
  readonly locale: Locale;
}

/** What a reminder is about and whom it concerns now. */
export interface ReminderSnapshot {
  readonly edition: EditionSnapshot;
  readonly milestone: SnapshotMilestone | null;
  readonly daysBefore: number;
  readonly recipients: readonly ReminderRecipient[];
}
