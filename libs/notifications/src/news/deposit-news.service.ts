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

  /** The curators; where a tenant has none, whoever else may review. */
  private async reviewers(except: string | null): Promise<Recipient[]> {
    const curators = await this.messenger.holdersOf(['curator'], except);
    return curators.length ? curators : this.messenger.holdersOf(reviewResources.roles, except);
  }
}
