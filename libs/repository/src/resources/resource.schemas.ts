import { z } from 'zod';
import { localeSchema, localized, page } from '#platform';
import { blocs, countries } from '#tenancy';
import { conceptCode, licences, resourceTypes, sectors, valueChains } from '#vocabulary';
import { guide } from '../methods/method.schemas.js';
import { authorIdentifier } from './author-identifier.js';
import { address, line, oneOf, text, unique } from './field.schemas.js';

export { text } from './field.schemas.js';

export const wantedVisibilities = ['tenant', 'shared', 'network', 'public'] as const;

export const resourceType = oneOf(resourceTypes);
const countryCode = oneOf(countries);
const blocCode = oneOf(blocs);
const sectorCode = oneOf(sectors);
const valueChainCode = oneOf(valueChains);
export const tenantCode = z.string().regex(/^[a-z0-9-]{2,64}$/);

/** A person or an organisation; of this portal, or known beyond it, if at all. */
export const author = z.strictObject({ name: line(200).min(1), personId: z.uuid().optional(), identifier: authorIdentifier.optional() });
export const link = z.strictObject({ url: address, label: line(200).optional() });
export const sharing = z.strictObject({ tenants: unique(tenantCode, 60).default([]), blocs: unique(blocCode, 10).default([]) });

/** Everything that describes a resource. */
export const description = z.strictObject({
  type: resourceType.nullable(),
  language: localeSchema,
  titles: localized(line(500)),
  abstracts: localized(text(20_000)),
  authors: z.array(author).max(100),
  institution: line(300).nullable(),
  year: z.int().min(1500).max(2200).nullable(),
  documentNumber: line(120).nullable(),
  place: line(200).nullable(),
  countries: unique(countryCode, 33),
  sector: sectorCode.nullable(),
  valueChains: unique(valueChainCode, 20),
  concepts: unique(conceptCode, 50),
  licence: oneOf(licences).nullable(),
  links: z.array(link).max(30),
  visibility: z.enum(wantedVisibilities),
  sharedWith: sharing,
  ...guide.shape,
});

/** A draft may begin with nothing at all; an edit brings only what changed, each field whole. */
export const draft = description.partial();
export type Draft = z.output<typeof draft>;

const flag = z.enum(['true', 'false']).transform((value) => value === 'true');

export const listResources = page.extend({
  state: z.enum(['draft', 'submitted', 'changes-requested', 'approved', 'published', 'withdrawn']).optional(),
  mine: flag.optional(),
  tenant: tenantCode.optional(),
  type: resourceType.optional(),
  country: countryCode.optional(),
  bloc: blocCode.optional(),
  sector: sectorCode.optional(),
  valueChain: valueChainCode.optional(),
  concept: conceptCode.optional(),
  language: localeSchema.optional(),
  year: z.coerce.number().int().min(1500).max(2200).optional(),
});
export type ListResources = z.output<typeof listResources>;
