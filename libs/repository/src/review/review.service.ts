import { Injectable } from '@nestjs/common';
import { authorize, Clock, type EventDefinition, Events, type Locale, TenantDatabase, VersionConflict } from '#platform';
import {
  resourceApproved, resourceChanged, resourceChangesRequested, resourcePublished, resourceSubmitted, resourceWithdrawn,
} from '../repository.events.js';
import { depositResources, reviewResources } from '../repository.permissions.js';
import { ChecksService } from '../checks/checks.service.js';
import { ResourceReader } from '../resources/resource-reader.service.js';
import { Resource } from '../resources/resource.entity.js';
import { mayApprove, mayCurate, maySubmit } from '../resources/resource.policy.js';
import { ResourcesService } from '../resources/resources.service.js';
import { resolveSharing } from '../resources/sharing.js';
import { CommentsService } from './comments.service.js';
import { refuseUnready } from './readiness.js';
import { RevisionsService } from './revisions.service.js';
import { RoundsService } from './rounds.service.js';
import type { Publish, RequestChanges } from './review.schemas.js';

/** The way from a draft to the public and out of it again. Each step is one act and announces itself. */
@Injectable()
export class ReviewService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly events: Events,
    private readonly clock: Clock,
    private readonly resources: ResourcesService,
    private readonly comments: CommentsService,
    private readonly reader: ResourceReader,
    private readonly rounds: RoundsService,
    private readonly revisions: RevisionsService,
    private readonly checks: ChecksService,
  ) {}

  async submit(id: string, locale: Locale) {
    const resource = await this.resources.lock(id);
    authorize(maySubmit(this.db.actor, resource), depositResources.name);
    resource.require('submit');
    refuseUnready(resource);
    resource.submit(this.clock.now());
    await this.checks.begin(resource);
    return this.keep(resource, resourceSubmitted, locale);
  }

  async requestChanges(id: string, { comments }: RequestChanges, locale: Locale) {
    const resource = await this.resources.lock(id);
    authorize(mayCurate(this.db.actor, resource), reviewResources.name);
    await this.rounds.keep(resource);
    resource.requestChanges(this.clock.now());
    await this.comments.write(resource, 'change-request', comments);
    return this.keep(resource, resourceChangesRequested, locale);
  }

  /** @param version what the curator has read: nothing is approved unread */
  async approve(id: string, version: number, locale: Locale) {
    const resource = await this.resources.lock(id);
    authorize(mayApprove(this.db.actor, resource), reviewResources.name);
    resource.require('approve');
    await this.refuseStale(resource, version, locale);
    resource.approve(this.clock.now());
    return this.keep(resource, resourceApproved, locale);
  }

  /** Publishes what was approved, or changes who sees what is public already. */
  async publish(id: string, version: number, wish: Publish, locale: Locale) {
    const resource = await this.resources.lock(id);
    authorize(mayApprove(this.db.actor, resource), reviewResources.name);
    resource.require('publish');
    await this.refuseStale(resource, version, locale);
    const already = resource.state === 'published';
    Object.assign(resource, await resolveSharing(this.db, wish));
    refuseUnready(resource);
    if (resource.revisesId) return this.revisions.merge(resource, locale);
    resource.publish(this.clock.now());
    return this.keep(resource, already ? resourceChanged : resourcePublished, locale);
  }

  async withdraw(id: string, reason: string, locale: Locale) {
    const resource = await this.resources.lock(id);
    authorize(mayCurate(this.db.actor, resource), reviewResources.name);
    resource.withdraw(reason, this.clock.now());
    return this.keep(resource, resourceWithdrawn, locale);
  }

  private async keep(resource: Resource, event: EventDefinition, locale: Locale) {
    await this.db.repository(Resource).save(resource);
    await this.events.announce(event, resource.id, { resourceId: resource.id, authorId: resource.authorId });
    return this.reader.read(resource.id, locale);
  }

  private async refuseStale(resource: Resource, version: number, locale: Locale): Promise<void> {
    if (resource.version !== version) throw new VersionConflict(resource.version, await this.reader.read(resource.id, locale));
  }
}
