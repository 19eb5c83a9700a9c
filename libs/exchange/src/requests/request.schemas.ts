import { z } from 'zod';
import { localeSchema, localized, page, pageOf } from '#platform';
import { resourceSummary } from '#repository';
import { blocCodes, chainCodes, conceptCode, conceptCodes, countryCode, flag, line, optionalProse, prose, resourceIds, sectorCode } from '../fields.js';

/** Whom a request is addressed to. `shared`: the asker's own tenant and the blocs named. */
export const addressees = ['tenant', 'shared', 'network', 'public'] as const;

/** What is asked for; title and need stand in one language. */
const wording = z.strictObject({
  title: line(200),
  need: prose(5000),
  language: localeSchema,
  concepts: conceptCodes.default([]),
  sector: sectorCode.nullable().default(null),
  valueChains: chainCodes.default([]),
  deadline: z.iso.date(),
});

export const openRequest = wording.extend({ visibility: z.enum(addressees), blocs: blocCodes.default([]) });
export type OpenRequest = z.output<typeof openRequest>;

/** Whom it is addressed to cannot change: they have heard of it. */
export const editRequest = z.strictObject({
  title: line(200), need: prose(5000), language: localeSchema, concepts: conceptCodes, sector: sectorCode.nullable(), valueChains: chainCodes,
  deadline: z.iso.date(),
}).partial();
export type EditRequest = z.output<typeof editRequest>;

export const answerRequest = z.strictObject({ text: prose(5000), resourceIds: resourceIds.default([]) });
export type AnswerRequest = z.output<typeof answerRequest>;

export const closeRequest = z.strictObject({
  outcome: z.enum(['met', 'unmet']),
  /** The answer that helped. */
  answerId: z.uuid().nullable().default(null),
  thanks: optionalProse(2000).default(''),
});
export type CloseRequest = z.output<typeof closeRequest>;

/** Where a request stands, as people see it. */
export const requestStates = ['open', 'answered', 'met', 'unmet'] as const;

export const listRequests = page.extend({
  state: z.enum(requestStates).optional(),
  mine: flag.optional(),
  country: countryCode.optional(),
  concept: conceptCode.optional(),
});
export type ListRequests = z.output<typeof listRequests>;

const moment = z.iso.datetime();
const place = z.object({ code: z.string(), kind: z.enum(['network', 'country', 'cluster']), names: localized(z.string()) });

/** A request as a line in a list. */
export const requestSummary = z.object({
  id: z.uuid(),
  tenant: place,
  country: z.string().nullable(),
  title: z.string(),
  need: z.string(),
  language: localeSchema,
  concepts: z.array(z.string()),
  sector: z.string().nullable(),
  valueChains: z.array(z.string()),
  deadline: z.iso.date(),
  visibility: z.enum(addressees),
  blocs: z.array(z.string()),
  asker: z.object({ name: z.string().nullable() }),
  state: z.enum(requestStates),
  overdue: z.boolean(),
  answers: z.int(),
  openedAt: moment,
  closedAt: moment.nullable(),
});
export const requestList = pageOf(requestSummary);

/** One answer; of its resources, those the reader may see. */
export const answerView = z.object({
  id: z.uuid(),
  tenant: place,
  text: z.string(),
  resources: z.array(resourceSummary),
  author: z.object({ name: z.string().nullable() }),
  at: moment,
  helped: z.boolean(),
  may: z.object({ takeBack: z.boolean() }),
});

/** A request whole, with its answers. */
export const requestView = requestSummary.extend({
  version: z.int(),
  thanks: z.string().nullable(),
  given: z.array(answerView),
  may: z.object({ edit: z.boolean(), close: z.boolean(), answer: z.boolean() }),
});
export type RequestView = z.output<typeof requestView>;

/** A resource that may answer the request, and what they have in common. */
export const matchesView = z.object({
  items: z.array(z.object({ resource: resourceSummary, concepts: z.array(z.string()), valueChains: z.array(z.string()), sector: z.boolean() })),
});

/** What the countries asked, and how much of it was met, as far as this reader may see. */
export const demandView = z.object({
  items: z.array(z.object({ country: z.string(), asked: z.int(), waiting: z.int(), met: z.int(), unmet: z.int() })),
});
