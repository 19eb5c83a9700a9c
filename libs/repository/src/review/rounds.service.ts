import { Injectable } from '@nestjs/common';
import { Clock, TenantDatabase } from '#platform';
import { type Description, descriptionOf } from '../resources/description.js';
import type { Resource } from '../resources/resource.entity.js';
import { Conversations } from './conversations.service.js';

/** What stood there each time changes were asked for: so one reads what was done about it, and not all of it again. */
@Injectable()
export class RoundsService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly clock: Clock,
    private readonly conversations: Conversations,
  ) {}

  async list(resourceId: string) {
    const resource = await this.conversations.join(resourceId);
    return this.db.query<{ number: number; at: Date; description: Description }>(
      'select number, at, description from review_round where tenant_id = $1 and resource_id = $2 order by number', [resource.tenantId, resourceId],
    );
  }

  async keep(resource: Resource): Promise<void> {
    await this.db.query(
      `insert into review_round (tenant_id, resource_id, number, description, at)
       select $1, $2, 1 + count(*)::int, $3, $4 from review_round where tenant_id = $1 and resource_id = $2`,
      [resource.tenantId, resource.id, descriptionOf(resource), this.clock.now()],
    );
  }
}
