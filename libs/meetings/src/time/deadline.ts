import { z } from 'zod';
import type { WallSpan } from './wall-span.js';
import type { WallTime } from './wall-time.js';

/** An hour of the day on the wall, `18:00`. */
export const hourOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/**
 * When something is due, told from the meeting: so many days before (negative) or after its first or last day, at an
 * hour of the host's clock. Days are counted on the calendar.
 */
export const offset = z.object({
  anchor: z.enum(['start', 'end']),
  days: z.int().min(-1500).max(1500),
  at: hourOfDay,
});
export type Offset = z.infer<typeof offset>;

/** The moment an offset means for a meeting. */
export const deadline = (meeting: WallSpan, { anchor, days, at }: Offset): WallTime =>
  meeting[anchor].plusDays(days).atTime(at);
