import { LineageService, MatchingService, requestAnswered, requestClosed, RequestHeadlines, requestOpened, requestOverdue } from '#exchange';
import { type Delivery, type Handler, Handles, type PayloadOf, TenantDatabase } from '#platform';
import { resourcePublished } from '#repository';
import { Messenger, type Recipient } from './messenger.service.js';

/** Those who published about the same things, and who keeps the repository there, hear that somebody asks. */
@Handles(requestOpened, { as: 'system' })
export class TellOfRequest implements Handler<PayloadOf<typeof requestOpened>> {
  constructor(
    private readonly matching: MatchingService,
    private readonly headlines: RequestHeadlines,
    private readonly messenger: Messenger,
  ) {}

  async handle({ requestId }: PayloadOf<typeof requestOpened>, { at }: Delivery): Promise<void> {
    const request = (await this.headlines.of([requestId])).get(requestId);
    if (!request) return;
    const people = await this.matching.peopleFor(requestId, request.authorId);
    await this.messenger.tell(people, { matter: { kind: 'request-opened', params: { requestId } }, subject: requestId, occurrence: '', at });
  }
}

/** The asker hears of each answer that is not their own. */
@Handles(requestAnswered, { as: 'system' })
export class TellOfAnsweredRequest implements Handler<PayloadOf<typeof requestAnswered>> {
  constructor(
    private readonly db: TenantDatabase,
    private readonly headlines: RequestHeadlines,
    private readonly messenger: Messenger,
  ) {}

  async handle({ requestId, answerId }: PayloadOf<typeof requestAnswered>, { actorId, at }: Delivery): Promise<void> {
    const request = (await this.headlines.of([requestId])).get(requestId);
    if (!request || request.authorId === actorId) return;
    await this.messenger.tell([{ tenantId: request.tenantId, personId: request.authorId }], {
      matter: { kind: 'request-answered', params: { requestId, countryId: this.db.actor.tenantId } }, subject: requestId, occurrence: answerId, at,
    });
  }
}

/** Whoever answered hears how it ended, with the asker's thanks. */
@Handles(requestClosed, { as: 'system' })
export class TellOfClosedRequest implements Handler<PayloadOf<typeof requestClosed>> {
  constructor(
    private readonly headlines: RequestHeadlines,
    private readonly messenger: Messenger,
  ) {}

  async handle({ requestId, outcome }: PayloadOf<typeof requestClosed>, { actorId, at }: Delivery): Promise<void> {
    const answerers = (await this.headlines.answerers(requestId)).filter(({ personId }) => personId !== actorId);
    await this.messenger.tell(answerers, { matter: { kind: 'request-closed', params: { requestId, outcome } }, subject: requestId, occurrence: '', at });
  }
}

/** The asker is reminded once of each deadline that passed. */
@Handles(requestOverdue, { as: 'system' })
export class TellOfOverdueRequest implements Handler<PayloadOf<typeof requestOverdue>> {
  constructor(
    private readonly headlines: RequestHeadlines,
    private readonly messenger: Messenger,
  ) {}

  async handle({ requestId, deadline }: PayloadOf<typeof requestOverdue>, { at }: Delivery): Promise<void> {
    const request = (await this.headlines.of([requestId])).get(requestId);
    if (!request) return;
    await this.messenger.tell([{ tenantId: request.tenantId, personId: request.authorId }], {
      matter: { kind: 'request-overdue', params: { requestId } }, subject: requestId, occurrence: deadline, at,
    });
  }
}

/** Whoever made the origin, and keeps the repository there, hears that an adaptation of it has appeared. */
@Handles(resourcePublished, { as: 'system' })
export class TellOfAdaptation implements Handler<PayloadOf<typeof resourcePublished>> {
  constructor(
    private readonly db: TenantDatabase,
    private readonly lineage: LineageService,
    private readonly messenger: Messenger,
  ) {}

  async handle({ resourceId, authorId }: PayloadOf<typeof resourcePublished>, { actorId, at }: Delivery): Promise<void> {
    const thread = await this.lineage.originOf(resourceId);
    if (!thread) return;
    const keepers = await this.db.query<Recipient>('select * from scope.keepers_of($1)', [[thread.originTenantId]]);
    const people = new Map([...keepers, { tenantId: thread.originTenantId, personId: thread.originAuthorId }].map((one) => [one.personId, one]));
    const recipients = [...people.values()].filter(({ personId }) => personId !== actorId && personId !== authorId);
    await this.messenger.tell(recipients, {
      matter: { kind: 'resource-adapted', params: { resourceId, originId: thread.originId, countryId: this.db.actor.tenantId } },
      subject: resourceId, occurrence: '', at,
    });
  }
}
