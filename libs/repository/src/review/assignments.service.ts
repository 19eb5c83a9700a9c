import { Injectable } from '@nestjs/common';
import { authorize, Clock, Events, InvalidRequest, NotFound, TenantDatabase } from '#platform';
import { reviewAnswered, reviewerAssigned, reviewerReleased } from '../repository.events.js';
import { reviewResources, takePartInReview } from '../repository.permissions.js';
import type { Resource } from '../resources/resource.entity.js';
import { isReviewer, mayCurate } from '../resources/resource.policy.js';
import { type ResourceRow, listedOf } from '../resources/resource.presenter.js';
import { fromResource, summaryColumns } from '../resources/resource.sql.js';
import { type Assignment, assignmentJson, assignmentOf, type StoredAssignment } from './assignment.js';
import { CommentsService } from './comments.service.js';
import { Conversations } from './conversations.service.js';
import type { Assign, AnswerReview } from './review.schemas.js';

/** Who was asked to read a work for the others, and what they said. Asked again, they answer anew. */
@Injectable()
export class AssignmentsService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly events: Events,
    private readonly clock: Clock,
    private readonly conversations: Conversations,
    private readonly comments: CommentsService,
  ) {}

  async list(resourceId: string): Promise<Assignment[]> {
    return this.of(await this.conversations.join(resourceId));
  }

  async assign(resourceId: string, personId: string, { dueOn }: Assign) {
    const resource = await this.curated(resourceId);
    resource.require('review');
    const { actor } = this.db;
    const name = await this.nameOf(resource, personId);
    await this.db.query(
      `insert into review_assignment (tenant_id, resource_id, reviewer_id, reviewer_name, assigned_by, assigned_at, due_on)
       values ($1, $2, $3, $4, $5, $6, $7)
       on conflict (tenant_id, resource_id, reviewer_id)
       do update set assigned_by = $5, assigned_at = $6, due_on = $7, verdict = null, answered_at = null, version = null`,
      [resource.tenantId, resourceId, personId, name, actor.id, this.clock.now(), dueOn],
    );
    await this.follow(resource);
    await this.events.announce(reviewerAssigned, resourceId, { resourceId, reviewerId: personId });
    return this.of(resource);
  }

  async release(resourceId: string, personId: string): Promise<void> {
    const resource = await this.curated(resourceId);
    const gone = await this.db.one(
      'delete from review_assignment where tenant_id = $1 and resource_id = $2 and reviewer_id = $3 returning 1', [resource.tenantId, resourceId, personId],
    );
    if (!gone) throw new NotFound();
    await this.follow(resource);
    await this.events.announce(reviewerReleased, resourceId, { resourceId, reviewerId: personId });
  }

  /** What a reviewer concludes, with their reasons in the conversation. */
  async answer(resourceId: string, { verdict, summary }: AnswerReview) {
    const resource = await this.conversations.find(resourceId);
    const { actor } = this.db;
    authorize(isReviewer(actor, resource), takePartInReview.name);
    resource.require('review');
    await this.db.query(
      `update review_assignment set verdict = $4, answered_at = $5, version = $6
        where tenant_id = $1 and resource_id = $2 and reviewer_id = $3`,
      [resource.tenantId, resourceId, actor.id, verdict, this.clock.now(), resource.version],
    );
    if (summary) await this.comments.write(resource, 'assessment', [{ text: summary }]);
    await this.events.announce(reviewAnswered, resourceId, { resourceId, reviewerId: actor.id, verdict });
    return this.of(resource);
  }

  /** What the caller was asked to read and has not answered, the one due first before the others. */
  async mine() {
    const { actor } = this.db;
    const rows = await this.db.query<ResourceRow & { assignment: StoredAssignment }>(
      `select ${summaryColumns}, ${assignmentJson} as assignment
         ${fromResource} join review_assignment a on a.tenant_id = r.tenant_id and a.resource_id = r.id
        where a.tenant_id = $1 and a.reviewer_id = $2 and a.verdict is null and r.state in ('submitted', 'approved')
        order by a.due_on nulls last, a.assigned_at limit 100`,
      [actor.tenantId, actor.id],
    );
    return rows.map((row) => ({ ...listedOf(row), assignment: assignmentOf(row.assignment) }));
  }

  private async of({ tenantId, id }: Resource): Promise<Assignment[]> {
    const rows = await this.db.query<{ assignment: StoredAssignment }>(
      `select ${assignmentJson} as assignment from review_assignment a where a.tenant_id = $1 and a.resource_id = $2 order by a.assigned_at, a.reviewer_id`,
      [tenantId, id],
    );
    return rows.map(({ assignment }) => assignmentOf(assignment));
  }

  private async curated(id: string): Promise<Resource> {
    const resource = await this.conversations.find(id);
    authorize(mayCurate(this.db.actor, resource), reviewResources.name);
    return resource;
  }

  /** Somebody active of this space whose role lets them take part, and not the author. */
  private async nameOf(resource: Resource, personId: string): Promise<string> {
    const found = personId === resource.authorId ? undefined : await this.db.one<{ name: string }>(
      `select p.name from membership m join person p on p.id = m.person_id
        where m.tenant_id = $1 and m.person_id = $2 and m.state = 'active' and p.state = 'active' and m.roles && $3`,
      [resource.tenantId, personId, takePartInReview.roles],
    );
    if (!found) throw new InvalidRequest([{ pointer: '/personId', code: 'repository:fields.no_reviewer' }]);
    return found.name;
  }

  /** Whoever was asked sees the work; whoever is released sees it no more. */
  private async follow({ tenantId, id }: Resource): Promise<void> {
    await this.db.query(
      `update resource set reviewers = array(select reviewer_id from review_assignment where tenant_id = $1 and resource_id = $2 order by 1)
        where tenant_id = $1 and id = $2`,
      [tenantId, id],
    );
  }
}
