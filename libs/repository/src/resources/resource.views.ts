import { z } from 'zod';
import { localeSchema, localized, pageOf } from '#platform';
import { fileFaults } from '../extraction/file-faults.js';
import { fileFormats, type FileFormat } from '../extraction/file-formats.js';
import { guideView } from '../methods/method.views.js';
import { resourceStates } from './resource.entity.js';
import { resourceType, wantedVisibilities } from './resource.schemas.js';

const moment = z.iso.datetime();

/** The tenant a resource belongs to. */
const owner = z.object({ code: z.string(), kind: z.enum(['network', 'country', 'cluster']), names: localized(z.string()) });

export const mayView = z.object({
  edit: z.boolean(),
  discard: z.boolean(),
  submit: z.boolean(),
  requestChanges: z.boolean(),
  approve: z.boolean(),
  publish: z.boolean(),
  withdraw: z.boolean(),
  comment: z.boolean(),
  assign: z.boolean(),
  review: z.boolean(),
  revise: z.boolean(),
});

/** A line in a list of resources. */
export const resourceSummary = z.object({
  id: z.uuid(),
  tenant: owner,
  type: resourceType.nullable(),
  state: z.enum(resourceStates),
  language: localeSchema,
  titles: localized(z.string()),
  abstracts: localized(z.string()),
  authors: z.array(z.object({ name: z.string(), personId: z.uuid().optional(), identifier: z.string().optional() })),
  institution: z.string().nullable(),
  year: z.int().nullable(),
  countries: z.array(z.string()),
  sector: z.string().nullable(),
  valueChains: z.array(z.string()),
  concepts: z.array(z.string()),
  visibility: z.enum(wantedVisibilities),
  fileCount: z.int(),
  version: z.int(),
  updatedAt: moment,
  publishedAt: moment.nullable(),
});
export type ResourceSummary = z.input<typeof resourceSummary>;
export const resourceList = pageOf(resourceSummary);

/** A file of a resource and what became of its text. */
export const fileView = z.object({
  id: z.uuid(),
  name: z.string(),
  format: z.enum(Object.keys(fileFormats) as [FileFormat, ...FileFormat[]]),
  mediaType: z.string(),
  size: z.int(),
  extraction: z.enum(['waiting', 'extracted', 'failed']),
  fault: z.object({ code: z.enum(fileFaults), title: z.string(), detail: z.string() }).nullable(),
  pages: z.int().nullable(),
  language: localeSchema.nullable(),
  truncated: z.boolean(),
  uploadedAt: moment,
  href: z.string(),
});
export type FileView = z.input<typeof fileView>;

/** One thing that the review asks for; `field` is a JSON Pointer into the resource. */
export const remarkView = z.object({
  id: z.uuid(),
  field: z.string().nullable(),
  text: z.string(),
  author: z.object({ id: z.uuid(), name: z.string().nullable() }),
  at: moment,
});

/** A resource as its reader may see it. Withdrawn, only title, type and the reason are left. */
export const resourceView = resourceSummary.extend({
  documentNumber: z.string().nullable(),
  place: z.string().nullable(),
  licence: z.string().nullable(),
  links: z.array(z.object({ url: z.string(), label: z.string().optional() })),
  sharedWith: z.object({ tenants: z.array(z.string()), blocs: z.array(z.string()) }),
  ...guideView.shape,
  depositor: z.object({ id: z.uuid(), name: z.string().nullable() }).nullable(),
  files: z.array(fileView),
  createdAt: moment,
  submittedAt: moment.nullable(),
  approvedAt: moment.nullable(),
  /** What its author is asked to change, while they are: all that was said in the last request. For insiders. */
  remarks: z.array(remarkView),
  withdrawn: z.object({ at: moment, reason: z.string() }).nullable(),
  /** Which version it is, counted from its publication. */
  edition: z.int(),
  /** The published work that it is to become the next version of. */
  revisesId: z.uuid().nullable(),
  /** The next version, while the reader may see it being written. */
  revision: z.object({ id: z.uuid(), state: z.enum(resourceStates) }).nullable(),
  may: mayView,
});
export type ResourceView = z.input<typeof resourceView>;
