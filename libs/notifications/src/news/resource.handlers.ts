import { type Delivery, type Handler, Handles, type PayloadOf } from '#platform';
import {
  resourceApproved, resourceChanged, resourceChangesRequested, resourceCommented, resourceCorrected, resourceEndorsed, resourcePublished, resourceRevised,
  resourcesImported, resourceSubmitted, resourceWithdrawn, reviewAnswered, reviewerAssigned,
} from '#repository';
import { DepositNews } from './deposit-news.service.js';
import { Followers } from './followers.service.js';

@Handles(resourceSubmitted, { as: 'system' })
export class TellOfSubmission implements Handler<PayloadOf<typeof resourceSubmitted>> {
  constructor(private readonly news: DepositNews) {}

  async handle({ resourceId, authorId }: PayloadOf<typeof resourceSubmitted>, delivery: Delivery): Promise<void> {
    await this.news.tellAuthor('deposit-submitted', resourceId, authorId, delivery);
    await this.news.tellReviewers(resourceId, delivery);
  }
}

@Handles(resourceChangesRequested, { as: 'system' })
export class TellOfRequestedChanges implements Handler<PayloadOf<typeof resourceChangesRequested>> {
  constructor(private readonly news: DepositNews) {}

  handle({ resourceId, authorId }: PayloadOf<typeof resourceChangesRequested>, delivery: Delivery): Promise<void> {
    return this.news.tellAuthor('deposit-returned', resourceId, authorId, delivery);
  }
}

/** What is said in a review's conversation, for the others who take part in it. */
@Handles(resourceCommented, { as: 'system' })
export class TellOfComment implements Handler<PayloadOf<typeof resourceCommented>> {
  constructor(private readonly news: DepositNews) {}

  handle({ resourceId, commentId, authorId }: PayloadOf<typeof resourceCommented>, delivery: Delivery): Promise<void> {
    return this.news.tellOfComment(resourceId, commentId, authorId, delivery);
  }
}

@Handles(resourceApproved, { as: 'system' })
export class TellOfApproval implements Handler<PayloadOf<typeof resourceApproved>> {
  constructor(private readonly news: DepositNews) {}

  handle({ resourceId, authorId }: PayloadOf<typeof resourceApproved>, delivery: Delivery): Promise<void> {
    return this.news.tellAuthor('deposit-approved', resourceId, authorId, delivery);
  }
}

@Handles(resourcePublished, { as: 'system' })
export class TellOfPublication implements Handler<PayloadOf<typeof resourcePublished>> {
  constructor(
    private readonly news: DepositNews,
    private readonly followers: Followers,
  ) {}

  async handle({ resourceId, authorId }: PayloadOf<typeof resourcePublished>, delivery: Delivery): Promise<void> {
    await this.news.tellAuthor('deposit-published', resourceId, authorId, delivery);
    await this.followers.tell([resourceId], delivery);
  }
}

@Handles(resourceCorrected, { as: 'system' })
export class TellOfCorrection implements Handler<PayloadOf<typeof resourceCorrected>> {
  constructor(private readonly news: DepositNews) {}

  handle({ resourceId, authorId }: PayloadOf<typeof resourceCorrected>, delivery: Delivery): Promise<void> {
    return this.news.tellAuthor('deposit-corrected', resourceId, authorId, delivery);
  }
}

@Handles(resourceWithdrawn, { as: 'system' })
export class TellOfWithdrawal implements Handler<PayloadOf<typeof resourceWithdrawn>> {
  constructor(private readonly news: DepositNews) {}

  handle({ resourceId, authorId }: PayloadOf<typeof resourceWithdrawn>, delivery: Delivery): Promise<void> {
    return this.news.tellAuthor('deposit-withdrawn', resourceId, authorId, delivery);
  }
}

/** A published resource may have gained readers, or a concept that somebody follows: they have not heard of it yet. */
@Handles(resourceChanged, { as: 'system' })
export class TellOfWiderPublication implements Handler<PayloadOf<typeof resourceChanged>> {
  constructor(private readonly followers: Followers) {}

  handle({ resourceId }: PayloadOf<typeof resourceChanged>, delivery: Delivery): Promise<void> {
    return this.followers.tell([resourceId], delivery);
  }
}

@Handles(resourcesImported, { as: 'system' })
export class TellOfImport implements Handler<PayloadOf<typeof resourcesImported>> {
  constructor(private readonly followers: Followers) {}

  handle({ resourceIds }: PayloadOf<typeof resourcesImported>, delivery: Delivery): Promise<void> {
    return this.followers.tell(resourceIds, delivery);
  }
}

@Handles(reviewerAssigned, { as: 'system' })
export class TellOfAssignment implements Handler<PayloadOf<typeof reviewerAssigned>> {
  constructor(private readonly news: DepositNews) {}

  handle({ resourceId, reviewerId }: PayloadOf<typeof reviewerAssigned>, delivery: Delivery): Promise<void> {
    return this.news.tellReviewer(resourceId, reviewerId, delivery);
  }
}

@Handles(reviewAnswered, { as: 'system' })
export class TellOfReview implements Handler<PayloadOf<typeof reviewAnswered>> {
  constructor(private readonly news: DepositNews) {}

  handle({ resourceId, reviewerId, verdict }: PayloadOf<typeof reviewAnswered>, delivery: Delivery): Promise<void> {
    return this.news.tellOfAnswer(resourceId, reviewerId, verdict, delivery);
  }
}

/** Whoever wrote the new version hears of it as of any publication. */
@Handles(resourceRevised, { as: 'system' })
export class TellOfNewVersion implements Handler<PayloadOf<typeof resourceRevised>> {
  constructor(private readonly news: DepositNews) {}

  handle({ resourceId, authorId }: PayloadOf<typeof resourceRevised>, delivery: Delivery): Promise<void> {
    return this.news.tellAuthor('deposit-published', resourceId, authorId, delivery);
  }
}

@Handles(resourceEndorsed, { as: 'system' })
export class TellOfEndorsement implements Handler<PayloadOf<typeof resourceEndorsed>> {
  constructor(private readonly news: DepositNews) {}

  handle({ resourceId, endorsementId }: PayloadOf<typeof resourceEndorsed>, delivery: Delivery): Promise<void> {
    return this.news.tellOfEndorsement(resourceId, endorsementId, delivery);
  }
}
