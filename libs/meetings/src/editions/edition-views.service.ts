import { Injectable } from '@nestjs/common';
import { Clock, TenantDatabase } from '#platform';
import { mayAnswer, mayKeep } from '../meetings.policy.js';
import { viewOfMoment } from '../meetings.schemas.js';
import { Delegations } from './delegations.service.js';
import { EditionStore } from './edition-store.service.js';
import type { Edition } from './edition.entity.js';
import type { EditionView } from './edition.schemas.js';
import type { MilestoneRow } from './milestone.entity.js';

/** How readers see editions, with what each of them may do. */
@Injectable()
export class EditionViews {
  constructor(
    private readonly db: TenantDatabase,
    private readonly store: EditionStore,
    private readonly delegations: Delegations,
    private readonly clock: Clock,
  ) {}

  async whole(edition: Edition): Promise<EditionView> {
    const { actor } = this.db;
    const kept = mayKeep(actor, edition);
    const delegations = actor.hasTenant ? await this.delegations.of(edition) : [];
    const mine = actor.hasTenant ? (delegations.find(({ countryId }) => countryId === actor.tenantId) ?? null) : null;
    const now = this.clock.now();
    return {
      ...entry(edition),
      summary: edition.summary,
      remindDays: edition.remindDays,
      convenedAt: edition.convenedAt?.toISOString() ?? null,
      cancelReason: edition.cancelReason,
      milestones: (await this.store.milestones(edition)).map((row) => milestone(row, now)),
      mine,
      counts: kept && edition.state !== 'planned' ? this.delegations.count(delegations) : null,
      may: {
        edit: kept && edition.isOpen,
        convene: kept && edition.isOpen && edition.span.start.isAfter(now),
        move: kept && edition.isOpen,
        cancel: kept && edition.isOpen,
        recordHeld: kept && edition.state === 'convened' && !edition.span.start.isAfter(now),
        answer: mayAnswer(actor, edition, mine !== null),
      },
    };
  }
}

/** An edition in a list. */
export function entry(edition: Edition) {
  const { id, seriesId, number, title, state, visibility, hostCountry, place, sequence, version, span } = edition;
  const times = { start: viewOfMoment(span.start), end: viewOfMoment(span.end) };
  return { id, seriesId, number, title, state, visibility, ...times, hostCountry, place, sequence, version };
}

function milestone(row: MilestoneRow, now: Date) {
  const { id, title, offset, owner, remindDays, due, doneAt } = row.planned;
  return {
    id,
    title,
    offset,
    owner,
    remindDays: [...remindDays],
    due: viewOfMoment(due),
    doneAt: doneAt?.toISOString() ?? null,
    late: !doneAt && !due.isAfter(now),
  };
}
