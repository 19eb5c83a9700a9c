import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock, Events, NotFound, TenantDatabase } from '#platform';
import { resourceCommented } from '../repository.events.js';
import type { Resource } from '../resources/resource.entity.js';
import { Conversations } from './conversations.service.js';
import type { Remark } from '../resources/resource.presenter.js';
import type { AddComment } from './review.schemas.js';

interface CommentRow extends Remark {
  kind: 'comment' | 'change-request' | 'assessment';
  resolvedAt: Date | null;
  resolvedBy: string | null;
}

/** The conversation of a review. Whoever deposited, whoever curates and whoever was asked to review take part, and settle its remarks. */
@Injectable()
export class CommentsService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly events: Events,
    private readonly clock: Clock,
    private readonly conversations: Conversations,
  ) {}

  async list(resourceId: string) {
    const resource = await this.conversations.join(resourceId);
    const rows = await this.db.query<CommentRow>(
      `select id, kind, field, text, jsonb_build_object('id', author_id, 'name', author_name) as author, at,
              resolved_at as "resolvedAt", resolved_name as "resolvedBy"
         from resource_comment where tenant_id = $1 and resource_id = $2 order by at, position, id limit 1000`,
      [resource.tenantId, resourceId],
    );
    return rows.map(({ resolvedAt, resolvedBy, ...comment }) => ({ ...comment, resolved: resolvedAt && { at: resolvedAt, by: resolvedBy } }));
  }

  async add(resourceId: string, comment: AddComment) {
    const resource = await this.conversations.join(resourceId);
    const [id] = await this.write(resource, 'comment', [comment]);
    const { actor } = this.db;
    await this.events.announce(resourceCommented, resourceId, { resourceId, commentId: id!, authorId: actor.id });
    const written = await this.list(resourceId);
    return written.find((entry) => entry.id === id)!;
  }

  /** Settles a remark, or opens it again. */
  async settle(resourceId: string, id: string, settled: boolean) {
    const resource = await this.conversations.join(resourceId);
    const { actor } = this.db;
    const found = await this.db.one(
      `update resource_comment set resolved_at = case when $4 then coalesce(resolved_at, $5) end, resolved_by = case when $4 then coalesce(resolved_by, $6) end,
              resolved_name = case when $4 then coalesce(resolved_name, $7) end
        where tenant_id = $1 and resource_id = $2 and id = $3 returning 1`,
      [resource.tenantId, resourceId, id, settled, this.clock.now(), actor.id, actor.name],
    );
    if (!found) throw new NotFound();
    const written = await this.list(resourceId);
    return written.find((entry) => entry.id === id)!;
  }

  /** Writes remarks down that were made together, without telling anybody: the step they belong to does that. */
  async write(resource: Resource, kind: 'comment' | 'change-request' | 'assessment', comments: readonly AddComment[]): Promise<string[]> {
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
}
