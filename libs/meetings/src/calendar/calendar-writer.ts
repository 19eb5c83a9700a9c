import ical, { type ICalCalendar, type ICalCalendarMethod, type ICalEvent, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { DateTime } from 'luxon';
import type { Locale } from '#platform';
import type { WallSpan } from '../time/wall-span.js';
import type { WallTime } from '../time/wall-time.js';
import { type CalendarEdition, inLanguage } from './calendar-edition.js';
import { timeZoneBlock } from './time-zone-block.js';

const status = {
  planned: ICalEventStatus.TENTATIVE,
  convened: ICalEventStatus.CONFIRMED,
  held: ICalEventStatus.CONFIRMED,
  cancelled: ICalEventStatus.CANCELLED,
} as const;

/** Writes editions as one iCalendar object in one language. */
export class CalendarWriter {
  private readonly calendar: ICalCalendar;
  private readonly times: WallTime[] = [];

  constructor(
    private readonly language: Locale,
    method: ICalCalendarMethod,
  ) {
    this.calendar = ical({ prodId: { company: 'CELAC', product: 'Minga', language: language.toUpperCase() }, method });
  }

  /** For a calendar that people subscribe to: what it is called and how often to look again. */
  titled(name: string, refreshSeconds: number): this {
    this.calendar.name(name).ttl(refreshSeconds);
    return this;
  }

  /** The event tells its own zone: told by the calendar, the generator takes the Z from DTSTAMP. */
  add(edition: CalendarEdition): ICalEvent {
    const timezone = zoneToWrite(edition);
    if (timezone) this.times.push(edition.start, edition.end);
    return this.calendar.createEvent({
      id: edition.uid,
      sequence: edition.sequence,
      stamp: inGreenwich(edition.revisedAt),
      lastModified: inGreenwich(edition.revisedAt),
      start: onTheWall(edition.start),
      end: onTheWall(edition.end),
      timezone,
      summary: inLanguage(edition.title, this.language),
      description: [inLanguage(edition.summary, this.language), edition.url[this.language]].filter(Boolean).join('\n\n'),
      location: edition.place,
      url: edition.url[this.language],
      status: status[edition.state],
      transparency: edition.state === 'cancelled' ? ICalEventTransparency.TRANSPARENT : ICalEventTransparency.OPAQUE,
    });
  }

  /** The text, with each zone described before the first event that speaks of it. */
  toString(): string {
    const zones = [...Map.groupBy(this.times, (time) => time.zone).values()].map((times) => `${timeZoneBlock(times)}\r\n`);
    // Only a component can start a line like this: a folded line starts with a space.
    return `${this.calendar.toString().trimEnd()}\r\n`.replace(/^BEGIN:VEVENT/m, () => `${zones.join('')}BEGIN:VEVENT`);
  }
}

/** The generator writes what this shows; given a `Date` it would read the server's own clock. */
const onTheWall = (time: WallTime): DateTime => DateTime.fromJSDate(time.instant, { zone: time.zone });

/** Calendars differ on which of two one-thirties is meant when the clocks are put back: then Greenwich tells. */
const zoneToWrite = ({ start, end }: WallSpan): string | null =>
  start.clock === 'repeated' || end.clock === 'repeated' ? null : start.zone;

const inGreenwich = (instant: Date): DateTime => DateTime.fromJSDate(instant, { zone: 'utc' });
