import type { Locale } from '#platform';
import type { WallSpan } from '../time/wall-span.js';

/** A text in the languages that it has been written in. */
export type InLanguages = Readonly<Partial<Record<Locale, string>>>;

/** The part of an edition that calendars show. */
export interface CalendarEdition extends WallSpan {
  /** Given once and for ever: how a calendar knows that this is the meeting it already has. */
  readonly uid: string;
  readonly sequence: number;
  /** When the edition was last changed in any way: of two messages of one sequence the later counts. */
  readonly revisedAt: Date;
  readonly title: InLanguages;
  readonly summary: InLanguages;
  readonly place: string | null;
  /** The edition's page in each language. */
  readonly url: Readonly<Record<Locale, string>>;
  /** Planned dates are shown as tentative, a cancelled meeting as cancelled. */
  readonly state: 'planned' | 'convened' | 'held' | 'cancelled';
  /** On whose behalf messages go out; they must come from this address to be believed. */
  readonly organizer: Mailbox;
}

/** A mailbox with a name. */
export interface Mailbox {
  readonly name: string;
  readonly email: string;
}

/** An answer to an invitation. */
export type Answer = 'yes' | 'no' | 'tentative';

/** Whom one message invites; the others are nobody's business but the organiser's. */
export interface Attendee extends Mailbox {
  readonly language: Locale;
  /** The answer already given to these very times, so that a correction does not ask again. */
  readonly answer?: Answer | null;
}

/** What was written for the reader, else in the language most of the network reads, else in any. */
export const inLanguage = (text: InLanguages, language: Locale): string =>
  text[language] ?? text.es ?? text.en ?? text.pt ?? text.fr ?? '';
