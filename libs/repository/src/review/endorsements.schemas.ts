import { z } from 'zod';
import { localeSchema, localized } from '#platform';
import { blocs } from '#tenancy';
import { text } from '../resources/resource.schemas.js';

const blocCode = z.enum(blocs.map(({ code }) => code));

/** In the name of a bloc, or of the Support Unit where none is named. */
export const endorse = z.strictObject({ bloc: blocCode.nullable(), statement: text(1000).trim().min(1) });
export type Endorse = z.output<typeof endorse>;

export const endorsementView = z.object({
  id: z.uuid(),
  tenant: z.object({ code: z.string(), kind: z.enum(['network', 'country', 'cluster']), names: localized(z.string()) }),
  bloc: z.string().nullable(),
  statement: z.string(),
  language: localeSchema,
  at: z.iso.datetime(),
  /** Whether the work still stands as it was endorsed. */
  current: z.boolean(),
  may: z.object({ takeBack: z.boolean() }),
});

export const endorsementsView = z.object({
  items: z.array(endorsementView),
  /** How many of a bloc's countries stand by it; with more than half of them the bloc itself does. */
  blocs: z.array(z.object({ bloc: z.string(), countries: z.int(), members: z.int(), endorsed: z.boolean() })),
  /** In whose name the caller may endorse it: `unit`, or blocs. */
  may: z.object({ unit: z.boolean(), blocs: z.array(z.string()) }),
});
