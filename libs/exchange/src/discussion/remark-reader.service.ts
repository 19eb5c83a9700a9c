import { Injectable } from '@nestjs/common';
import { NotFound, TenantDatabase } from '#platform';
import { ResourceReader, reviewResources } from '#repository';
import { takePart } from '../exchange.permissions.js';

/** A remark as the database hands it over. */
export interface Remark {
  id: string;
  tenantId: string;
  authorId: string;
  resourceId: string;
  resourceTenantId: string;
  version: number;
  hidden: { reason: string } | null;
  [field: string]: unknown;
}

const selectRemark = `
  select m.id, m.tenant_id as "tenantId", m.author_id as "authorId", m.resource_id as "resourceId", m.resource_tenant_id as "resourceTenantId",
         m.kind, m.question_id as "questionId", m.text, jsonb_build_object('name', m.author_name) as author, m.at, m.edited_at as "editedAt", m.version,
         jsonb_build_object('code', t.code, 'kind', t.kind, 'names', t.names) as tenant,
         case when h.remark_id is not null then jsonb_build_object('reason', h.reason) end as hidden
    from remark m join tenant t on t.id = m.tenant_id
    left join remark_hiding h on h.tenant_id = m.resource_tenant_id and h.remark_id = m.id`;

/** Reads what is said about resources; hidden remarks only their writer and whoever keeps the resource still see. */
@Injectable()
export class RemarkReader {
  constructor(
    private readonly db: TenantDatabase,
    private readonly resources: ResourceReader,
  ) {}

  async of(resourceId: string) {
    const [resource] = await this.resources.summaries([resourceId]);
    if (!resource) throw new NotFound();
    const remarks = await this.db.query<Remark>(`${selectRemark} where m.resource_id = $1 order by m.at, m.id limit 500`, [resourceId]);
    const seen = new Set(remarks.map(({ id }) => id));
    const hidings = await this.db.query<{ remarkId: string; reason: string; at: Date }>(
      'select remark_id as "remarkId", reason, at from remark_hiding where resource_id = $1 order by at limit 500', [resourceId],
    );
    const { actor } = this.db;
    return {
      items: remarks.map((remark) => this.show(remark)),
      hidden: hidings.filter(({ remarkId }) => !seen.has(remarkId)).map(({ reason, at }) => ({ reason, at })),
      may: { speak: resource.state === 'published' && actor.hasTenant && actor.may(takePart) },
    };
  }

  async read(id: string) {
    return this.show(await this.find(id));
  }

  async find(id: string): Promise<Remark> {
    const remark = await this.db.one<Remark>(`${selectRemark} where m.id = $1`, [id]);
    if (!remark) throw new NotFound();
    return remark;
  }

  isOwn({ tenantId, authorId }: Remark): boolean {
    const { actor } = this.db;
    return actor.hasTenant && actor.tenantId === tenantId && actor.personId === authorId && actor.may(takePart);
  }

  mayModerate({ resourceTenantId }: Remark): boolean {
    const { actor } = this.db;
    return actor.hasTenant && actor.tenantId === resourceTenantId && actor.may(reviewResources);
  }

  /** Whoever deposited the resource and whoever spoke about it, except some. For those who tell of a remark. */
  async takingPart(resourceId: string): Promise<{ tenantId: string; personId: string }[]> {
    return this.db.query(
      `select tenant_id as "tenantId", author_id as "personId" from resource where id = $1
       union select tenant_id, author_id from remark where resource_id = $1`,
      [resourceId],
    );
  }

  private show(remark: Remark) {
    const { tenantId: _tenant, authorId: _author, resourceId: _resource, resourceTenantId: _owner, ...shown } = remark;
    const moderates = this.mayModerate(remark);
    return { ...shown, may: { edit: this.isOwn(remark), hide: moderates && remark.hidden === null, show: moderates && remark.hidden !== null } };
  }
}
