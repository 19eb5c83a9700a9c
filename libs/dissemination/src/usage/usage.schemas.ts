import { z } from 'zod';
import { localeSchema, localized, page } from '#platform';

const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);
const period = { from: month.optional(), until: month.optional() };

export const usagePeriod = z.object(period);
export const askUsage = page.extend({ ...period, resource: z.uuid().optional() });
export type UsagePeriod = z.output<typeof usagePeriod>;
export type AskUsage = z.output<typeof askUsage>;

/** The four figures of COUNTER R5.1 for items. */
const figures = { totalInvestigations: z.int(), uniqueInvestigations: z.int(), totalRequests: z.int(), uniqueRequests: z.int() };

export const usageView = z.object({
  from: month,
  until: month,
  months: z.array(z.object({ month, ...figures })),
  items: z.array(z.object({ resource: z.object({ id: z.uuid(), titles: localized(z.string()), language: localeSchema }), ...figures })),
  next: z.string().nullable(),
});

export const usageComparison = z.object({
  from: month,
  until: month,
  tenants: z.array(z.object({ tenant: z.string(), country: z.string().nullable(), ...figures })),
});
