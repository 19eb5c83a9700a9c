import { type InvalidField, InvalidRequest } from '#platform';
import { moveSpan, type WallSpan } from '../time/wall-span.js';
import { WallTime } from '../time/wall-time.js';
import type { MoveEdition } from './edition.schemas.js';

/**
 * Times as they were sent, if a meeting can be held then.
 * @param before the times that the meeting has, whose length holds where no end was sent; null when it has none
 */
export function readTimes(times: MoveEdition, before: WallSpan | null, now: Date, pointer = ''): WallSpan {
  const start = WallTime.of(times.start, times.zone);
  const end = times.end === undefined ? before && moveSpan(before, start).end : WallTime.of(times.end, times.zone);
  const faults: InvalidField[] = [];
  if (!start.isAfter(now)) faults.push({ pointer: `${pointer}/start`, code: 'meetings:fields.in-the-past' });
  if (!end) faults.push({ pointer: `${pointer}/end`, code: 'required' });
  else if (end.reading <= start.reading || !end.isAfter(start.instant)) {
    faults.push({ pointer: `${pointer}/end`, code: 'meetings:fields.ends-before-start' });
  }
  if (faults.length > 0 || !end) throw new InvalidRequest(faults);
  return { start, end };
}
