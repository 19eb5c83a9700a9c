import { Injectable } from '@nestjs/common';
import { Clock, TenantDatabase } from '#platform';
import { descriptionOf } from '../resources/description.js';
import type { Resource } from '../resources/resource.entity.js';

/** Corrections that follow each other within this time are one sitting, and leave one version behind. */
const sitting = 60 * 60 * 1000;

/** What a new version came from: a review, or somebody who corrected what was published. */
export type EndedThrough = 'revision' | 'correction';

/** Keeps each published version before another takes its place. What stands now is the resource itself and is kept nowhere else. */
@Injectable()
export class VersionsService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly clock: Clock,
  ) {}

  /** @param before the published resource as it stands, before any change to it is saved; drafts leave nothing behind */
  async keep(before: Resource, through: EndedThrough): Promise<void> {
    if (before.state !== 'published') return;
    const { tenantId, id } = before;
    const { actor } = this.db;
    const now = this.clock.now();
    const last = await this.db.one<{ number: number; until: Date; sameSitting: boolean }>(
      `select number, until, through = 'correction' and ended_by = $3 and until > $4 as "sameSitting"
         from resource_version where tenant_id = $1 and resource_id = $2 order by number desc limit 1`,
      [tenantId, id, actor.id, new Date(now.getTime() - sitting)],
    );
    if (last?.sameSitting && through === 'correction') return;
    const number = (last?.number ?? 0) + 1;
    await this.db.query(
      `insert into resource_version (tenant_id, resource_id, number, description, since, until, through, ended_by, ended_by_name, audience)
       select tenant_id, id, $3, $4, $5, $6, $7, $8, $9, audience || scope.audience(tenant_id, author_id, 'draft', '{}', '{}')
         from resource where tenant_id = $1 and id = $2`,
      [tenantId, id, number, descriptionOf(before), last?.until ?? before.publishedAt, now, through, actor.id, actor.name],
    );
    await this.db.query(
      `insert into resource_version_file (tenant_id, resource_id, number, file_id, name, format, size, sha256, position)
       select tenant_id, resource_id, $3, id, name, format, size, sha256, row_number() over (order by uploaded_at, id)
         from resource_file where tenant_id = $1 and resource_id = $2`,
      [tenantId, id, number],
    );
  }
}
