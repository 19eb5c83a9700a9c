import { z } from 'zod';
import { localized } from '#platform';
import { resourceTypes } from '#vocabulary';
import { text } from '../resources/resource.schemas.js';

export const guidanceTopic = z.enum(['depositing', 'reviewing']);
export type GuidanceTopic = z.output<typeof guidanceTopic>;

/** Of works of one type, or of any. */
export const guidanceType = z.enum(['any', ...resourceTypes.map(({ code }) => code)]);
export type GuidanceType = z.output<typeof guidanceType>;

/** Whole: a language that is left out is no longer written. */
export const writeGuidance = z.strictObject({ texts: localized(text(5000)) });
export type WriteGuidance = z.output<typeof writeGuidance>;

export const guidanceView = z.object({
  topic: guidanceTopic,
  type: guidanceType,
  texts: localized(z.string()),
  version: z.int(),
  by: z.string().nullable(),
  at: z.iso.datetime(),
});
export const guidanceList = z.object({ items: z.array(guidanceView), may: z.object({ edit: z.boolean() }) });
