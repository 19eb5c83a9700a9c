import fc from 'fast-check';
import ICAL from 'ical.js';
import { DateTime } from 'luxon';
import { WallTime } from '../time/wall-time.js';
import type { Attendee, CalendarEdition, Mailbox } from './calendar-edition.js';
import { calendarMessageFor, publishedCalendar } from './calendar-message.js';
import { sequenceAfterCancelling, sequenceAfterMove } from './sequence.js';

const organizer: Mailbox = { name: 'Unidad de Apoyo Técnico', email: 'unidad@minga.example' };
const attendee: Attendee = { name: 'Ana Peña', email: 'ana@industria.example', language: 'es' };

function anEdition(changes: Partial<CalendarEdition> = {}): CalendarEdition {
  return {
    uid: '0192f0c1-7a44-7c3e-8a51-3d5a8f6f2b10@minga.example',
    sequence: 0,
    revisedAt: new Date('2026-11-20T12:34:56.789Z'),
    title: { es: 'Reunión de Ministras y Ministros de Industria', pt: 'Reunião de Ministras e Ministros da Indústria' },
    summary: { es: 'Segunda reunión.' },
    place: 'San José, Costa Rica',
    url: { es: 'https://minga.example/es/2', pt: 'https://minga.example/pt/2', en: 'https://minga.example/en/2', fr: 'https://minga.example/fr/2' },
    state: 'convened',
    organizer,
    start: WallTime.of('2027-10-05T09:00', 'America/Costa_Rica'),
    end: WallTime.of('2027-10-06T17:00', 'America/Costa_Rica'),
    ...changes,
  };
}

/** Read by another library than the one that wrote it, strictly. */
function read(content: string) {
  const calendar = new ICAL.Component(ICAL.parse(content));
  const events = calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
  const zones = calendar.getAllSubcomponents('vtimezone').map((component) => new ICAL.Timezone(component));
  const [event] = events;
  if (!event) throw new Error('No event.');
  const instant = (name: 'dtstart' | 'dtend') => {
    const property = event.component.getFirstProperty(name);
    const time = property?.getFirstValue() as ICAL.Time;
    const tzid = property?.getParameter('tzid');
    if (tzid === undefined) return time.toJSDate();
    const zone = zones.find((described) => described.tzid === tzid);
    if (!zone) throw new Error(`Zone ${String(tzid)} is not described.`);
    return DateTime.fromISO(time.toString(), { zone: 'utc' }).minus({ seconds: zone.utcOffset(time) }).toJSDate();
  };
  const value = (name: string) => event.component.getFirstPropertyValue(name)?.toString();
  return { calendar, events, event, zones, value, start: instant('dtstart'), end: instant('dtend') };
}

const message = (edition: CalendarEdition, to = attendee, method: 'REQUEST' | 'CANCEL' = 'REQUEST') =>
  read(calendarMessageFor(edition, to, method).content);

describe('an invitation', () => {
  test('asks one attendee on behalf of the organiser', () => {
    const { calendar, event, value } = message(anEdition());
    expect(calendar.getFirstPropertyValue('method')).toBe('REQUEST');
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
    expect(value('organizer')?.toLowerCase()).toBe('mailto:unidad@minga.example');
    const attendees = event.component.getAllProperties('attendee');
    expect(attendees).toHaveLength(1);
    expect(String(attendees[0]?.getFirstValue()).toLowerCase()).toBe('mailto:ana@industria.example');
    expect(attendees[0]?.getParameter('partstat')).toBe('NEEDS-ACTION');
    expect(attendees[0]?.getParameter('rsvp')).toBe('TRUE');
    expect(event.uid).toBe('0192f0c1-7a44-7c3e-8a51-3d5a8f6f2b10@minga.example');
    expect(event.sequence).toBe(0);
    expect([value('status'), value('transp')]).toEqual(['CONFIRMED', 'OPAQUE']);
  });

  test('is stamped in Greenwich with the revision, so that the same mail has the same bytes', () => {
    const [one, two] = [1, 2].map(() => calendarMessageFor(anEdition(), attendee, 'REQUEST').content);
    expect(one).toBe(two);
    expect(one).toContain('\r\nDTSTAMP:20261120T123456Z\r\n');
  });

  test('is written in the language of the attendee, else in Spanish', () => {
    expect(message(anEdition(), { ...attendee, language: 'pt' }).event.summary).toMatch(/^Reunião/);
    expect(message(anEdition(), { ...attendee, language: 'fr' }).event.summary).toMatch(/^Reunión/);
    expect(message(anEdition(), { ...attendee, language: 'fr' }).value('url')).toBe('https://minga.example/fr/2');
  });

  test('does not ask again who has answered for these times', () => {
    const { event } = message(anEdition(), { ...attendee, answer: 'yes' });
    expect(event.component.getFirstProperty('attendee')?.getParameter('partstat')).toBe('ACCEPTED');
  });

  test('to planned times says that they are tentative', () => {
    expect(message(anEdition({ state: 'planned' })).value('status')).toBe('TENTATIVE');
  });
});

describe('a cancellation', () => {
  test('bears the same name, a higher sequence and the state cancelled', () => {
    const edition = anEdition({ state: 'cancelled', sequence: sequenceAfterCancelling(3) });
    const { calendar, event, value } = message(edition, attendee, 'CANCEL');
    expect(calendar.getFirstPropertyValue('method')).toBe('CANCEL');
    expect(event.uid).toBe(anEdition().uid);
    expect(event.sequence).toBe(4);
    expect([value('status'), value('transp')]).toEqual(['CANCELLED', 'TRANSPARENT']);
    expect(event.component.getFirstProperty('attendee')?.getParameter('rsvp')).toBe('FALSE');
  });

  test('of one invitation strikes a meeting out that stands for others', () => {
    expect(message(anEdition(), attendee, 'CANCEL').value('status')).toBe('CANCELLED');
  });
});

describe('a published calendar', () => {
  test('invites nobody, keeps what is cancelled and describes every zone once', () => {
    const santiago = { start: WallTime.of('2027-04-06T09:00', 'America/Santiago'), end: WallTime.of('2027-04-06T12:00', 'America/Santiago') };
    const content = publishedCalendar(
      [anEdition(), anEdition({ uid: 'b@minga.example', ...santiago }), anEdition({ uid: 'c@minga.example', state: 'cancelled' })],
      'es',
      'Mis reuniones',
    );
    const { calendar, events, zones } = read(content);
    expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH');
    expect(calendar.getFirstPropertyValue('refresh-interval')?.toString()).toBe('PT1H');
    expect(events.map((event) => event.component.getFirstPropertyValue('status'))).toEqual(['CONFIRMED', 'CONFIRMED', 'CANCELLED']);
    expect(events.flatMap((event) => event.attendees)).toEqual([]);
    expect(zones.map(({ tzid }) => tzid)).toEqual(['America/Costa_Rica', 'America/Santiago']);
    expect(content.indexOf('END:VTIMEZONE')).toBeLessThan(content.indexOf('BEGIN:VEVENT'));
  });

  test('without a meeting is still a calendar', () => {
    expect(new ICAL.Component(ICAL.parse(publishedCalendar([], 'en', 'My meetings'))).getAllSubcomponents()).toEqual([]);
  });
});

describe('the times of a message', () => {
  const zones = [
    'America/Santiago', 'America/Havana', 'America/Port-au-Prince', 'America/Nassau', 'America/Asuncion',
    'America/Mexico_City', 'America/Tijuana', 'America/Argentina/Buenos_Aires', 'America/Sao_Paulo', 'Europe/Vienna',
  ];
  const aroundChanges = [
    ['03-06', '03-20'], ['03-25', '04-12'], ['08-30', '09-12'], ['10-24', '11-10'], ['01-01', '01-03'], ['06-30', '07-02'],
  ] as const;

  test.each(zones)('are the same instants for another library, around every change of clock: %s', (zone) => {
    // In 2029 and no year before, Chile's law and the yearly rule that calendars are usually given part ways.
    for (const year of zone === 'America/Santiago' ? [2027, 2029] : [2027]) {
      for (const [from, to] of aroundChanges) {
        const last = DateTime.fromISO(`${year}-${to}`, { zone: 'utc' });
        for (let day = DateTime.fromISO(`${year}-${from}`, { zone: 'utc' }); day <= last; day = day.plus({ hours: 17 })) {
          const start = WallTime.of(day.toFormat("yyyy-MM-dd'T'HH:mm"), zone);
          const end = start.plusDays(1).atTime('17:30');
          const seen = message(anEdition({ start, end }));
          expect([seen.start, seen.end]).toEqual([start.instant, end.instant]);
        }
      }
    }
  });

  test('that the clocks show twice are told in Greenwich, which shows them once', () => {
    const start = WallTime.of('2027-10-31T02:30', 'Europe/Vienna');
    const seen = message(anEdition({ start, end: start.atTime('09:00') }));
    expect([seen.value('dtstart'), seen.value('dtend')]).toEqual(['2027-10-31T00:30:00Z', '2027-10-31T08:00:00Z']);
    expect(seen.zones).toEqual([]);
  });

  test('are told from the place: nine o’clock is written as nine o’clock', () => {
    const start = WallTime.of('2027-10-05T09:00', 'America/Santiago');
    const { content } = calendarMessageFor(anEdition({ start, end: start.plusWallMinutes(90) }), attendee, 'REQUEST');
    expect(content).toContain('\r\nDTSTART;TZID=America/Santiago:20271005T090000\r\n');
    expect(content).toContain('\r\nDTEND;TZID=America/Santiago:20271005T103000\r\n');
  });

  test('describe zones by the clock of the place, never in Greenwich', () => {
    const start = WallTime.of('2029-04-03T09:00', 'America/Santiago');
    const { content } = calendarMessageFor(anEdition({ start, end: start.atTime('18:00') }), attendee, 'REQUEST');
    const block = content.slice(content.indexOf('BEGIN:VTIMEZONE'), content.indexOf('END:VTIMEZONE'));
    expect(block.match(/^DTSTART:.*$/gm)).toEqual(
      ['19700101T000000', '20280402T000000', '20280903T000000', '20290408T000000', '20290902T000000', '20300407T000000', '20300908T000000'].map((at) => `DTSTART:${at}`),
    );
  });
});

describe('the text of a message', () => {
  const hostile = fc.string({ unit: fc.constantFrom('ñ', '漢', '👩🏽‍🏫', ',', ';', ':', '"', '\\', '\n', ' ', 'a', 'BEGIN:VEVENT', '\r\nATTENDEE:mailto:x@y.z'), maxLength: 60 });

  test('survives whatever people write, in lines of at most 75 octets', () => {
    fc.assert(
      fc.property(hostile, hostile, hostile, (title, place, name) => {
        const edition = anEdition({ title: { es: title }, place });
        const { content } = calendarMessageFor(edition, { ...attendee, name: name || 'x' }, 'REQUEST');
        for (const line of content.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        const { events, event } = read(content);
        expect(events).toHaveLength(1);
        expect(event.attendees).toHaveLength(1);
        expect(event.summary ?? '').toBe(title.replaceAll(/\r\n|\r/g, '\n'));
      }),
      { numRuns: 300 },
    );
  });
});

describe('the sequence', () => {
  const span = anEdition();

  test('rises by one with the date, the hour, the length and the zone', () => {
    expect(sequenceAfterMove(2, span, { start: span.start.plusDays(7), end: span.end.plusDays(7) })).toBe(3);
    expect(sequenceAfterMove(2, span, { start: span.start, end: span.end.plusWallMinutes(30) })).toBe(3);
    const elsewhere = (time: WallTime) => WallTime.of(time.reading, 'America/Guatemala');
    expect(sequenceAfterMove(2, span, { start: elsewhere(span.start), end: elsewhere(span.end) })).toBe(3);
  });

  test('stays when the times stay', () => {
    expect(sequenceAfterMove(2, span, { start: span.start, end: span.end })).toBe(2);
  });
});
