import fc from 'fast-check';
import { DateTime } from 'luxon';
import { deadline } from './deadline.js';
import { moveSpan, sameSpan } from './wall-span.js';
import { WallTime } from './wall-time.js';
import { zone } from './zone.js';

const iso = (reading: string, zoneName: string) => WallTime.of(reading, zoneName).instant.toISOString();

describe('a wall time', () => {
  test('is the instant its zone gives it, on either side of a change of clock', () => {
    expect(iso('2027-04-03T10:00', 'America/Santiago')).toBe('2027-04-03T13:00:00.000Z');
    expect(iso('2027-04-05T10:00', 'America/Santiago')).toBe('2027-04-05T14:00:00.000Z');
    expect(iso('2027-07-01T10:00', 'America/Havana')).toBe('2027-07-01T14:00:00.000Z');
    expect(iso('2027-07-01T10:00', 'America/Port-au-Prince')).toBe('2027-07-01T14:00:00.000Z');
    expect(iso('2027-07-01T10:00', 'America/Nassau')).toBe('2027-07-01T14:00:00.000Z');
  });

  test('knows who gave the change of clock up: Asunción in 2024, Mexico City in 2022', () => {
    expect(iso('2027-01-15T10:00', 'America/Asuncion')).toBe('2027-01-15T13:00:00.000Z');
    expect(iso('2027-07-15T10:00', 'America/Asuncion')).toBe('2027-07-15T13:00:00.000Z');
    expect(iso('2027-07-15T10:00', 'America/Mexico_City')).toBe('2027-07-15T16:00:00.000Z');
  });

  test('that the clocks skip counts on from the clock before the change', () => {
    const skipped = WallTime.of('2027-03-14T02:30', 'America/Nassau');
    expect(skipped.clock).toBe('skipped');
    expect(skipped.instant.toISOString()).toBe('2027-03-14T07:30:00.000Z');
    expect(skipped.seenFrom('America/Nassau').reading).toBe('2027-03-14T03:30');
    expect(WallTime.of('2027-09-05T00:15', 'America/Santiago').clock).toBe('skipped');
  });

  test('that the clocks show twice means the first', () => {
    const repeated = WallTime.of('2027-11-07T01:30', 'America/Nassau');
    expect(repeated.clock).toBe('repeated');
    expect(repeated.instant.toISOString()).toBe('2027-11-07T05:30:00.000Z');
    expect(WallTime.of('2027-11-07T00:30', 'America/Havana').clock).toBe('repeated');
    expect(iso('2027-04-03T23:30', 'America/Santiago')).toBe('2027-04-04T02:30:00.000Z');
  });

  test('counts days and months on the calendar', () => {
    const start = WallTime.of('2027-10-31T10:00', 'America/Havana');
    expect(start.plusDays(10).reading).toBe('2027-11-10T10:00');
    expect(start.plusDays(10).instant.getTime() - start.instant.getTime()).toBe((10 * 24 + 1) * 3_600_000);
    expect(start.plusMonths(4).reading).toBe('2028-02-29T10:00');
    expect(start.plusMonths(-24).reading).toBe('2025-10-31T10:00');
  });

  test('refuses what is no reading and what is no place', () => {
    for (const reading of ['2027-02-30T10:00', '2027-10-05', '2027-10-05T24:00', '2027-10-05T10:00Z', 'tomorrow'])
      expect(() => WallTime.of(reading, 'America/Lima')).toThrow(RangeError);
    for (const name of ['UTC-5', 'America/Atlantis', 'america/lima', '', '+05:00'])
      expect(() => WallTime.of('2027-10-05T10:00', name)).toThrow(RangeError);
    expect(zone.safeParse('America/Argentina/Buenos_Aires').success).toBe(true);
  });

  test('agrees with its own instant wherever the clock shows it once', () => {
    const zones = ['America/Santiago', 'America/Havana', 'America/Nassau', 'America/Asuncion', 'Asia/Kolkata', 'Australia/Lord_Howe'];
    fc.assert(
      fc.property(fc.constantFrom(...zones), fc.integer({ min: 0, max: 20 * 366 * 24 * 4 }), (zoneName, quarters) => {
        const reading = DateTime.utc(2026).plus({ minutes: quarters * 15 }).toFormat("yyyy-MM-dd'T'HH:mm");
        const time = WallTime.of(reading, zoneName);
        const seen = DateTime.fromJSDate(time.instant, { zone: zoneName });
        if (time.clock === 'skipped') expect(seen.toFormat("yyyy-MM-dd'T'HH:mm") > reading).toBe(true);
        else expect(seen.toFormat("yyyy-MM-dd'T'HH:mm")).toBe(reading);
        expect(time.clock === 'repeated').toBe(seen.getPossibleOffsets().length === 2);
        if (time.clock === 'repeated')
          expect(Math.min(...seen.getPossibleOffsets().map((o) => o.toMillis()))).toBe(time.instant.getTime());
      }),
      { numRuns: 3000 },
    );
  });
});

describe('the same agenda at another time', () => {
  const twoDays = {
    start: WallTime.of('2027-10-30T09:00', 'America/Havana'),
    end: WallTime.of('2027-10-31T17:00', 'America/Havana'),
  };

  test('keeps its hours across a change of clock', () => {
    const moved = moveSpan(twoDays, twoDays.start.plusDays(7));
    expect(moved.end.reading).toBe('2027-11-07T17:00');
    expect(moved.end.instant.getTime() - moved.start.instant.getTime()).toBe(33 * 3_600_000);
    expect(sameSpan(moved, twoDays)).toBe(false);
  });

  test('keeps its hours in another zone', () => {
    const moved = moveSpan(twoDays, WallTime.of('2027-10-30T09:00', 'America/Lima'));
    expect([moved.end.reading, moved.end.zone]).toEqual(['2027-10-31T17:00', 'America/Lima']);
  });
});

describe('a deadline', () => {
  const meeting = {
    start: WallTime.of('2027-04-06T10:00', 'America/Santiago'),
    end: WallTime.of('2027-04-07T17:00', 'America/Santiago'),
  };

  test('falls on the host’s clock, whatever it did meanwhile', () => {
    const due = deadline(meeting, { anchor: 'start', days: -10, at: '18:00' });
    expect(due.reading).toBe('2027-03-27T18:00');
    expect(due.instant.toISOString()).toBe('2027-03-27T21:00:00.000Z');
  });

  test('after the meeting is told from its end', () => {
    expect(deadline(meeting, { anchor: 'end', days: 14, at: '12:00' }).reading).toBe('2027-04-21T12:00');
  });
});
