import { Injectable } from '@nestjs/common';
import { authorize, NotFound, TenantDatabase } from '#platform';
import { takePartInReview } from '../repository.permissions.js';
import { Resource } from '../resources/resource.entity.js';
import { takesPart } from '../resources/resource.policy.js';

/** Finds the work whose review somebody wants to take part in. */
@Injectable()
export class Conversations {
  constructor(private readonly db: TenantDatabase) {}

  /** @throws NotFound when it is none, or not theirs to see */
  async find(id: string): Promise<Resource> {
    const resource = await this.db.repository(Resource).findOne({ where: { id } });
    if (!resource) throw new NotFound();
    return resource;
  }

  /** The same for those who take part alone. */
  async join(id: string): Promise<Resource> {
    const resource = await this.find(id);
    authorize(takesPart(this.db.actor, resource), takePartInReview.name);
    return resource;
  }
}
