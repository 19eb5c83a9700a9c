import { z } from 'zod';
import { localized, page, pageOf } from '#platform';
import { countryCode, inLanguages, inSomeLanguage, momentView, remindDays, timesBody, visibilityBody } from '../meetings.schemas.js';
import { ownerRoles } from '../plan/edition-plan.js';
import { offset } from '../time/deadline.js';

const title = inSomeLanguage(300);
const summary = inLanguages(4000);
const place = z.string().trim().min(1).max(300).nullable();

/** Opens the next edition of a series; what is left out follows from the series and its last edition. */
export const openEdition = z.strictObject({
  seriesId: z.uuid(),
  times: timesBody.optional(),
  title: title.optional(),
  summary: summary.default({}),
  place: place.default(null),
  hostCountry: countryCode.nullable().default(null),
  visibility: visibilityBody.optional(),
});
export type OpenEdition = z.output<typeof openEdition>;

export const editEdition = z.strictObject({
  title: title.optional(),
  summary: summary.optional(),
  place: place.optional(),
  hostCountry: countryCode.nullable().optional(),
  visibility: visibilityBody.optional(),
  remindDays: remindDays.optional(),
});
export type EditEdition = z.output<typeof editEdition>;

export const moveEdition = timesBody;
export type MoveEdition = z.output<typeof moveEdition>;

export const cancelEdition = z.strictObject({ reason: inSomeLanguage(2000) });
export type CancelEdition = z.output<typeof cancelEdition>;

const editionState = z.enum(['planned', 'convened', 'held', 'cancelled']);

export const listEditions = page.extend({
  /** One state, or several: `state=planned&state=convened`. */
  state: z.preprocess((value) => (typeof value === 'string' ? [value] : value), z.array(editionState).min(1).max(4).optional()),
  series: z.uuid().optional(),
  /** Editions that end after this instant. */
  from: z.iso.datetime({ offset: true }).optional(),
  /** Editions that start before this instant. */
  until: z.iso.datetime({ offset: true }).optional(),
});
export type ListEditions = z.output<typeof listEditions>;

const text = localized(z.string());

export const milestoneView = z.object({
  id: z.uuid(),
  title: text,
  offset,
  owner: z.enum(ownerRoles),
  remindDays: z.array(z.int()),
  due: momentView,
  doneAt: z.iso.datetime().nullable(),
  late: z.boolean(),
});

export const answerView = z.object({
  answer: z.enum(['yes', 'no', 'tentative']),
  note: z.string().nullable(),
  by: z.string(),
  at: z.iso.datetime(),
  /** Whether it was given for the times that hold now; else it asks to be confirmed. */
  current: z.boolean(),
});

/** Where a country stands. */
export const standing = z.enum(['yes', 'no', 'tentative', 'pending', 'to-confirm', 'without-focal-point']);
export type Standing = z.output<typeof standing>;

export const countsView = z.object({ countries: z.int(), standing: z.record(standing, z.int()) });

export const delegationView = z.object({
  country: z.string(),
  countryId: z.uuid(),
  focalPoints: z.array(z.object({ personId: z.uuid(), name: z.string() })),
  standing,
  answer: answerView.nullable(),
});
export type DelegationView = z.output<typeof delegationView>;
export const delegationsView = z.object({ items: z.array(delegationView), counts: countsView });

export const editionEntry = z.object({
  id: z.uuid(),
  seriesId: z.uuid(),
  number: z.int(),
  title: text,
  state: editionState,
  visibility: visibilityBody,
  start: momentView,
  end: momentView,
  hostCountry: z.string().nullable(),
  place: z.string().nullable(),
  sequence: z.int(),
  version: z.int(),
});
export const editionsView = pageOf(editionEntry);

export const editionView = editionEntry.extend({
  summary: text,
  remindDays: z.array(z.int()),
  convenedAt: z.iso.datetime().nullable(),
  cancelReason: text.nullable(),
  milestones: z.array(milestoneView),
  /** The acting country's own part; null where it is not invited. */
  mine: delegationView.nullable(),
  /** How many countries stand where; null for whoever does not keep the meeting. */
  counts: countsView.nullable(),
  may: z.object({
    edit: z.boolean(),
    convene: z.boolean(),
    move: z.boolean(),
    cancel: z.boolean(),
    recordHeld: z.boolean(),
    answer: z.boolean(),
  }),
});
export type EditionView = z.output<typeof editionView>;

/** Before convening: who would be invited, and which countries have nobody to invite. */
export const convocationView = z.object({
  countries: z.array(
    z.object({
      country: z.string(),
      countryId: z.uuid(),
      focalPoints: z.array(z.object({ personId: z.uuid(), name: z.string(), invited: z.boolean() })),
    }),
  ),
  toInvite: z.int(),
  withoutFocalPoint: z.array(z.string()),
});
export type ConvocationView = z.output<typeof convocationView>;

const changed = <Value extends z.ZodType>(value: Value) => z.object({ from: value, to: value });

export const movePreviewView = z.object({
  start: changed(momentView),
  end: changed(momentView),
  sequence: changed(z.int()),
  milestones: z.array(
    changed(momentView).extend({ id: z.uuid(), title: text, fate: z.enum(['moves', 'stays', 'done', 'past']) }),
  ),
  reminders: z.array(
    z.object({
      milestoneId: z.uuid().nullable(),
      daysBefore: z.int(),
      from: momentView.nullable(),
      to: momentView,
      fate: z.enum(['moves', 'stays', 'late', 'repeats']),
    }),
  ),
  calendar: z.array(z.object({ country: z.string(), personId: z.uuid(), name: z.string(), method: z.literal('REQUEST'), sequence: changed(z.int()) })),
});
export type MovePreviewView = z.output<typeof movePreviewView>;

export const reminderView = z.object({
  id: z.uuid(),
  milestoneId: z.uuid().nullable(),
  daysBefore: z.int(),
  due: momentView,
  state: z.enum(['pending', 'announced', 'withdrawn', 'missed']),
});
export const remindersView = z.object({ items: z.array(reminderView) });

export const giveAnswer = z.strictObject({
  answer: z.enum(['yes', 'no', 'tentative']),
  note: z.string().trim().max(1000).nullable().default(null),
  /** Of the edition as it was seen, so that nobody agrees to a date that has changed. */
  sequence: z.int().min(0),
});
export type GiveAnswer = z.output<typeof giveAnswer>;
