import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { authorize, Clock, Events, type Locale, NotFound, TenantDatabase, VersionConflict } from '#platform';
import { resourceChanged, resourceDeposited, resourceDiscarded } from '../repository.events.js';
import { depositResources } from '../repository.permissions.js';
import { refuseStrangers } from './authors.js';
import { ResourceReader } from './resource-reader.service.js';
import { Resource } from './resource.entity.js';
import { editingStep, mayWrite } from './resource.policy.js';
import type { Draft } from './resource.schemas.js';
import { resolveSharing } from './sharing.js';

/** Depositing: a draft begins, is written and rewritten, and may be thrown away. */
@Injectable()
export class ResourcesService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly events: Events,
    private readonly clock: Clock,
    private readonly reader: ResourceReader,
  ) {}

  async deposit(draft: Draft, locale: Locale) {
    const { actor } = this.db;
    const now = this.clock.now();
    const resource = this.db.repository(Resource).create({
      ...blank,
      ...(await this.changesOf({ language: locale, ...draft })),
      countries: draft.countries ?? (await this.ownCountry()),
      tenantId: actor.tenantId,
      id: randomUUID(),
      authorId: actor.id,
      authorName: actor.name,
      createdAt: now,
      updatedAt: now,
    });
    await this.db.repository(Resource).insert(resource);
    await this.events.announce(resourceDeposited, resource.id, { resourceId: resource.id });
    return this.reader.read(resource.id, locale);
  }

  /** Saves what changed. Whoever has an older version before them gets the current one back and loses nothing. */
  async edit(id: string, version: number, draft: Draft, locale: Locale) {
    const resource = await this.lock(id);
    const { actor } = this.db;
    authorize(mayWrite(actor, resource), depositResources.name);
    resource.require(editingStep(actor, resource));
    if (resource.version !== version) throw new VersionConflict(resource.version, await this.reader.read(id, locale));
    Object.assign(resource, await this.changesOf(draft, resource.authors));
    resource.rewrite(this.clock.now());
    await this.db.repository(Resource).save(resource);
    await this.events.announce(resourceChanged, id, { resourceId: id });
    return this.reader.read(id, locale);
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

  private async changesOf({ sharedWith, visibility, titles, abstracts, ...rest }: Draft, named: Resource['authors'] = []) {
    if (rest.authors) await refuseStrangers(this.db, rest.authors, named);
    return {
      ...rest,
      ...(titles && { titles: filled(titles) }),
      ...(abstracts && { abstracts: filled(abstracts) }),
      ...(await resolveSharing(this.db, { visibility, sharedWith })),
    };
  }

  /** A country's practice is usually its own: the country, or the one that leads the cluster. */
  private async ownCountry(): Promise<string[]> {
    const row = await this.db.one<{ code: string }>(
      `select c.code from tenant t join tenant c on c.id = coalesce(t.lead_country_id, t.id)
        where t.id = $1 and c.kind = 'country'`,
      [this.db.actor.tenantId],
    );
    return row ? [row.code] : [];
  }
}

const blank = {
  type: null, state: 'draft', titles: {}, abstracts: {}, authors: [], institution: null, year: null, documentNumber: null,
  place: null, countries: [], sector: null, valueChains: [], concepts: [], licence: null, links: [], visibility: 'network',
  sharedTenants: [], sharedBlocs: [], version: 1, submittedAt: null, approvedAt: null, publishedAt: null, withdrawnAt: null,
  withdrawalReason: null,
} satisfies Partial<Resource>;

/** A language in which nothing is written is a language the resource does not have. */
const filled = <Texts extends object>(texts: Texts): Texts =>
  Object.fromEntries(Object.entries(texts).filter(([, text]) => text)) as Texts;
