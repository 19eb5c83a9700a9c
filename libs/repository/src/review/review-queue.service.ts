import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Clock, decodeCursor, encodeCursor, TenantDatabase } from '#platform';
import { assignmentJson, assignmentOf, type StoredAssignment } from './assignment.js';
import { type ResourceRow, listedOf } from '../resources/resource.presenter.js';
import { fromResource, summaryColumns } from '../resources/resource.sql.js';

type QueueRow = ResourceRow & { submittedAt: Date; assignments: StoredAssignment[]; openRemarks: number };
const position = z.tuple([z.iso.datetime(), z.uuid()]);
const day = 24 * 60 * 60 * 1000;
const waiting = "r.tenant_id = $1 and r.state in ('submitted', 'approved')";

/** A page of what waits in a tenant ($1), from a place in the queue on ($2, $3). */
export const queuePage = `
  select ${summaryColumns}, r.submitted_at as "submittedAt", r.author_name as "authorName",
         coalesce((select jsonb_agg(${assignmentJson} order by a.assigned_at) from review_assignment a
                    where a.tenant_id = r.tenant_id and a.resource_id = r.id), '[]') as assignments,
         (select count(*)::int from resource_comment c where c.tenant_id = r.tenant_id and c.resource_id = r.id
             and c.resolved_at is null and c.kind <> 'assessment' and (c.kind = 'change-request' or c.field is not null)) as "openRemarks"
         ${fromResource}
   where ${waiting} and ($2::timestamptz is null or (r.submitted_at, r.id) > ($2, $3))
   order by r.submitted_at, r.id limit $4`;

/** How many wait. */
export const queueLength = `select count(*)::int as total from resource r where ${waiting}`;

/** What waits for the curators of the acting tenant: the longest wait first. */
@Injectable()
export class ReviewQueue {
  constructor(
    private readonly db: TenantDatabase,
    private readonly clock: Clock,
  ) {}

  async list({ cursor, limit }: { cursor?: string | undefined; limit: number }) {
    const after = cursor ? decodeCursor(cursor, position) : [null, null];
    const { tenantId } = this.db.actor;
    const rows = await this.db.query<QueueRow>(queuePage, [tenantId, ...after, limit + 1]);
    const counted = await this.db.one<{ total: number }>(queueLength, [tenantId]);
    const items = rows.slice(0, limit);
    const last = items.at(-1);
    return {
      items: items.map((row) => this.itemOf(row)),
      next: rows.length > limit && last ? encodeCursor([last.submittedAt, last.id]) : null,
      total: counted!.total,
    };
  }

  private itemOf(row: QueueRow) {
    const now = this.clock.now().getTime();
    const daysSince = (moment: Date) => Math.max(0, Math.floor((now - moment.getTime()) / day));
    return {
      ...listedOf(row),
      depositor: { id: row.authorId, name: row.authorName },
      submittedAt: row.submittedAt,
      waitingDays: daysSince(row.submittedAt),
      assignments: row.assignments.map(assignmentOf).map((assignment) => ({ ...assignment, days: daysSince(assignment.assignedAt) })),
      openRemarks: row.openRemarks,
    };
  }
}
