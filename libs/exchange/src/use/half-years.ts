import type { PayloadOf } from '#platform';
import type { askForOutcome } from '../exchange.jobs.js';

/** After so many months whoever uses a resource is asked what came of it. */
export const askedAfter = [6, 12] as const satisfies readonly PayloadOf<typeof askForOutcome>['months'][];

/** The same day so many months later; the last of the month where that month is shorter. */
export function monthsAfter(since: Date, months: number): Date {
  const later = new Date(since);
  later.setUTCDate(1);
  later.setUTCMonth(later.getUTCMonth() + months);
  const last = new Date(Date.UTC(later.getUTCFullYear(), later.getUTCMonth() + 1, 0)).getUTCDate();
  later.setUTCDate(Math.min(since.getUTCDate(), last));
  return later;
}

/** For which half year something said now stands. */
export const halfYearOf = (since: Date, now: Date): number => askedAfter.findLast((months) => monthsAfter(since, months) <= now) ?? 0;
