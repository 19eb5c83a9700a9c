import { DateTime } from 'luxon';
import { offsetAt } from './zone.js';

const minute = 60_000;
const day = 24 * 60 * minute;

/** A change of clock: the instant, what the wall showed as it came, and the offsets in minutes on either side. */
export interface ClockChange {
  readonly at: Date;
  readonly wall: string;
  readonly from: number;
  readonly to: number;
}

/** Every change of clock of a zone between two instants, as this process's zone database has it. */
export function clockChanges(zone: string, since: Date, until: Date): ClockChange[] {
  const changes: ClockChange[] = [];
  for (let at = since.getTime(); at < until.getTime(); at += day) {
    const next = Math.min(at + day, until.getTime());
    if (offsetAt(zone, at) !== offsetAt(zone, next)) changes.push(locate(zone, at, next));
  }
  return changes;
}

function locate(zone: string, before: number, after: number): ClockChange {
  const from = offsetAt(zone, before);
  let [low, high] = [before, after];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetAt(zone, middle) === from) low = middle;
    else high = middle;
  }
  const wall = DateTime.fromMillis(high + from * minute, { zone: 'utc' }).toFormat("yyyy-MM-dd'T'HH:mm:ss");
  return { at: new Date(high), wall, from, to: offsetAt(zone, high) };
}
