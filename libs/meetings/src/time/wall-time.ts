import { DateTime } from 'luxon';
import { z } from 'zod';
import { isZone, offsetAt } from './zone.js';

const minute = 60_000;
const day = 24 * 60 * minute;
const shape = "yyyy-MM-dd'T'HH:mm";

/** A reading of a wall clock, to the minute, as it is typed, stored and sent: `2027-10-05T10:00`. */
export const wallReading = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d$/)
  .refine((text) => DateTime.fromFormat(text, shape, { zone: 'utc' }).isValid, { error: 'meetings:fields.not-a-wall-time' });

/**
 * How the clock of the place treats a reading: it shows it once, never (the clocks are put forward over it) or twice
 * (they are put back over it).
 */
export type ClockReading = 'once' | 'skipped' | 'repeated';

/**
 * What a host says and a guest needs: the reading of the clock on the wall of the meeting room, the zone of that wall,
 * and the instant that follows from both. The reading is the truth and the instant is derived, so that a meeting at
 * ten stays at ten when a government moves its clocks.
 *
 * A skipped reading counts on from the clock before the change (02:30 becomes what the wall shows as 03:30); of a
 * repeated reading the first is meant. Both are the rules of RFC 5545 §3.3.5, hence those of every calendar.
 */
export class WallTime {
  readonly instant: Date;
  readonly clock: ClockReading;

  private constructor(
    readonly reading: string,
    readonly zone: string,
  ) {
    const { epochMs, clock } = resolve(naive(reading), zone);
    this.instant = new Date(epochMs);
    this.clock = clock;
  }

  /** Reads a clock in a zone; throws a `RangeError` on what no clock or no zone database knows. */
  static of(reading: string, zone: string): WallTime {
    if (!wallReading.safeParse(reading).success) throw new RangeError(`Not a wall time: ${reading}`);
    if (!isZone(zone)) throw new RangeError(`Not a time zone: ${zone}`);
    return new WallTime(reading, zone);
  }

  /** What the clock of a zone shows at an instant, cut to the minute. */
  static at(instant: Date, zone: string): WallTime {
    return WallTime.of(DateTime.fromJSDate(instant, { zone }).toFormat(shape), zone);
  }

  get date(): string {
    return this.reading.slice(0, 10);
  }

  get time(): string {
    return this.reading.slice(11);
  }

  /** The same hour, some days on: the calendar is counted, not the hours, so a change of clock in between is absorbed. */
  plusDays(days: number): WallTime {
    return this.shifted((reading) => reading.plus({ days }));
  }

  /** The same hour and day of the month, some months on; the 31st becomes the last day of a shorter month. */
  plusMonths(months: number): WallTime {
    return this.shifted((reading) => reading.plus({ months }));
  }

  /** Some minutes on by the calendar on the wall, as an agenda adds them up. */
  plusWallMinutes(minutes: number): WallTime {
    return this.shifted((reading) => reading.plus({ minutes }));
  }

  /** The same day at another hour. */
  atTime(time: string): WallTime {
    return WallTime.of(`${this.date}T${time}`, this.zone);
  }

  /** The same instant on the clock of another zone, for a guest elsewhere. */
  seenFrom(zone: string): WallTime {
    return WallTime.at(this.instant, zone);
  }

  /** Minutes from another reading to this one as the walls show them, whatever the clocks did in between. */
  wallMinutesSince(other: WallTime): number {
    return (naive(this.reading) - naive(other.reading)) / minute;
  }

  equals(other: WallTime): boolean {
    return this.reading === other.reading && this.zone === other.zone;
  }

  isAfter(instant: Date): boolean {
    return this.instant.getTime() > instant.getTime();
  }

  private shifted(shift: (reading: DateTime) => DateTime): WallTime {
    return WallTime.of(shift(DateTime.fromMillis(naive(this.reading), { zone: 'utc' })).toFormat(shape), this.zone);
  }
}

/** The reading as if the wall hung in Greenwich: a number to count with, not an instant. */
function naive(reading: string): number {
  return Date.parse(`${reading}:00Z`);
}

/** Luxon leaves open which of two instants a repeated reading is, so both are weighed here. */
function resolve(local: number, zone: string): { epochMs: number; clock: ClockReading } {
  const before = offsetAt(zone, local - day);
  const after = offsetAt(zone, local + day);
  const candidates = [...new Set([before, after])]
    .map((offset) => ({ offset, epochMs: local - offset * minute }))
    .filter(({ offset, epochMs }) => offsetAt(zone, epochMs) === offset)
    .map(({ epochMs }) => epochMs);

  const [first, second] = candidates.sort((a, b) => a - b);
  if (first === undefined) return { epochMs: local - before * minute, clock: 'skipped' };
  return { epochMs: first, clock: second === undefined ? 'once' : 'repeated' };
}
