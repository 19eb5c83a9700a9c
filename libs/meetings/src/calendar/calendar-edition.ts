import type { WallSpan } from '../time/wall-span.js';

/** A text in the languages that it has been written in. */
export type InLanguages = Readonly<Partial<Record<CalendarLanguage, string>>>;

/** The languages of the portal. */
export type CalendarLanguage = 'es' | 'pt' | 'en' | 'fr';

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
  readonly url: string;
  /** Planned dates are shown as tentative, a cancelled meeting as cancelled. */
  readonly state: 'planned' | 'convened' | 'held' | 'cancelled';
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
  readonly language: CalendarLanguage;
  /** The answer already given to these very times, so that a correction does not ask again. */
  readonly answer?: Answer | null;
}

/** What was written for the reader, else in the language most of the network reads, else in any. */
export const inLanguage = (text: InLanguages, language: CalendarLanguage): string =>
  text[language] ?? text.es ?? text.en ?? text.pt ?? text.fr ?? '';
