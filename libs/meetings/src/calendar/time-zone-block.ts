import { tzlib_get_ical_block, tzlib_get_offset } from 'timezones-ical-library';
import { type ClockChange, clockChanges } from '../time/clock-changes.js';
import { type WallTime } from '../time/wall-time.js';
import { offsetAt } from '../time/zone.js';

/**
 * The VTIMEZONE for the times of an event. The published block is a pair of yearly rules, the form that every calendar
 * reads; but such rules only approximate some laws (Chile's *first Sunday from the second of the month* becomes *first
 * Sunday*, an hour wrong in the first week of April 2029), and a block may be older than a government's decision.
 * Where it would give one of these times another offset than the instant we tell people, the changes of clock around
 * the event are listed one by one instead.
 */
export function timeZoneBlock(times: readonly WallTime[]): string {
  const [first] = times;
  if (!first) throw new RangeError('A time zone is described for at least one time.');
  return times.every(publishedAgrees) ? published(first.zone) : listed(first.zone, times);
}

function publishedAgrees(time: WallTime): boolean {
  return tzlib_get_offset(time.zone, time.date, time.time) === digits(offsetAt(time.zone, time.instant.getTime()));
}

/** An alias is published under the name it stands for (Nassau as Toronto); the block must bear the name events use. */
function published(zone: string): string {
  const [block] = [tzlib_get_ical_block(zone)].flat();
  if (!block) throw new RangeError(`No calendar block for ${zone}.`);
  return block.replace(/^(TZID|X-LIC-LOCATION):.*$/gm, `$1:${zone}`);
}

function listed(zone: string, times: readonly WallTime[]): string {
  const years = times.map((time) => time.instant.getUTCFullYear());
  const since = new Date(Date.UTC(Math.min(...years) - 1, 0, 1));
  const until = new Date(Date.UTC(Math.max(...years) + 2, 0, 1));
  const initially = offsetAt(zone, since.getTime());
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${zone}`,
    `X-LIC-LOCATION:${zone}`,
    ...observance({ at: since, wall: '1970-01-01T00:00:00', from: initially, to: initially }),
    ...clockChanges(zone, since, until).flatMap(observance),
    'END:VTIMEZONE',
  ].join('\r\n');
}

function observance({ wall, from, to }: ClockChange): string[] {
  const kind = to > from ? 'DAYLIGHT' : 'STANDARD';
  return [
    `BEGIN:${kind}`,
    `DTSTART:${wall.replaceAll(/[-:]/g, '')}`,
    `TZOFFSETFROM:${digits(from)}`,
    `TZOFFSETTO:${digits(to)}`,
    `END:${kind}`,
  ];
}

/** `-0330` for -210. */
function digits(offset: number): string {
  const size = Math.abs(offset);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(size / 60))}${two(size % 60)}`;
}
