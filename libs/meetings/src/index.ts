/** Meetings of the network: series, editions, the way to them, invitations and answers. */
import { ConveneMeetings1763600006000 } from './migrations/202611201000-convene-meetings.js';
import { GiveFeeds1763600021000 } from './migrations/202611201430-give-feeds.js';
import { EndFeeds1763600079000 } from './migrations/202611201740-end-feeds.js';
import { KeepPlansInternal1763600079500 } from './migrations/202611201750-keep-plans-internal.js';

export type { Answer, Attendee, CalendarEdition, InLanguages, Mailbox } from './calendar/calendar-edition.js';
export { inLanguage } from './calendar/calendar-edition.js';
export { type CalendarMessage, calendarMessageFor, type CalendarMethod } from './calendar/calendar-message.js';
export { type EditionHeadline, EditionHeadlines } from './editions/edition-headlines.service.js';
export { EditionReader } from './editions/edition-reader.service.js';
export type {
  EditionSnapshot, ReminderRecipient, ReminderSnapshot, SnapshotInvitee, SnapshotMilestone,
} from './editions/edition-snapshot.js';
export { ZoneWatch } from './editions/zone-watch.service.js';
export * from './meetings.events.js';
export { MeetingsHttpModule, MeetingsJobsModule, MeetingsModule, meetingsWork } from './meetings.module.js';
export { answerConvocations, conveneMeetings, keepCalendar } from './meetings.permissions.js';
export { cityOf } from './time/city.js';
export { sameSpan, type WallSpan } from './time/wall-span.js';
export { WallTime } from './time/wall-time.js';
export { offsetAt } from './time/zone.js';

export const meetingsMigrations = [ConveneMeetings1763600006000, GiveFeeds1763600021000, EndFeeds1763600079000, KeepPlansInternal1763600079500];
