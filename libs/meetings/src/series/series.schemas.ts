import { z } from 'zod';
import { localeSchema, locales, page, pageOf } from '#platform';
import { inLanguages, inSomeLanguage, momentView, remindDays, visibilityBody } from '../meetings.schemas.js';
import { ownerRoles } from '../plan/edition-plan.js';
import { ministerialCadence, ministerialPlan, ministerialReminders } from '../plan/ministerial-plan.js';
import { offset } from '../time/deadline.js';

const milestone = { title: inSomeLanguage(200), offset: offset.strict(), owner: z.enum(ownerRoles), remindDays };

/** A milestone as a series prescribes it, or as an edition adds it. */
export const milestoneBody = z.strictObject({ ...milestone, remindDays: remindDays.default([]) });
export type MilestoneBody = z.output<typeof milestoneBody>;

/** What changes of a milestone; the rest stays. */
export const editMilestone = z.strictObject(milestone).partial();
export type EditMilestone = z.output<typeof editMilestone>;

const title = inSomeLanguage(200);
const milestones = z.array(milestoneBody).max(60);
const languages = z.array(localeSchema).min(1).transform((wanted) => locales.filter((locale) => wanted.includes(locale)));
/** Editions that took place before the portal kept them; the next is counted from there. */
const heldBefore = z.int().min(0).max(1000);
const cadenceMonths = z.int().min(1).max(240);

/** What it takes to found a series; what is left out is as for a ministerial meeting. */
export const foundSeries = z.strictObject({
  title,
  editionTitle: title.optional(),
  cadenceMonths: cadenceMonths.default(ministerialCadence),
  remindDays: remindDays.default([...ministerialReminders]),
  languages: languages.default([...locales]),
  milestones: milestones.default(() => milestones.parse(ministerialPlan)),
  heldBefore: heldBefore.default(0),
  visibility: visibilityBody.default('network'),
});
export type FoundSeries = z.output<typeof foundSeries>;

/** What may change of a series; editions that are open already keep what they started from. */
export const editSeries = z.strictObject({
  title: title.optional(),
  editionTitle: title.optional(),
  cadenceMonths: cadenceMonths.optional(),
  remindDays: remindDays.optional(),
  languages: languages.optional(),
  milestones: milestones.optional(),
  heldBefore: heldBefore.optional(),
  visibility: visibilityBody.optional(),
});
export type EditSeries = z.output<typeof editSeries>;

const text = inLanguages(1000);

export const seriesView = z.object({
  id: z.uuid(),
  title: text,
  editionTitle: text,
  cadenceMonths: z.int(),
  remindDays: z.array(z.int()),
  languages: z.array(localeSchema),
  milestones: z.array(z.object({ title: text, offset, owner: z.enum(ownerRoles), remindDays: z.array(z.int()) })),
  heldBefore: z.int(),
  visibility: visibilityBody,
  version: z.int(),
  /** What opening the next edition would start from; times are null until the series has had one. */
  next: z.object({ number: z.int(), title: text, start: momentView.nullable(), end: momentView.nullable() }),
  /** The edition that is being prepared now: the next cannot be opened before it is convened or cancelled. */
  planned: z.uuid().nullable(),
  may: z.object({ edit: z.boolean(), open: z.boolean() }),
});
export type SeriesView = z.output<typeof seriesView>;

export const seriesListView = pageOf(seriesView);

export const listSeries = page.extend({ limit: z.coerce.number().int().min(1).max(100).default(100) });
export type ListSeries = z.output<typeof listSeries>;
