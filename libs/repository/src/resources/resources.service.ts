import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import { authorize, Clock, Events, type Locale, NotFound, TenantDatabase, VersionConflict } from '#platform';
import { resourceChanged, resourceCorrected, resourceDeposited, resourceDiscarded } from '../repository.events.js';
import { depositResources } from '../repository.permissions.js';
import { refuseStrangers } from './authors.js';
import { refuseUnknownConcepts } from './known-concepts.js';
import { refuseLoss } from '../review/readiness.js';
import { BlockReader } from '../methods/block-reader.service.js';
import { FailuresService } from '../methods/failures.service.js';
import { filled, written } from '../methods/written.js';
import { ResourceReader } from './resource-reader.service.js';
import { Resource } from './resource.entity.js';
import { editingStep, mayWrite, rightsOver } from './resource.policy.js';
import { type ResourceRow, viewOf } from './resource.presenter.js';
import type { Draft } from './resource.schemas.js';
import { draftValues, insertDraft } from './resource.sql.js';
import { resolveSharing } from './sharing.js';
import { descriptionOf } from './description.js';
import { VersionsService } from '../versions/versions.service.js';

/** Depositing: a draft begins, is written and rewritten, and may be thrown away. */
@Injectable()
export class ResourcesService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly events: Events,
    private readonly clock: Clock,
    private readonly reader: ResourceReader,
    private readonly versions: VersionsService,
    private readonly blocks: BlockReader,
    private readonly failures: FailuresService,
  ) {}

  async deposit(draft: Draft, locale: Locale) {
    const { actor } = this.db;
    const id = randomUUID();
    const { failures, ...said } = await this.changesOf(draft);
    const described = { language: locale, ...said };
    const row = await this.db.one<ResourceRow>(insertDraft, [
      actor.tenantId, id, ...draftValues(described), actor.id, actor.name, this.clock.now(),
    ]);
    await this.events.announce(resourceDeposited, id, { resourceId: id });
    if (!failures && !said.steps && !said.tools) return viewOf(row!, { files: [], remarks: [] }, rightsOver(actor, row!), true);
    if (failures) await this.failures.write(row!, failures);
    return this.reader.read(id, locale);
  }

  /** Saves what changed. Whoever has an older version before them gets the current one back and loses nothing. */
  async edit(id: string, version: number, draft: Draft, locale: Locale) {
    await this.change(id, version, draft, locale);
    return this.reader.read(id, locale);
  }

  /** The same for whoever changes many and needs no answer to each. */
  async change(id: string, version: number, draft: Draft, locale: Locale): Promise<void> {
    const resource = await this.lock(id);
    const { actor } = this.db;
    authorize(mayWrite(actor, resource), depositResources.name);
    resource.require(editingStep(actor, resource));
    if (resource.version !== version) throw new VersionConflict(resource.version, await this.reader.read(id, locale));
    const before = Object.assign(new Resource(), resource);
    const { failures, ...said } = await this.changesOf(draft, resource);
    Object.assign(resource, said);
    refuseLoss(before, resource);
    if (!isDeepStrictEqual(descriptionOf(before), descriptionOf(resource))) await this.versions.keep(before, 'correction');
    resource.rewrite(actor.id, this.clock.now());
    await this.db.repository(Resource).save(resource);
    if (failures) await this.failures.write(resource, failures);
    await this.events.announce(resourceChanged, id, { resourceId: id });
    if (resource.state === 'published' && resource.writerId) await this.events.announce(resourceCorrected, id, { resourceId: id, authorId: resource.authorId });
  }

  async discard(id: string): Promise<void> {
    const resource = await this.lock(id);
    authorize(mayWrite(this.db.actor, resource), depositResources.name);
    resource.require('discard');
    await this.db.repository(Resource).delete({ tenantId: resource.tenantId, id });
    await this.events.announce(resourceDiscarded, id, { resourceId: id });
  }

  /** The resource, held until the transaction ends. Readers who may not change it are told so; others find nothing. */
  async lock(id: string): Promise<Resource> {
    const resource = await this.db.repository(Resource).findOne({ where: { id } });
    if (!resource) throw new NotFound();
    const { actor } = this.db;
    authorize(mayWrite(actor, resource), depositResources.name);
    const held = await this.db.repository(Resource).findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
    // The row is there, but its state keeps this actor's hands off: say that rather than deny it exists.
    if (!held) resource.require(editingStep(actor, resource));
    return held ?? resource;
  }

  private async changesOf({ sharedWith, visibility, titles, abstracts, method, steps, tools, conditions, failures, ...rest }: Draft, before: Known = { authors: [], steps: [], tools: [] }) {
    if (rest.authors) await refuseStrangers(this.db, rest.authors, before.authors);
    await this.blocks.refuseUntakeable({ steps, tools }, before);
    await refuseUnknownConcepts(this.db, rest.concepts ?? []);
    return {
      ...rest,
      ...(titles && { titles: filled(titles) }),
      ...(abstracts && { abstracts: filled(abstracts) }),
      ...written({ method, steps, tools, conditions, failures }),
      ...(await resolveSharing(this.db, { visibility, sharedWith })),
    };
  }
}

/** What a change is judged against: who was named before, and what was taken from elsewhere. */
type Known = Pick<Resource, 'authors' | 'steps' | 'tools'>;
