import { z } from 'zod';
import { localized } from '#platform';
import { tenantCode } from '../../resources/resource.schemas.js';
import { factors, fits } from './fit.js';

export const fitQuery = z.object({ place: tenantCode });
export type FitQuery = z.output<typeof fitQuery>;

/** How well the conditions under which a resource worked fit a place, factor by factor. */
export const fitView = z.object({
  place: z.object({ code: z.string(), kind: z.enum(['network', 'country', 'cluster']), names: localized(z.string()) }),
  factors: z.array(z.object({
    factor: z.enum(factors),
    fit: z.enum(fits),
    /** Codes of where it worked, of the budget and the institutions what it takes; none when the resource does not say. */
    worked: z.array(z.string()),
    /** Codes of how it is here; none when the place does not say. */
    here: z.array(z.string()),
    missing: z.array(z.string()),
  })),
});
