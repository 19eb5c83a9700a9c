import { sequenceAfterMove } from '../calendar/sequence.js';
import { moveSpan, sameSpan, type WallSpan } from '../time/wall-span.js';
import type { WallTime } from '../time/wall-time.js';
import { dueAt, type EditionPlan } from './edition-plan.js';

/** Where a meeting is to go: a new start, and an end where its length changes too. */
export interface MoveTo {
  readonly start: WallTime;
  readonly end?: WallTime;
}

/** The times a move leads to; without an end of its own the agenda keeps its length on the wall. */
export const spanAfter = (edition: WallSpan, to: MoveTo): WallSpan =>
  to.end ? { start: to.start, end: to.end } : moveSpan(edition, to.start);

/** The edition as it is after a move: the act and its preview both come from here, so that neither can surprise. */
export function moved<Plan extends EditionPlan>(edition: Plan, to: MoveTo): Plan {
  const span = spanAfter(edition, to);
  if (sameSpan(edition, span)) return edition;
  return {
    ...edition,
    ...span,
    // Nobody holds a calendar entry of a meeting that has not been convened.
    sequence: edition.state === 'planned' ? edition.sequence : sequenceAfterMove(edition.sequence, edition, span),
    milestones: edition.milestones.map((milestone) => ({ ...milestone, due: dueAt(span, milestone) })),
  };
}
