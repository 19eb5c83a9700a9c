import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { authorize, Clock, Events, type Locale, NotFound, TenantDatabase } from '#platform';
import type { Localized } from '#tenancy';
import { resourceEndorsed } from '../repository.events.js';
import { endorseResources } from '../repository.permissions.js';
import { EndorsedAlready } from '../repository.problems.js';
import type { Resource } from '../resources/resource.entity.js';
import { Conversations } from './conversations.service.js';
import type { Endorse } from './endorsements.schemas.js';

interface EndorsementRow {
  id: string;
  tenantId: string;
  tenant: { code: string; kind: 'network' | 'country' | 'cluster'; names: Localized };
  bloc: string | null;
  statement: string;
  language: Locale;
  at: Date;
  edition: number;
}

/**
 * Who stands by a published work of somebody else: the Support Unit, or countries in the name of a bloc they belong to. No
 * country speaks for a bloc alone: the bloc stands by it when more than half of its members do.
 */
@Injectable()
export class EndorsementsService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly events: Events,
    private readonly clock: Clock,
    private readonly conversations: Conversations,
  ) {}

  async list(resourceId: string) {
    const resource = await this.conversations.find(resourceId);
    const { actor } = this.db;
    const rows = resource.state === 'published' ? await this.rowsOf(resourceId) : [];
    const edition = await this.editionOf(resource);
    const own = new Set(rows.filter(({ tenantId }) => actor.hasTenant && tenantId === actor.tenantId).map(({ bloc }) => bloc));
    const { unit, blocs } = this.namesFor(resource);
    const mayTakeBack = actor.may(endorseResources);
    return {
      items: rows.map(({ tenantId, edition: endorsed, ...row }) => ({
        ...row, current: endorsed === edition, may: { takeBack: mayTakeBack && actor.hasTenant && tenantId === actor.tenantId && this.speaksFor(row.bloc) },
      })),
      blocs: await this.tally(rows),
      may: { unit: unit && !own.has(null), blocs: blocs.filter((bloc) => !own.has(bloc)) },
    };
  }

  async endorse(resourceId: string, { bloc, statement }: Endorse, language: Locale) {
    const resource = await this.conversations.find(resourceId);
    resource.require('revise');
    const { unit, blocs } = this.namesFor(resource);
    authorize(bloc === null ? unit : blocs.includes(bloc), endorseResources.name);
    const { actor } = this.db;
    const id = randomUUID();
    const made = await this.db.one(
      `insert into resource_endorsement (tenant_id, id, resource_tenant_id, resource_id, bloc_code, statement, language, version, by_id, by_name, at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) on conflict do nothing returning 1`,
      [actor.tenantId, id, resource.tenantId, resourceId, bloc, statement, language, await this.editionOf(resource), actor.id, actor.name, this.clock.now()],
    );
    if (!made) throw new EndorsedAlready();
    await this.events.announce(resourceEndorsed, resourceId, { resourceId, endorsementId: id });
    return this.list(resourceId);
  }

  async takeBack(resourceId: string, id: string): Promise<void> {
    const { actor } = this.db;
    const gone = await this.db.one('delete from resource_endorsement where tenant_id = $1 and resource_id = $2 and id = $3 returning 1', [actor.tenantId, resourceId, id]);
    if (!gone) throw new NotFound();
  }

  /** In whose name the caller may stand by works of others. */
  private namesFor(resource: Resource): { unit: boolean; blocs: string[] } {
    const { actor } = this.db;
    const may = resource.state === 'published' && actor.may(endorseResources) && actor.hasTenant && actor.tenantId !== resource.tenantId;
    return { unit: may && this.speaksFor(null), blocs: may ? this.blocsOf().filter((bloc) => this.speaksFor(bloc)) : [] };
  }

  private speaksFor(bloc: string | null): boolean {
    const { actor } = this.db;
    return bloc === null ? actor.has('unit-coordinator') && actor.tenantKind === 'network' : actor.has('focal-point') && this.blocsOf().includes(bloc);
  }

  private blocsOf(): string[] {
    return this.db.actor.keys.flatMap((key) => (key.startsWith('bloc:') ? [key.slice('bloc:'.length)] : []));
  }

  private rowsOf(resourceId: string): Promise<EndorsementRow[]> {
    return this.db.query<EndorsementRow>(
      `select e.id, e.tenant_id as "tenantId", jsonb_build_object('code', t.code, 'kind', t.kind, 'names', t.names) as tenant,
              e.bloc_code as bloc, e.statement, e.language, e.at, e.version as edition
         from resource_endorsement e join tenant t on t.id = e.tenant_id where e.resource_id = $1 order by e.bloc_code nulls first, e.at, e.id`,
      [resourceId],
    );
  }

  private async tally(rows: readonly EndorsementRow[]) {
    const named = [...new Set(rows.flatMap(({ bloc }) => bloc ?? []))];
    if (named.length === 0) return [];
    const sizes = await this.db.query<{ bloc: string; members: number }>(
      'select bloc_code as bloc, count(*)::int as members from bloc_member where bloc_code = any($1) group by 1 order by 1', [named],
    );
    return sizes.map(({ bloc, members }) => {
      const countries = rows.filter((row) => row.bloc === bloc).length;
      return { bloc, countries, members, endorsed: countries * 2 > members };
    });
  }

  /** Which of its published versions the work stands in. */
  private async editionOf({ tenantId, id }: Resource): Promise<number> {
    const counted = await this.db.one<{ kept: number }>('select kept from scope.versions_kept($1, $2)', [tenantId, id]);
    return counted!.kept + 1;
  }
}
