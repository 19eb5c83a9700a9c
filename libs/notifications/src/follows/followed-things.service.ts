import { Injectable } from '@nestjs/common';
import { type Locale, locales, TenantDatabase } from '#platform';
import { concepts } from '#vocabulary';
import type { FollowKind } from './follow.schemas.js';

type Names = Record<Locale, string>;

const conceptsByCode = new Map(concepts.map((concept) => [concept.code, concept]));

/** What the things that can be followed are called, as `kind:code`. */
@Injectable()
export class FollowedThings {
  constructor(private readonly db: TenantDatabase) {}

  async namesOf(things: Iterable<string>): Promise<Map<string, Names>> {
    const wanted = [...new Set(things)];
    const names = new Map<string, Names>();
    for (const thing of wanted) {
      const concept = thing.startsWith('concept:') ? conceptsByCode.get(thing.slice('concept:'.length)) : undefined;
      if (concept) names.set(thing, pick(concept.prefLabel));
    }
    if (wanted.length > names.size) {
      const rows = await this.db.query<{ thing: string; names: Names }>(
        "select kind || ':' || code as thing, names from tenant where kind || ':' || code = any ($1)",
        [wanted],
      );
      for (const row of rows) names.set(row.thing, row.names);
    }
    return names;
  }

  async exists(kind: FollowKind, code: string): Promise<boolean> {
    return (await this.namesOf([`${kind}:${code}`])).size > 0;
  }
}

const pick = (names: Readonly<Record<Locale, string>>): Names =>
  Object.fromEntries(locales.map((locale) => [locale, names[locale]])) as Names;
