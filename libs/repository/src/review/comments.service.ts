import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { authorize, Clock, Events, NotFound, TenantDatabase } from '#platform';
import { resourceCommented } from '../repository.events.js';
import { depositResources } from '../repository.permissions.js';
import { Resource } from '../resources/resource.entity.js';
import { mayWrite } from '../resources/resource.policy.js';
import type { AddComment } from './review.schemas.js';

/** The conversation of a review. Only whoever deposited and whoever curates take part. */
@Injectable()
export class CommentsService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  async list(resourceId: string) {
    const resource = await this.conversationOf(resourceId);
    return this.db.query(
      `select id, kind, field, text, jsonb_build_object('id', author_id, 'name', author_name) as author, at
         from resource_comment where tenant_id = $1 and resource_id = $2 order by at, id limit 1000`,
      [resource.tenantId, resourceId],
    );
  }

  async add(resourceId: string, comment: AddComment) {
    const resource = await this.conversationOf(resourceId);
    const id = await this.write(resource, 'comment', comment);
    const { actor } = this.db;
    await this.events.announce(resourceCommented, resourceId, { resourceId, commentId: id, authorId: actor.id });
    const written = await this.list(resourceId);
    return written.find((entry) => entry['id'] === id)!;
  }

  /** Writes one remark down, without telling anybody: the step it belongs to does that. */
  async write(resource: Resource, kind: 'comment' | 'change-request', { text, field }: AddComment): Promise<string> {
    const { actor } = this.db;
    const id = randomUUID();
    await this.db.query(
      `insert into resource_comment (tenant_id, id, resource_id, kind, field, text, author_id, author_name, at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [resource.tenantId, id, resource.id, kind, field ?? null, text, actor.id, actor.name, this.clock.now()],
    );
    return id;
  }

  private async conversationOf(id: string): Promise<Resource> {
    const resource = await this.db.repository(Resource).findOne({ where: { id } });
    if (!resource) throw new NotFound();
    authorize(mayWrite(this.db.actor, resource), depositResources.name);
    return resource;
  }
}
