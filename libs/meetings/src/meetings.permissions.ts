import { permission, roles } from '#tenancy';

/** Open, convene, move and cancel meetings, and keep their plan. */
export const conveneMeetings = permission('meetings:convene', 'unit-coordinator');
/** Say whether one's country comes. */
export const answerConvocations = permission('meetings:answer', 'focal-point');
/** Have the meetings to which one's tenant is invited, or invites, on one's calendar. */
export const keepCalendar = permission('meetings:calendar', ...roles);
