import { sameSpan, type WallSpan } from '../time/wall-span.js';

/**
 * The sequence after a change of times. It rises with the date, the hour, the length or the zone, never with the title
 * or the place: a calendar that sees it rise takes the meeting as moved and forgets the answers. It never falls.
 */
export const sequenceAfterMove = (sequence: number, from: WallSpan, to: WallSpan): number =>
  sameSpan(from, to) ? sequence : sequence + 1;

/** The sequence of a cancelled event, so that no older invitation can bring it back. */
export const sequenceAfterCancelling = (sequence: number): number => sequence + 1;
