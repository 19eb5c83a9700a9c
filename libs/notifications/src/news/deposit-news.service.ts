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

  /** Whoever deposited it and whoever curates take part in a review's conversation; who spoke needs no telling. */
  async tellOfComment(resourceId: string, commentId: string, speakerId: string, { at }: Delivery): Promise<void> {
    const resource = await this.db.one<{ authorId: string }>('select author_id as "authorId" from resource where id = $1', [resourceId]);
    if (!resource) return;
    const { authorId } = resource;
    const curators = (await this.reviewers(speakerId)).filter(({ personId }) => personId !== authorId);
    const author = authorId === speakerId ? [] : [{ tenantId: this.db.actor.tenantId, personId: authorId }];
    const told = (reader: 'author' | 'curator') => ({
      matter: { kind: 'review-comment' as const, params: { resourceId, personId: speakerId, reader } }, subject: resourceId, occurrence: commentId, at,
    });
    await this.messenger.tell(author, told('author'));
    await this.messenger.tell(curators, told('curator'));
  }

  /** The curators; where a tenant has none, whoever else may review. */
  private async reviewers(except: string | null): Promise<Recipient[]> {
    const curators = await this.messenger.holdersOf(['curator'], except);
    return curators.length ? curators : this.messenger.holdersOf(reviewResources.roles, except);
  }
}
