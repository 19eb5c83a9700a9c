import { z } from 'zod';
import { defineEvent } from '#platform';

/**
 * What every event about an edition says: which one, as of which state of its times (the sequence that calendars
 * compare) and of its text (the version).
 */
const about = z.object({ editionId: z.uuid(), sequence: z.int(), version: z.int() });

/** Wall time and zone, as they were then: for a sentence like *moved from … to …*. */
const when = z.object({ reading: z.string(), zone: z.string() });

/** The next edition of a series is being prepared; nobody is invited yet. */
export const editionOpened = defineEvent('edition.opened', about.extend({ seriesId: z.uuid() }));

/** These people are invited now, each for a country: at first all focal points, later those who were missing. */
export const editionConvened = defineEvent(
  'edition.convened',
  about.extend({ invited: z.array(z.object({ countryId: z.uuid(), personId: z.uuid() })) }),
);

/** Date, hour, length or zone changed. */
export const editionMoved = defineEvent('edition.moved', about.extend({ from: when, to: when }));

/**
 * The meeting stays at the hour of its place, but that place sets its clocks differently from what was known: for
 * everybody elsewhere it is at another hour.
 */
export const editionReclocked = defineEvent('edition.reclocked', about);

/** Something that calendars show changed, title, summary or place, and the times did not. */
export const editionRetitled = defineEvent('edition.retitled', about);

/** Something else changed: host, readers, reminders, milestones. */
export const editionEdited = defineEvent('edition.edited', about);

/** It will not take place. */
export const editionCancelled = defineEvent('edition.cancelled', about);

/** It took place. */
export const editionHeld = defineEvent('edition.held', about);

/** A country said whether it comes. Announced in the country's tenant, which answered. */
export const editionAnswered = defineEvent(
  'edition.answered',
  z.object({
    editionId: z.uuid(),
    ownerId: z.uuid(),
    countryId: z.uuid(),
    answerId: z.uuid(),
    sequence: z.int(),
    answer: z.enum(['yes', 'no', 'tentative']),
  }),
);

/** A milestone was reached, or turned out not to be. */
export const milestoneDone = defineEvent('milestone.done', z.object({ editionId: z.uuid(), milestoneId: z.uuid() }));
export const milestoneReopened = defineEvent('milestone.reopened', z.object({ editionId: z.uuid(), milestoneId: z.uuid() }));

/** People ought to be reminded now. The occurrence is unique for good: use it as the key of what is sent. */
export const reminderDue = defineEvent(
  'edition.reminder-due',
  z.object({
    editionId: z.uuid(),
    sequence: z.int(),
    reminderId: z.uuid(),
    milestoneId: z.uuid().nullable(),
    daysBefore: z.int(),
    occurrence: z.string(),
  }),
);

/** Somebody has a secret address for their calendar from now on, and no other. */
export const feedGiven = defineEvent('calendar-feed.given', z.object({ personId: z.uuid() }));
/** Somebody took their calendar address back. */
export const feedRevoked = defineEvent('calendar-feed.revoked', z.object({ personId: z.uuid() }));

/** A series was founded or its template changed. */
export const seriesKept = defineEvent('meeting-series.kept', z.object({ seriesId: z.uuid(), version: z.int() }));
