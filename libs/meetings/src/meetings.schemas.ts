import { z } from 'zod';
import { localeSchema } from '#platform';
import { wallReading, WallTime } from './time/wall-time.js';
import { zone } from './time/zone.js';

/** A text that has to exist in at least one language. */
export const inSomeLanguage = (longest: number) =>
  z
    .partialRecord(localeSchema, z.string().trim().min(1).max(longest))
    .refine((texts) => Object.keys(texts).length > 0, { error: 'meetings:fields.text-needed' });

/** A text that may be absent. */
export const inLanguages = (longest: number) => z.partialRecord(localeSchema, z.string().trim().max(longest));

/** Days before an event on which people are reminded of it. */
export const remindDays = z
  .array(z.int().min(1).max(365))
  .max(8)
  .transform((days) => [...new Set(days)].toSorted((a, b) => b - a));

/** Years in which a meeting can be held. What is counted from it, deadlines and the editions to come, stays within what calendars can say. */
const [firstYear, lastYear] = ['2000', '2100'];
const reading = wallReading.refine((text) => text.slice(0, 4) >= firstYear && text.slice(0, 4) <= lastYear, { error: 'meetings:fields.beyond-planning' });

/** A meeting's times as they are sent: what the wall shows, and where the wall is. */
export const timesBody = z.strictObject({ start: reading, end: reading.optional(), zone });

export const visibilityBody = z.enum(['network', 'public']);

/** A country of the network by its code. */
export const countryCode = z.string().regex(/^[a-z0-9-]{2,64}$/);

/** A moment as readers get it: the reading to show, the zone beside it, the instant to compare. */
export const momentView = z.object({
  reading: z.string(),
  zone: z.string(),
  instant: z.iso.datetime(),
  /** Whether the clocks of the place show this reading once, never (skipped) or twice (repeated). */
  clock: z.enum(['once', 'skipped', 'repeated']),
});

export const viewOfMoment = (time: WallTime): z.output<typeof momentView> => ({
  reading: time.reading,
  zone: time.zone,
  instant: time.instant.toISOString(),
  clock: time.clock,
});
