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
         from resource_comment where tenant_id = $1 and resource_id = $2 order by at, position, id limit 1000`,
      [resource.tenantId, resourceId],
    );
  }

  async add(resourceId: string, comment: AddComment) {
    const resource = await this.conversationOf(resourceId);
    const [id] = await this.write(resource, 'comment', [comment]);
    const { actor } = this.db;
    await this.events.announce(resourceCommented, resourceId, { resourceId, commentId: id!, authorId: actor.id });
    const written = await this.list(resourceId);
    return written.find((entry) => entry['id'] === id)!;
  }

  /** Writes remarks down that were made together, without telling anybody: the step they belong to does that. */
  async write(resource: Resource, kind: 'comment' | 'change-request', comments: readonly AddComment[]): Promise<string[]> {
    const { actor } = this.db;
    const ids = comments.map(() => randomUUID());
    await this.db.query(
      `insert into resource_comment (tenant_id, id, resource_id, kind, field, text, author_id, author_name, at, position)
       select $1, id, $3, $4, field, text, $7, $8, $9, position
         from unnest($2::uuid[], $5::text[], $6::text[]) with ordinality as each (id, field, text, position)`,
      [
        resource.tenantId, ids, resource.id, kind, comments.map(({ field }) => field ?? null), comments.map(({ text }) => text),
        actor.id, actor.name, this.clock.now(),
      ],
    );
    return ids;
  }

  private async conversationOf(id: string): Promise<Resource> {
    const resource = await this.db.repository(Resource).findOne({ where: { id } });
    if (!resource) throw new NotFound();
    authorize(mayWrite(this.db.actor, resource), depositResources.name);
    return resource;
  }
}
