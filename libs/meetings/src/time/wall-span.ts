import { WallTime } from './wall-time.js';

/** From when to when, on the wall of one place. */
export interface WallSpan {
  readonly start: WallTime;
  readonly end: WallTime;
}

/**
 * The same agenda at another time: the end keeps its distance on the wall, so that two days from nine to five stay two
 * days from nine to five across a change of clock or of zone.
 */
export function moveSpan(span: WallSpan, start: WallTime): WallSpan {
  return { start, end: start.plusWallMinutes(span.end.wallMinutesSince(span.start)) };
}

/** Whether two spans mean the same times to a calendar. */
export const sameSpan = (a: WallSpan, b: WallSpan): boolean => a.start.equals(b.start) && a.end.equals(b.end);
