import { ICalAttendeeRole, ICalAttendeeStatus, ICalAttendeeType, ICalCalendarMethod } from 'ical-generator';
import type { Locale } from '#platform';
import type { Answer, Attendee, CalendarEdition } from './calendar-edition.js';
import { CalendarWriter } from './calendar-writer.js';

/** What a message asks of a calendar: to take or renew an event, or to strike it out. */
export type CalendarMethod = 'REQUEST' | 'CANCEL';

/** A calendar attachment, ready for `text/calendar; method=…; charset=utf-8`. */
export interface CalendarMessage {
  readonly method: CalendarMethod;
  readonly filename: string;
  readonly content: string;
}

const standing: Record<Answer, ICalAttendeeStatus> = {
  yes: ICalAttendeeStatus.ACCEPTED,
  no: ICalAttendeeStatus.DECLINED,
  tentative: ICalAttendeeStatus.TENTATIVE,
};

/**
 * The message that puts an edition on one person's calendar, moves it there, or strikes it out (RFC 5546). It names
 * this attendee only, and the same edition gives the same bytes, so that a mail sent again is the same mail.
 *
 * A person who is no longer invited gets a CANCEL of an edition that stands for the others.
 */
export function calendarMessageFor(
  edition: CalendarEdition,
  attendee: Attendee,
  method: CalendarMethod,
): CalendarMessage {
  const cancels = method === 'CANCEL';
  const writer = new CalendarWriter(attendee.language, ICalCalendarMethod[method]);
  const event = writer.add(cancels ? { ...edition, state: 'cancelled' } : edition);
  event.organizer({ ...edition.organizer });
  event.createAttendee({
    name: attendee.name,
    email: attendee.email,
    type: ICalAttendeeType.INDIVIDUAL,
    role: ICalAttendeeRole.REQ,
    status: attendee.answer ? standing[attendee.answer] : ICalAttendeeStatus.NEEDSACTION,
    rsvp: !cancels,
  });
  return { method, filename: cancels ? 'cancel.ics' : 'invite.ics', content: writer.toString() };
}

/** Editions for whoever may read them, as a file or a feed: nobody is invited, what is cancelled stays and says so. */
export function publishedCalendar(editions: readonly CalendarEdition[], language: Locale, name: string): string {
  const writer = new CalendarWriter(language, ICalCalendarMethod.PUBLISH).titled(name, 3600);
  for (const edition of editions) writer.add(edition);
  return writer.toString();
}
