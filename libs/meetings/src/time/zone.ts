import { IANAZone } from 'luxon';
import { tzlib_get_timezones } from 'timezones-ical-library';
import { z } from 'zod';

const named = new Set<string>(tzlib_get_timezones(false));

/**
 * Whether a name is a place in the time zone database that this process can compute with and that a calendar
 * attachment can describe. Offsets such as `UTC-5` are refused: they know nothing of a change of clock.
 */
export const isZone = (name: string): boolean => named.has(name) && IANAZone.create(name).isValid;

/** A zone as it arrives from outside, `America/Santiago`. */
export const zone = z.string().max(64).refine(isZone, { error: 'meetings:fields.unknown-zone' });

/** Minutes east of Greenwich in a zone at an instant. */
export const offsetAt = (name: string, epochMs: number): number => IANAZone.create(name).offset(epochMs);
