import { Injectable } from '@nestjs/common';
import { NotFound, TenantDatabase } from '#platform';
import { type Localized, profileOf } from '#tenancy';
import type { Conditions } from '../method.schemas.js';
import { compare } from './fit.js';

/** Explains how well what worked elsewhere fits a place. Profiles stand in the public directory; the resource is seen by whoever may see it. */
@Injectable()
export class FitService {
  constructor(private readonly db: TenantDatabase) {}

  async of(resourceId: string, code: string) {
    const resource = await this.db.one<{ conditions: Conditions }>("select conditions from resource where id = $1 and state <> 'withdrawn'", [resourceId]);
    const place = await this.db.one<{ code: string; kind: string; names: Localized; facts: Record<string, unknown> }>(
      'select code, kind, names, facts from tenant where code = $1', [code],
    );
    if (!resource || !place) throw new NotFound();
    const { facts, ...named } = place;
    return { place: named, factors: compare(resource.conditions, profileOf(facts)) };
  }
}
