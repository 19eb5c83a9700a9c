import { Injectable } from '@nestjs/common';
import { Jobs, TenantDatabase } from '#platform';
import { SearchableResources } from '#repository';
import { MeiliIndex } from '../engines/meilisearch/meili-index.js';
import { indexPending, wakeAtOnce } from '../search.jobs.js';
import { SearchProjection } from './search-projection.js';

/** What happens to the projection when something happens to resources, in the transaction of the handler that learns of it. */
@Injectable()
export class ProjectResources {
  constructor(
    private readonly db: TenantDatabase,
    private readonly resources: SearchableResources,
    private readonly projection: SearchProjection,
    private readonly index: MeiliIndex,
    private readonly jobs: Jobs,
  ) {}

  /** @param options.again analyses what has not changed as well */
  async project(ids: readonly string[], options: { again?: boolean } = {}): Promise<void> {
    await this.projection.take(await this.resources.readSearchable(ids), options);
    if (options.again) await this.db.query('update search_document set indexed_version = 0 where tenant_id = $1 and resource_id = any ($2)', [this.db.actor.tenantId, ids]);
    if (!options.again && ids.length > 0) await this.jobs.enqueue(wakeAtOnce, this.db.actor.tenantId, { resourceIds: [...ids] });
    if (this.index.configured) await this.jobs.enqueue(indexPending, this.db.actor.tenantId, {});
  }
}
