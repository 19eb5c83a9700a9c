import { z } from 'zod';

/** What a cluster sells to: abroad, at home, or both. */
export const orientations = ['export', 'domestic', 'mixed'] as const;
/** How far a cluster has come; a discontinued one has left the path. */
export const maturities = ['potential', 'incipient', 'in-consolidation', 'constituted', 'discontinued'] as const;
/** How many firms take part, in bands that can be told without a census. */
export const firmBands = ['under-20', '20-99', '100-499', '500-more'] as const;
/** How far the territory reaches. */
export const reaches = ['local', 'regional', 'national', 'cross-border'] as const;
/** Kinds of institutions that support firms: the five of the UNIDO paper, and those that research and develop the territory. */
export const supports = ['business-association', 'business-services', 'finance', 'public-authority', 'training', 'research', 'development-agency'] as const;
/** What can be spent in a year on working together, in US dollars. */
export const budgetBands = ['under-50k', '50k-250k', '250k-1m', 'over-1m'] as const;

/** An economic activity by its ISIC code. */
const sector = z.string().regex(/^([A-Z]|\d\d)$/);

/** What decides whether something that worked in one place can work in another, as a place says it of itself; null takes it back. */
export const profileFactors = z.object({
  sectors: z.array(sector).max(10).nullable(),
  orientation: z.enum(orientations).nullable(),
  firms: z.enum(firmBands).nullable(),
  reach: z.enum(reaches).nullable(),
  maturity: z.enum(maturities).nullable(),
  institutions: z.array(z.enum(supports)).max(supports.length).nullable(),
  budget: z.enum(budgetBands).nullable(),
}).partial();

/** What is known of a place: a factor it says nothing about is left out. */
export interface Profile {
  sectors?: string[];
  orientation?: (typeof orientations)[number];
  firms?: (typeof firmBands)[number];
  reach?: (typeof reaches)[number];
  maturity?: (typeof maturities)[number];
  institutions?: (typeof supports)[number][];
  budget?: (typeof budgetBands)[number];
}

/** Reads a place's profile from its facts; a cluster that names one sector works in that one. */
export function profileOf({ sector: only, ...facts }: Record<string, unknown>): Profile {
  const known = Object.entries({ ...(typeof only === 'string' ? { sectors: [only] } : {}), ...facts })
    .filter(([name, value]) => name in profileFactors.shape && value !== null && !(Array.isArray(value) && value.length === 0));
  // What another time or a hand in the database left there and no longer fits is not known.
  return known.reduce<Profile>((profile, [name, value]) => {
    const { success } = profileFactors.safeParse({ [name]: value });
    return success ? { ...profile, [name]: value } : profile;
  }, {});
}
