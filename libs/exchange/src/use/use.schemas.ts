import { z } from 'zod';
import { localized } from '#platform';
import { resourceSummary } from '#repository';
import { line, optionalProse } from '../fields.js';

const agency = optionalProse(200);

export const beginUse = z.strictObject({ agency: agency.default(''), note: optionalProse(500).default('') });
export type BeginUse = z.output<typeof beginUse>;
export const editUse = z.strictObject({ agency, note: optionalProse(500) }).partial();
export type EditUse = z.output<typeof editUse>;

export const evidences = ['impression', 'monitored', 'evaluated', 'independent'] as const;
export const disclosures = ['open', 'delayed', 'anonymous'] as const;
const figure = z.strictObject({ label: line(120), value: line(60) });

/** What came of it: three minutes, most of it by choosing. */
export const outcomeFields = z.strictObject({
  worked: z.enum(['yes', 'partly', 'no']),
  evidence: z.enum(evidences),
  results: optionalProse(3000).default(''),
  figures: z.array(figure).max(6).default([]),
  failed: optionalProse(3000).default(''),
  disclosure: z.enum(disclosures),
  /** The day from which others may read it, when it is delayed. */
  discloseOn: z.iso.date().nullable().default(null),
});
export type OutcomeFields = z.output<typeof outcomeFields>;

const place = z.object({ code: z.string(), kind: z.enum(['network', 'country', 'cluster']), names: localized(z.string()) });
const moment = z.iso.datetime();

const said = z.object({
  worked: z.enum(['yes', 'partly', 'no']),
  evidence: z.enum(evidences),
  results: z.string(),
  figures: z.array(z.object({ label: z.string(), value: z.string() })),
  failed: z.string(),
});

/** A report as readers see it; without a name it says neither who nor when. */
export const outcomeView = said.extend({
  tenant: place.nullable(),
  agency: z.string().nullable(),
  months: z.int().nullable(),
  at: moment.nullable(),
  /** The reader's own tenant's, and not to be read by others yet. */
  heldBack: z.boolean(),
});

export const adoptionEntry = z.object({
  id: z.uuid(),
  tenant: place,
  agency: z.string(),
  kind: z.enum(['use', 'adaptation']),
  note: z.string(),
  since: moment,
  may: z.object({ edit: z.boolean() }),
});

/** In use by so many agencies in so many countries, with what came of it. */
export const useView = z.object({
  agencies: z.int(),
  countries: z.int(),
  /** The best level at which anything that may be read here is known. */
  evidence: z.enum(evidences).nullable(),
  worked: z.object({ yes: z.int(), partly: z.int(), no: z.int() }),
  adoptions: z.array(adoptionEntry),
  outcomes: z.array(outcomeView),
  may: z.object({ adopt: z.boolean() }),
});

/** One's own use, with what was reported so far. */
export const adoptionView = adoptionEntry.extend({
  version: z.int(),
  endedAt: moment.nullable(),
  resource: resourceSummary.nullable(),
  /** For which half year the next report stands: 0 before the first. */
  months: z.int(),
  reports: z.array(said.extend({
    id: z.uuid(), months: z.int(), disclosure: z.enum(disclosures), discloseOn: z.iso.date().nullable(), disclosed: z.boolean(), at: moment, version: z.int(),
  })),
});

/** Whose figures are asked for: `resource` may be repeated. */
export const figuresRequest = z.object({ resource: z.preprocess((value) => [value].flat(), z.array(z.uuid()).min(1).max(100)) });
export type FiguresRequest = z.output<typeof figuresRequest>;

export const figuresView = z.object({ items: z.array(z.object({ resourceId: z.uuid(), agencies: z.int(), countries: z.int() })) });
