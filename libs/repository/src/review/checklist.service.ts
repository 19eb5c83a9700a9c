import { Injectable } from '@nestjs/common';
import { authorize, Clock, NotFound, TenantDatabase } from '#platform';
import { takePartInReview } from '../repository.permissions.js';
import { isOpenFor, type Resource } from '../resources/resource.entity.js';
import { mayReview } from '../resources/resource.policy.js';
import { checklistFor, type ChecklistItem } from './checklists.js';
import { Conversations } from './conversations.service.js';

interface Tick {
  item: ChecklistItem;
  by: { id: string; name: string | null };
  at: Date;
  version: number;
}

/** What the reviewers of a work have looked at. A tick is of the version it was set in: what changed since must be looked at again. */
@Injectable()
export class ChecklistService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly conversations: Conversations,
    private readonly clock: Clock,
  ) {}

  async read(resourceId: string) {
    return this.viewOf(await this.conversations.join(resourceId));
  }

  async tick(resourceId: string, item: ChecklistItem, done: boolean) {
    const resource = await this.conversations.find(resourceId);
    const { actor } = this.db;
    authorize(mayReview(actor, resource), takePartInReview.name);
    resource.require('review');
    if (!checklistFor(resource.type).includes(item)) throw new NotFound();
    await this.db.query('delete from review_tick where tenant_id = $1 and resource_id = $2 and item = $3', [resource.tenantId, resourceId, item]);
    if (done) {
      await this.db.query(
        'insert into review_tick (tenant_id, resource_id, item, by_id, by_name, at, version) values ($1, $2, $3, $4, $5, $6, $7)',
        [resource.tenantId, resourceId, item, actor.id, actor.name, this.clock.now(), resource.version],
      );
    }
    return this.viewOf(resource);
  }

  private async viewOf(resource: Resource) {
    const ticks = await this.db.query<Tick>(
      `select item, jsonb_build_object('id', by_id, 'name', by_name) as by, at, version from review_tick where tenant_id = $1 and resource_id = $2`,
      [resource.tenantId, resource.id],
    );
    const items = checklistFor(resource.type).map((item) => {
      const tick = ticks.find((one) => one.item === item);
      return { item, tick: tick ? { by: tick.by, at: tick.at, current: isOfTheseWords(tick.version, resource) } : null };
    });
    return { items, may: { tick: mayReview(this.db.actor, resource) && isOpenFor(resource.state, 'review') } };
  }
}

/** Approving moves the version too, but changes no word. */
const isOfTheseWords = (version: number, { version: now, state }: Resource): boolean => version >= (state === 'approved' ? now - 1 : now);
