/** Follows, notices, preferences, the mails that go with them, and the operators' view of work and mail. */
import { TellPeople1763600009000 } from './migrations/202611201020-tell-people.js';
import { KeepHouse1763600022000 } from './migrations/202611201440-keep-house.js';

export type { FollowView } from './follows/follow.schemas.js';
export { FollowsService } from './follows/follows.service.js';
export { type NoticeKind, noticeKindNames } from './kinds/notice-kinds.js';
export { NotificationsHttpModule, NotificationsJobsModule, NotificationsModule, notificationsWork } from './notifications.module.js';
export * from './notifications.events.js';

export const notificationsMigrations = [TellPeople1763600009000, KeepHouse1763600022000];
