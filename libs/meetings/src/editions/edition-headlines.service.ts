import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { TenantDatabase } from '#platform';
import type { InLanguages } from '../calendar/calendar-edition.js';
import type { WallTime } from '../time/wall-time.js';
import { Edition } from './edition.entity.js';
import { MilestoneRow } from './milestone.entity.js';

/** What one sentence about an edition needs, for whoever may read it: nobody invited is named. */
export interface EditionHeadline {
  readonly id: string;
  readonly title: InLanguages;
  readonly state: Edition['state'];
  readonly sequence: number;
  readonly hostCountry: string | null;
  readonly start: WallTime;
  readonly end: WallTime;
  readonly milestones: ReadonlyMap<string, { title: InLanguages; due: WallTime; doneAt: Date | null }>;
}

/** Reads many editions at a glance, under the scope of whoever asks. */
@Injectable()
export class EditionHeadlines {
  constructor(private readonly db: TenantDatabase) {}

  /** Those of these editions that the scope may see, by id. */
  async of(editionIds: readonly string[]): Promise<Map<string, EditionHeadline>> {
    if (editionIds.length === 0) return new Map();
    const editions = await this.db.repository(Edition).findBy({ id: In([...editionIds]) });
    const milestones = await this.db.repository(MilestoneRow).findBy({ editionId: In(editions.map(({ id }) => id)) });
    const byEdition = Map.groupBy(milestones, ({ editionId }) => editionId);
    return new Map(
      editions.map(({ id, title, state, sequence, hostCountry, span }) => [
        id,
        { id, title, state, sequence, hostCountry, ...span, milestones: new Map((byEdition.get(id) ?? []).map(({ planned }) => [planned.id, planned])) },
      ]),
    );
  }
}
