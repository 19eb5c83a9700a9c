import { Injectable } from '@nestjs/common';
import { type Delivery, TenantDatabase } from '#platform';
import { reviewResources } from '#repository';
import { depositKinds } from '../kinds/notice.js';
import { Messenger, type Recipient } from './messenger.service.js';

/** Tells those concerned how a deposit fares in its tenant. */
@Injectable()
export class DepositNews {
  constructor(
    private readonly db: TenantDatabase,
    private readonly messenger: Messenger,
  ) {}

  /** Nobody is told of their own act, except that what they handed in has arrived. */
  async tellAuthor(kind: (typeof depositKinds)[number], resourceId: string, authorId: string, { actorId, at }: Delivery): Promise<void> {
    if (actorId === authorId && kind !== 'deposit-submitted') return;
    const author = { tenantId: this.db.actor.tenantId, personId: authorId };
    await this.messenger.tell([author], { matter: { kind, params: { resourceId } }, subject: resourceId, occurrence: at.toISOString(), at });
  }

  async tellReviewers(resourceId: string, { actorId, at }: Delivery): Promise<void> {
    await this.messenger.tell(await this.reviewers(actorId), {
      matter: { kind: 'review-waiting', params: { resourceId } },
      subject: resourceId,
      occurrence: at.toISOString(),
      at,
    });
  }

  /** The colleague who was asked to read it for the others. */
  async tellReviewer(resourceId: string, personId: string, { actorId, at }: Delivery): Promise<void> {
    if (personId === actorId) return;
    await this.messenger.tell([{ tenantId: this.db.actor.tenantId, personId }], {
      matter: { kind: 'review-asked', params: { resourceId } }, subject: resourceId, occurrence: at.toISOString(), at,
    });
  }

  /** Those who decide hear what a reviewer concludes. */
  async tellOfAnswer(resourceId: string, personId: string, verdict: 'fit' | 'changes' | 'declined', { at }: Delivery): Promise<void> {
    await this.messenger.tell(await this.reviewers(personId), {
      matter: { kind: 'review-answered', params: { resourceId, personId, verdict } }, subject: resourceId, occurrence: at.toISOString(), at,
    });
  }

  /** Whoever deposited what another country or the Unit now stands by. */
  async tellOfEndorsement(resourceId: string, endorsementId: string, { at }: Delivery): Promise<void> {
    const resource = await this.db.one<Recipient>('select tenant_id as "tenantId", author_id as "personId" from resource where id = $1', [resourceId]);
    if (!resource) return;
    await this.messenger.tell([resource], {
      matter: { kind: 'resource-endorsed', params: { resourceId, countryId: this.db.actor.tenantId } }, subject: resourceId, occurrence: endorsementId, at,
    });
  }

  /** Whoever deposited it, whoever curates and whoever was asked take part in a review's conversation; who spoke needs no telling. */
  async tellOfComment(resourceId: string, commentId: string, speakerId: string, { at }: Delivery): Promise<void> {
    const resource = await this.db.one<{ authorId: string; reviewers: string[] }>('select author_id as "authorId", reviewers from resource where id = $1', [resourceId]);
    if (!resource) return;
    const { authorId } = resource;
    const { tenantId } = this.db.actor;
    const curators = (await this.reviewers(speakerId)).filter(({ personId }) => personId !== authorId);
    const asked = resource.reviewers.filter((personId) => personId !== speakerId && !curators.some((curator) => curator.personId === personId));
    const author = authorId === speakerId ? [] : [{ tenantId: this.db.actor.tenantId, personId: authorId }];
    const told = (reader: 'author' | 'curator') => ({
      matter: { kind: 'review-comment' as const, params: { resourceId, personId: speakerId, reader } }, subject: resourceId, occurrence: commentId, at,
    });
    await this.messenger.tell(author, told('author'));
    await this.messenger.tell([...curators, ...asked.map((personId) => ({ tenantId, personId }))], told('curator'));
  }

  /** The curators; where a tenant has none, whoever else may review. */
  private async reviewers(except: string | null): Promise<Recipient[]> {
    const curators = await this.messenger.holdersOf(['curator'], except);
    return curators.length ? curators : this.messenger.holdersOf(reviewResources.roles, except);
  }
}
