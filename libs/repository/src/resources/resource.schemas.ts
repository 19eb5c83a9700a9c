import { z } from 'zod';
import { localeSchema, localized, page } from '#platform';
import { blocs, countries } from '#tenancy';

export const resourceTypes = [
  'methodology', 'tool', 'good-practice', 'case-study', 'policy-instrument', 'study', 'training-material', 'dataset',
] as const;

export const wantedVisibilities = ['tenant', 'shared', 'network', 'public'] as const;

/** Creative Commons by their SPDX names, the intergovernmental editions that UN bodies use, and what is not open. */
export const licences = [
  'CC0-1.0', 'CC-BY-4.0', 'CC-BY-SA-4.0', 'CC-BY-NC-4.0', 'CC-BY-NC-SA-4.0', 'CC-BY-ND-4.0', 'CC-BY-NC-ND-4.0',
  'CC-BY-3.0-IGO', 'CC-BY-NC-SA-3.0-IGO', 'CC-BY-NC-ND-3.0-IGO', 'public-domain', 'all-rights-reserved', 'see-source',
] as const;

/** Text as PostgreSQL can keep it: whole characters, no NUL. */
export const text = (longest: number) =>
  z
    .string()
    .overwrite((value) => value.toWellFormed().replaceAll('\0', ''))
    .max(longest);
const line = (longest: number) => text(longest).trim();

const conceptCode = z.string().regex(/^[a-z0-9]+(?:[-._][a-z0-9]+)*$/).max(80);
const countryCodes = countries.map((country) => country.code);
const blocCodes = blocs.map((bloc) => bloc.code);
const unique = <Item extends z.ZodType<string>>(item: Item, most: number) =>
  z.array(item).max(most).overwrite((values) => [...new Set(values)]);

export const countryCode = z.enum(countryCodes);
export const blocCode = z.enum(blocCodes);
export const tenantCode = z.string().regex(/^[a-z0-9-]{2,64}$/);

export const author = z.strictObject({ name: line(200).min(1), personId: z.uuid().optional() });
export const link = z.strictObject({ url: z.url({ protocol: /^https?$/ }).max(2000), label: line(200).optional() });
export const sharing = z.strictObject({ tenants: unique(tenantCode, 60).default([]), blocs: unique(blocCode, 10).default([]) });

/** Everything that describes a resource. */
export const description = z.strictObject({
  type: z.enum(resourceTypes).nullable(),
  language: localeSchema,
  titles: localized(line(500)),
  abstracts: localized(text(20_000)),
  authors: z.array(author).max(100),
  institution: line(300).nullable(),
  year: z.int().min(1500).max(2200).nullable(),
  documentNumber: line(120).nullable(),
  place: line(200).nullable(),
  countries: unique(countryCode, 33),
  sector: conceptCode.nullable(),
  valueChains: unique(conceptCode, 20),
  concepts: unique(conceptCode, 50),
  licence: z.enum(licences).nullable(),
  links: z.array(link).max(30),
  visibility: z.enum(wantedVisibilities),
  sharedWith: sharing,
});

/** A draft may begin with nothing at all; an edit brings only what changed, each field whole. */
export const draft = description.partial();
export type Draft = z.output<typeof draft>;

const flag = z.enum(['true', 'false']).transform((value) => value === 'true');

export const listResources = page.extend({
  state: z.enum(['draft', 'submitted', 'changes-requested', 'approved', 'published', 'withdrawn']).optional(),
  mine: flag.optional(),
  tenant: tenantCode.optional(),
  type: z.enum(resourceTypes).optional(),
  country: countryCode.optional(),
  bloc: blocCode.optional(),
  sector: conceptCode.optional(),
  valueChain: conceptCode.optional(),
  concept: conceptCode.optional(),
  language: localeSchema.optional(),
  year: z.coerce.number().int().min(1500).max(2200).optional(),
});
export type ListResources = z.output<typeof listResources>;
