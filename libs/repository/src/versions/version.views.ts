import { z } from 'zod';
import { localeSchema, localized } from '#platform';
import { fileFormats, type FileFormat } from '../extraction/file-formats.js';
import { guide } from '../methods/method.schemas.js';
import { resourceType } from '../resources/resource.schemas.js';

const moment = z.iso.datetime();

/** The words of one version, as readers see them. */
export const descriptionView = z.object({
  type: resourceType.nullable(),
  language: localeSchema,
  titles: localized(z.string()),
  abstracts: localized(z.string()),
  authors: z.array(z.object({ name: z.string(), personId: z.uuid().optional() })),
  institution: z.string().nullable(),
  year: z.int().nullable(),
  documentNumber: z.string().nullable(),
  place: z.string().nullable(),
  countries: z.array(z.string()),
  sector: z.string().nullable(),
  valueChains: z.array(z.string()),
  concepts: z.array(z.string()),
  licence: z.string().nullable(),
  links: z.array(z.object({ url: z.string(), label: z.string().optional() })),
  ...guide.omit({ failures: true }).shape,
});

/** A file as it was in a version. */
export const versionFileView = z.object({
  id: z.uuid(),
  name: z.string(),
  format: z.enum(Object.keys(fileFormats) as [FileFormat, ...FileFormat[]]),
  size: z.int(),
  href: z.string(),
});

/** A published version: since when it stood, until when, and what ended it. The last one stands still. */
export const versionSummary = z.object({
  number: z.int(),
  since: moment,
  until: moment.nullable(),
  endedThrough: z.enum(['revision', 'correction']).nullable(),
  /** Who put the next one in its place; for those who take part in the review. */
  endedBy: z.string().nullable(),
});
export const versionsView = z.object({ items: z.array(versionSummary) });
export const versionView = versionSummary.extend({ description: descriptionView, files: z.array(versionFileView) });
