import { Injectable } from '@nestjs/common';
import { Clock, TenantDatabase } from '#platform';
import type { InLanguages } from '../calendar/calendar-edition.js';
import { moveSpan, type WallSpan } from '../time/wall-span.js';
import { WallTime } from '../time/wall-time.js';
import { editionTitle } from './edition-title.js';
import type { Series } from './series.entity.js';

/** What the next edition of a series would be. */
export interface Next {
  readonly number: number;
  readonly title: InLanguages;
  /** The series' cadence after the last one, and again until it lies ahead, with the same agenda; null for the first. */
  readonly span: WallSpan | null;
  readonly plannedId: string | null;
}

interface Last {
  number: number;
  starts: string;
  ends: string;
  zone: string;
}

/** Reads from the editions of a series what comes next. Those cancelled do not count: their number is free again. */
@Injectable()
export class NextEdition {
  constructor(
    private readonly db: TenantDatabase,
    private readonly clock: Clock,
  ) {}

  async of(series: Series): Promise<Next> {
    const last = await this.db.one<Last>(
      `select number, starts, ends, zone from meeting_edition
        where tenant_id = $1 and series_id = $2 and state <> 'cancelled' order by number desc limit 1`,
      [series.tenantId, series.id],
    );
    const planned = await this.db.one<{ id: string }>(
      "select id from meeting_edition where tenant_id = $1 and series_id = $2 and state = 'planned'",
      [series.tenantId, series.id],
    );
    const number = Math.max(last?.number ?? 0, series.heldBefore) + 1;
    return {
      number,
      title: editionTitle(series.editionTitle, number),
      span: last ? after(last, series.cadenceMonths, this.clock.now()) : null,
      plannedId: planned?.id ?? null,
    };
  }
}

function after({ starts, ends, zone }: Last, cadence: number, now: Date): WallSpan {
  const last = { start: WallTime.of(starts, zone), end: WallTime.of(ends, zone) };
  let months = cadence;
  while (!last.start.plusMonths(months).isAfter(now)) months += cadence;
  return moveSpan(last, last.start.plusMonths(months));
}
