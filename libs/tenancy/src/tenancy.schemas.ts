import { z } from 'zod';
import { localeSchema, localized, page, pageOf } from '#platform';
import { profileFactors } from './profile/factors.js';
import { roles } from './roles.js';

/** In the letters of our languages, accents taken off: others, also Latin ones, look like them, and some cannot be seen. */
const name = z.string().trim().min(2).max(200)
  .refine((value) => /^[A-Za-zªºæœÆŒ\p{M}\p{N}\p{P}\p{S}\p{Zs}]*$/u.test(value.normalize('NFD')), { error: 'tenancy:fields.name-letters' });
const allNames = z.record(localeSchema, name);
/** Two letters are a country's. */
const code = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/).min(3).max(64);
const zone = z.string().refine((value) => Intl.supportedValuesOf('timeZone').includes(value) || value === 'UTC');
const countryCode = z.string().regex(/^[a-z]{2}$/);

/** What a place says of itself besides its name; the factors may be taken back with null. */
export const clusterFacts = z.strictObject({
  product: localized(z.string().max(200)).optional(),
  territory: z.string().max(200).optional(),
  localTerm: z.string().max(60).optional(),
  sector: z.string().max(40).optional(),
  valueChains: z.array(z.string().max(40)).max(10).optional(),
  source: z.string().max(200).optional(),
  ...profileFactors.shape,
});

export const listTenants = z.object({
  kind: z.enum(['network', 'country', 'cluster']).optional(),
  bloc: z.string().max(40).optional(),
  country: countryCode.optional(),
});

export const tenantView = z.object({
  id: z.uuid(),
  kind: z.enum(['network', 'country', 'cluster']),
  code: z.string(),
  names: z.record(localeSchema, z.string()),
  summary: localized(z.string()),
  zone: z.string(),
  language: localeSchema,
  facts: z.record(z.string(), z.unknown()),
  leadCountry: z.string().nullable(),
  countries: z.array(z.string()),
  blocs: z.array(z.string()),
  version: z.int(),
  may: z.object({ edit: z.boolean() }),
});
export const tenantsView = z.object({ items: z.array(tenantView) });

export const blocsView = z.object({
  items: z.array(z.object({ code: z.string(), acronym: z.string(), names: z.record(localeSchema, z.string()), members: z.array(z.string()) })),
});

export const institutionView = z.object({
  id: z.uuid(),
  code: z.string(),
  acronym: z.string().nullable(),
  names: localized(z.string()),
  kind: z.string(),
  country: z.string().nullable(),
  url: z.string().nullable(),
});
export const institutionsView = z.object({ items: z.array(institutionView) });

export const openCluster = z.strictObject({
  code,
  names: allNames,
  summary: localized(z.string().max(2000)).default({}),
  zone: zone.optional(),
  leadCountry: countryCode.optional(),
  countries: z.array(countryCode).max(33).default([]),
  facts: clusterFacts.default({}),
});
export type OpenCluster = z.output<typeof openCluster>;

export const editTenantBody = z.strictObject({
  names: allNames.optional(),
  summary: localized(z.string().max(2000)).optional(),
  facts: clusterFacts.optional(),
});
export type EditTenant = z.output<typeof editTenantBody>;

export const memberView = z.object({
  personId: z.uuid(),
  name: z.string(),
  /** For those who manage people; others know each other by name. */
  email: z.string().nullable(),
  roles: z.array(z.enum(roles)),
  state: z.enum(['active', 'suspended']),
  since: z.iso.datetime(),
  version: z.int(),
  may: z.object({ manage: z.boolean() }),
});
export const membersView = z.object({ items: z.array(memberView) });

export const changeMember = z.strictObject({
  roles: z.array(z.enum(roles)).min(1).max(8).optional(),
  state: z.enum(['active', 'suspended']).optional(),
});
export type ChangeMember = z.output<typeof changeMember>;

export const auditQuery = page.extend({ subject: z.string().max(100).optional(), name: z.string().max(60).optional() });
export const auditEntry = z.object({
  id: z.uuid(),
  name: z.string(),
  subject: z.string(),
  actor: z.string().nullable(),
  via: z.enum(['session', 'key', 'system']),
  ip: z.string().nullable(),
  at: z.iso.datetime(),
  payload: z.record(z.string(), z.unknown()),
});
export const auditView = pageOf(auditEntry);
