import { Injectable } from '@nestjs/common';
import type { Locale } from '#platform';
import { TenantDatabase } from '#platform';
import { adaptationRefusal, depositResources, ResourceReader } from '#repository';

/** One resource of a tree, as the database hands it over. */
interface NodeRow {
  id: string;
  originId: string | null;
  depth: number;
  country: string | null;
  state: string;
  reason: string | null;
  context: string | null;
  changes: string | null;
  [field: string]: unknown;
}

/** A thread of the tree, for those who tell of it. */
export interface Thread {
  originId: string;
  originTenantId: string;
  originAuthorId: string;
}

const deepest = 20;

/** Reads the tree of adaptations. Every thread is seen only by whoever sees both its ends, so what is hidden ends the tree. */
@Injectable()
export class LineageService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly resources: ResourceReader,
  ) {}

  async of(id: string, locale: Locale) {
    const { state, licence } = await this.resources.read(id, locale);
    const nodes = await this.tree(id);
    const refused = adaptationRefusal({ state, licence });
    const { actor } = this.db;
    return {
      nodes: nodes.map(({ reason, context, changes, ...node }) => ({ ...node, notes: reason === null ? null : { reason, context, changes } })),
      countries: new Set(nodes.filter((node) => node.state === 'published').flatMap(({ country }) => country ?? [])).size,
      may: { adapt: refused === null && actor.hasTenant && actor.may(depositResources) },
      refused,
    };
  }

  /** What this resource was adapted from, as far as the present scope sees it. */
  async originOf(id: string): Promise<Thread | undefined> {
    return this.db.one<Thread>(
      `select a.origin_id as "originId", a.origin_tenant_id as "originTenantId", o.author_id as "originAuthorId"
         from adaptation a join resource o on o.tenant_id = a.origin_tenant_id and o.id = a.origin_id where a.resource_id = $1`,
      [id],
    );
  }

  /** From the first ancestor down, siblings in the order of their publication. */
  private tree(id: string): Promise<NodeRow[]> {
    return this.db.query<NodeRow>(
      `with recursive up as (
         select $1::uuid as id, 0 as depth
         union all select a.origin_id, up.depth + 1 from up join adaptation a on a.resource_id = up.id where up.depth < ${deepest}
       ), down as (
         (select id, null::uuid as origin, 0 as depth, array[]::text[] as path from up order by up.depth desc limit 1)
         union all
         select a.resource_id, a.origin_id, down.depth + 1, down.path || (to_char(a.at, 'YYYYMMDDHH24MISSUS') || a.resource_id)
           from down join adaptation a on a.origin_id = down.id where down.depth < ${2 * deepest}
       )
       select r.id, down.origin as "originId", down.depth, r.titles, r.language, r.state, r.published_at as "publishedAt",
              jsonb_build_object('code', t.code, 'kind', t.kind, 'names', t.names) as tenant,
              case when c.kind = 'country' then c.code end as country, a.reason, a.context, a.changes
         from down join resource r on r.id = down.id join tenant t on t.id = r.tenant_id
         join tenant c on c.id = coalesce(t.lead_country_id, t.id)
         left join adaptation a on a.tenant_id = r.tenant_id and a.resource_id = r.id
        where r.state in ('published', 'withdrawn') or r.id = $1
        order by down.path limit 300`,
      [id],
    );
  }
}
