import { Injectable } from '@nestjs/common';
import { type Locale, TenantDatabase } from '#platform';
import type { FollowKind } from './follow.schemas.js';

type Names = Record<Locale, string>;

/** What the things that can be followed are called, as `kind:code`. */
@Injectable()
export class FollowedThings {
  constructor(private readonly db: TenantDatabase) {}

  async namesOf(things: Iterable<string>): Promise<Map<string, Names>> {
    const wanted = [...new Set(things)];
    if (wanted.length === 0) return new Map();
    const rows = await this.db.query<{ thing: string; names: Names }>(
      `select kind || ':' || code as thing, names from tenant where kind || ':' || code = any ($1)
        union all
       select 'concept:' || concept_code, jsonb_object_agg(language, label) from concept_label where preferred and concept_code = any ($2) group by concept_code`,
      [wanted, wanted.flatMap((thing) => (thing.startsWith('concept:') ? thing.slice('concept:'.length) : []))],
    );
    return new Map(rows.map(({ thing, names }) => [thing, names]));
  }

  async exists(kind: FollowKind, code: string): Promise<boolean> {
    return (await this.namesOf([`${kind}:${code}`])).size > 0;
  }
}
