import { Injectable } from '@nestjs/common';
import { NotFound, TenantDatabase } from '#platform';
import { ResourceReader } from '#repository';
import { reportUse } from '../exchange.permissions.js';
import { mayReport } from './adoptions.service.js';
import { evidences } from './use.schemas.js';

interface UseRow {
  tenantId: string;
  personId: string;
  country: string | null;
  [field: string]: unknown;
}

interface Said {
  worked: 'yes' | 'partly' | 'no';
  evidence: (typeof evidences)[number];
  [field: string]: unknown;
}

/** In use by whom, and what came of it, as far as the reader may know. */
@Injectable()
export class UseReader {
  constructor(
    private readonly db: TenantDatabase,
    private readonly resources: ResourceReader,
  ) {}

  async of(resourceId: string) {
    const [resource] = await this.resources.summaries([resourceId]);
    if (!resource) throw new NotFound();
    const uses = await this.uses(resourceId);
    const outcomes = [...(await this.named(resourceId)), ...(await this.nameless(resourceId))];
    const { actor } = this.db;
    const worked = (how: Said['worked']) => outcomes.filter((one) => one.worked === how).length;
    return {
      agencies: uses.length,
      countries: new Set(uses.flatMap(({ country }) => country ?? [])).size,
      evidence: evidences.findLast((level) => outcomes.some(({ evidence }) => evidence === level)) ?? null,
      worked: { yes: worked('yes'), partly: worked('partly'), no: worked('no') },
      adoptions: uses.map(({ country: _country, tenantId, personId, ...use }) => ({ ...use, may: { edit: mayReport(actor, { tenantId, personId }) } })),
      outcomes,
      may: { adopt: resource.state === 'published' && actor.hasTenant && actor.may(reportUse) },
    };
  }

  /** In use by how many, of several resources at once; those that nobody uses, or that are not for the reader, are left out. */
  async figures(resourceIds: readonly string[]) {
    const items = await this.db.query<{ resourceId: string; agencies: number; countries: number }>(
      `select a.resource_id as "resourceId", count(*)::int as agencies,
              (count(distinct c.id) filter (where c.kind = 'country'))::int as countries
         from resource r join adoption a on a.resource_id = r.id and a.ended_at is null
         join tenant t on t.id = a.tenant_id join tenant c on c.id = coalesce(t.lead_country_id, t.id)
        where r.id = any ($1) group by a.resource_id`,
      [resourceIds],
    );
    return { items };
  }

  private uses(resourceId: string): Promise<UseRow[]> {
    return this.db.query<UseRow>(
      `select a.tenant_id as "tenantId", a.person_id as "personId", a.id, a.agency, a.kind, a.note, a.since,
              jsonb_build_object('code', t.code, 'kind', t.kind, 'names', t.names) as tenant, case when c.kind = 'country' then c.code end as country
         from adoption a join tenant t on t.id = a.tenant_id join tenant c on c.id = coalesce(t.lead_country_id, t.id)
        where a.resource_id = $1 and a.ended_at is null order by a.since, a.id limit 500`,
      [resourceId],
    );
  }

  /** What the reader's own tenant holds back, or tells without a name, is shown to it as such. */
  private named(resourceId: string): Promise<Said[]> {
    return this.db.query<Said>(
      `select jsonb_build_object('code', t.code, 'kind', t.kind, 'names', t.names) as tenant, a.agency, o.months, o.at, o.worked, o.evidence, o.results,
              o.figures, o.failed, o.disclosed_at is null or o.disclosure = 'anonymous' as "heldBack"
         from outcome o join adoption a on a.tenant_id = o.tenant_id and a.id = o.adoption_id join tenant t on t.id = o.tenant_id
        where o.resource_id = $1 order by o.at desc, o.id limit 200`,
      [resourceId],
    );
  }

  private nameless(resourceId: string): Promise<Said[]> {
    return this.db.query<Said>(
      'select null as tenant, null as agency, null as months, null as at, false as "heldBack", said.* from scope.anonymous_outcomes($1) said',
      [resourceId],
    );
  }
}
