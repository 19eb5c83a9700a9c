import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { TenantDatabase } from '#platform';
import type { Edition } from './edition.entity.js';
import { type countsView, type DelegationView, standing, type Standing } from './edition.schemas.js';

interface Row {
  country: string;
  countryId: string;
  focalPoints: DelegationView['focalPoints'];
  answer: 'yes' | 'no' | 'tentative' | null;
  note: string | null;
  by: string;
  at: Date;
  sequence: number;
}

/** How many countries stand where. */
export type Counts = z.output<typeof countsView>;

/** The invited countries, whom they were invited through and what they last answered. */
@Injectable()
export class Delegations {
  constructor(private readonly db: TenantDatabase) {}

  /** All of them for who invites; for an invited country its own. */
  async of(edition: Edition): Promise<DelegationView[]> {
    const rows = await this.db.query<Row>(
      `select t.code as country, p.country_id as "countryId", a.answer, a.note, a.person_name as by, a.at, a.sequence,
              coalesce((select json_agg(json_build_object('personId', i.person_id, 'name', i.name) order by i.name)
                          from meeting_invitee i
                         where i.tenant_id = p.tenant_id and i.edition_id = p.edition_id and i.country_id = p.country_id), '[]') as "focalPoints"
         from meeting_participation p
         join tenant t on t.id = p.country_id
         left join lateral (select * from meeting_answer a where a.edition_id = p.edition_id and a.tenant_id = p.country_id
                             order by a.seq desc limit 1) a on true
        where p.tenant_id = $1 and p.edition_id = $2
        order by t.code`,
      [edition.tenantId, edition.id],
    );
    return rows.map((row) => view(row, edition.sequence));
  }

  count(delegations: readonly DelegationView[]): Counts {
    const tally = Object.fromEntries(standing.options.map((kind) => [kind, 0])) as Record<Standing, number>;
    for (const { standing: kind } of delegations) tally[kind] += 1;
    return { countries: delegations.length, standing: tally };
  }
}

function view({ country, countryId, focalPoints, answer, note, by, at, sequence }: Row, current: number): DelegationView {
  if (!answer) {
    return { country, countryId, focalPoints, answer: null, standing: focalPoints.length ? 'pending' : 'without-focal-point' };
  }
  const isCurrent = sequence === current;
  return {
    country,
    countryId,
    focalPoints,
    standing: isCurrent ? answer : 'to-confirm',
    answer: { answer, note, by, at: at.toISOString(), current: isCurrent },
  };
}
