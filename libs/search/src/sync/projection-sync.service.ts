import { Injectable } from '@nestjs/common';
import { TenantDatabase } from '#platform';
import { SearchableResources } from '#repository';
import { SearchProjection } from '../projection/search-projection.js';

const atOnce = 200;

/** Walks a tenant's resources and takes in what the projection has missed, or everything when the analysis has changed. */
@Injectable()
export class ProjectionSync {
  constructor(
    private readonly db: TenantDatabase,
    private readonly resources: SearchableResources,
    private readonly projection: SearchProjection,
  ) {}

  async catchUp(tenantId: string, { again = false } = {}): Promise<void> {
    let after: string | undefined;
    do after = await this.db.withinJob({ tenantId, actorId: null }, () => this.step(tenantId, after, again));
    while (after);
  }

  private async step(tenantId: string, after: string | undefined, again: boolean): Promise<string | undefined> {
    const revisions = await this.resources.revisions({ after, limit: atOnce });
    const known = await this.db.query<{ id: string; version: string }>(
      'select resource_id as id, version from search_document where tenant_id = $1 and resource_id = any ($2)',
      [tenantId, revisions.map(({ id }) => id)],
    );
    const versions = new Map(known.map(({ id, version }) => [id, Number(version)]));
    const missed = revisions.filter(({ id, revision, state }) => {
      const version = versions.get(id);
      return version === undefined ? state === 'published' : again || version < revision;
    });
    await this.projection.take(await this.resources.readSearchable(missed.map(({ id }) => id)), { again });
    return revisions.at(-1)?.id;
  }
}
