import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { authorize, Clock, Events, Jobs, type Locale, NotFound, TenantDatabase } from '#platform';
import { extractFile } from '../files/files.jobs.js';
import { FailuresService } from '../methods/failures.service.js';
import { resourceChanged, resourceDeposited, resourceDiscarded, resourceRevised } from '../repository.events.js';
import { depositResources } from '../repository.permissions.js';
import { RevisionUnderWay } from '../repository.problems.js';
import { descriptionOf } from '../resources/description.js';
import { ResourceReader } from '../resources/resource-reader.service.js';
import { Resource } from '../resources/resource.entity.js';
import { mayWrite } from '../resources/resource.policy.js';
import { VersionsService } from '../versions/versions.service.js';
import * as sql from './revision.sql.js';

/**
 * The next version of what is published: a draft of its own that goes the whole way of a deposit while readers keep what they
 * have, and takes its place when it is published. One at a time.
 */
@Injectable()
export class RevisionsService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly events: Events,
    private readonly clock: Clock,
    private readonly reader: ResourceReader,
    private readonly versions: VersionsService,
    private readonly jobs: Jobs,
    private readonly failures: FailuresService,
  ) {}

  async begin(id: string, locale: Locale) {
    const original = await this.db.repository(Resource).findOne({ where: { id } });
    if (!original) throw new NotFound();
    const { actor } = this.db;
    authorize(mayWrite(actor, original), depositResources.name);
    original.require('revise');
    const revisionId = randomUUID();
    const begun = await this.db.one(sql.copyResource, [original.tenantId, id, revisionId, actor.id, actor.name, this.clock.now()]);
    if (!begun) throw new RevisionUnderWay();
    await this.db.query(sql.carryTranslations, [id, revisionId]);
    for (const statement of sql.copyParts) await this.db.query(statement, [original.tenantId, id, revisionId]);
    await this.failures.write({ tenantId: original.tenantId, id: revisionId }, await this.failures.of(original));
    for (const { id: fileId } of await this.db.query<{ id: string }>(sql.unreadFiles, [original.tenantId, revisionId])) {
      await this.jobs.enqueue(extractFile, fileId, { resourceId: revisionId, fileId });
    }
    await this.events.announce(resourceDeposited, revisionId, { resourceId: revisionId });
    return this.reader.read(revisionId, locale);
  }

  /** @param revision approved, and with who may see it as it is to be published */
  async merge(revision: Resource, locale: Locale) {
    const original = await this.db.repository(Resource).findOne({ where: { id: revision.revisesId! }, lock: { mode: 'pessimistic_write' } });
    if (!original) throw new NotFound();
    original.require('revise');
    await this.versions.keep(original, 'revision');
    const { visibility, sharedTenants, sharedBlocs } = revision;
    Object.assign(original, descriptionOf(revision), { visibility, sharedTenants, sharedBlocs });
    original.rewrite(revision.writerId ?? revision.authorId, this.clock.now());
    await this.db.repository(Resource).save(original);
    await this.failures.write(original, await this.failures.of(revision));
    await this.db.query(sql.carryTranslations, [revision.id, original.id]);
    for (const statement of sql.moveParts) await this.db.query(statement, [original.tenantId, original.id, revision.id]);
    await this.db.query('delete from resource where tenant_id = $1 and id = $2', [revision.tenantId, revision.id]);
    await this.events.announce(resourceDiscarded, revision.id, { resourceId: revision.id });
    await this.events.announce(resourceChanged, original.id, { resourceId: original.id });
    await this.events.announce(resourceRevised, original.id, { resourceId: original.id, revisionId: revision.id, authorId: revision.authorId });
    return this.reader.read(original.id, locale);
  }
}
