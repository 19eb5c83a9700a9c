import { Injectable } from '@nestjs/common';
import { authorize, Clock, Events, type Locale, NotFound, TenantDatabase, VersionConflict } from '#platform';
import { adaptationRefusal, depositResources, type Draft, ResourceReader, ResourcesService, takenFrom } from '#repository';
import { adaptationDescribed, resourceAdapted } from '../exchange.events.js';
import { MayNotBeAdapted } from '../exchange.problems.js';
import type { BeginAdaptation, DescribeAdaptation } from './lineage.schemas.js';

interface AdaptationRow {
  tenantId: string;
  resourceId: string;
  originId: string;
  reason: string;
  context: string;
  changes: string;
  version: number;
}

/** Adapting what others made: a linked draft of one's own, and what is different about it. */
@Injectable()
export class AdaptationsService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly resources: ResourcesService,
    private readonly reader: ResourceReader,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  /** The words are copied, the files are not; who wrote the adaptation is for the adapter to say. */
  async begin(originId: string, { reason, context, changes }: BeginAdaptation, locale: Locale) {
    const origin = await this.reader.read(originId, locale);
    const refused = adaptationRefusal(origin);
    if (refused) throw new MayNotBeAdapted(refused, origin.licence);
    const { type, language, titles, abstracts, sector, valueChains, concepts, licence, links, visibility } = origin;
    const draft = { type, language, titles, abstracts, sector, valueChains, concepts, licence, links, ...takenFrom(origin) } as Draft;
    // What was shared with few does not become visible to more by being copied.
    const wide = visibility === 'public' || visibility === 'network';
    const { id } = await this.resources.deposit({ ...draft, visibility: wide ? 'network' : 'tenant' }, locale);
    const { actor } = this.db;
    await this.db.query(
      `insert into adaptation (tenant_id, resource_id, origin_tenant_id, origin_id, reason, context, changes, adapter_id, at)
       select $1, $2, o.tenant_id, o.id, $4, $5, $6, $7, $8 from resource o where o.id = $3`,
      [actor.tenantId, id, originId, reason, context, changes, actor.id, this.clock.now()],
    );
    await this.db.query('select scope.carry_translations($1, $2)', [originId, id]);
    await this.events.announce(resourceAdapted, id, { resourceId: id, originId });
    return this.read(id, locale);
  }

  async read(resourceId: string, locale: Locale) {
    const { may } = await this.reader.read(resourceId, locale);
    const { tenantId: _tenant, ...row } = await this.find(resourceId);
    return { ...row, may: { edit: may.edit } };
  }

  /** As long as the resource itself may be edited, by whoever may edit it. */
  async describe(resourceId: string, version: number, change: DescribeAdaptation, locale: Locale) {
    const { may } = await this.reader.read(resourceId, locale);
    const { tenantId } = await this.find(resourceId);
    authorize(may.edit, depositResources.name);
    const held = await this.db.one<{ version: number }>('select version from adaptation where tenant_id = $1 and resource_id = $2 for update', [tenantId, resourceId]);
    if (!held) throw new NotFound();
    if (held.version !== version) throw new VersionConflict(held.version, await this.read(resourceId, locale));
    await this.db.query(
      `update adaptation set reason = coalesce($3, reason), context = coalesce($4, context), changes = coalesce($5, changes), version = version + 1
        where tenant_id = $1 and resource_id = $2`,
      [tenantId, resourceId, change.reason, change.context, change.changes],
    );
    await this.events.announce(adaptationDescribed, resourceId, { resourceId });
    return this.read(resourceId, locale);
  }

  private async find(resourceId: string): Promise<AdaptationRow> {
    const row = await this.db.one<AdaptationRow>(
      `select tenant_id as "tenantId", resource_id as "resourceId", origin_id as "originId", reason, context, changes, version
         from adaptation where resource_id = $1`,
      [resourceId],
    );
    if (!row) throw new NotFound();
    return row;
  }
}
