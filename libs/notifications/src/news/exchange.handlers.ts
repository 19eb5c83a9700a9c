import { LineageService, MatchingService, outcomeAsked, remarkMade, RemarkReader, requestAnswered, requestClosed, RequestHeadlines, requestOpened, requestOverdue, resourceUsed } from '#exchange';
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

/** Whoever deposited it hears that another place uses it. */
@Handles(resourceUsed, { as: 'system' })
export class TellOfUse implements Handler<PayloadOf<typeof resourceUsed>> {
  constructor(
    private readonly db: TenantDatabase,
    private readonly messenger: Messenger,
  ) {}

  async handle({ adoptionId, resourceId }: PayloadOf<typeof resourceUsed>, { actorId, at }: Delivery): Promise<void> {
    const owner = await this.db.one<Recipient>('select tenant_id as "tenantId", author_id as "personId" from resource where id = $1', [resourceId]);
    const use = await this.db.one<{ kind: string }>('select kind from adoption where id = $1', [adoptionId]);
    // Of an adaptation they hear as such.
    if (!owner || owner.personId === actorId || use?.kind !== 'use') return;
    await this.messenger.tell([owner], { matter: { kind: 'resource-used', params: { resourceId, countryId: this.db.actor.tenantId } }, subject: resourceId, occurrence: adoptionId, at });
  }
}

/** Whoever said that it is used is asked what came of it; when they have left, whoever keeps the repository there. */
@Handles(outcomeAsked, { as: 'system' })
export class AskWhatCameOfIt implements Handler<PayloadOf<typeof outcomeAsked>> {
  constructor(
    private readonly db: TenantDatabase,
    private readonly messenger: Messenger,
  ) {}

  async handle({ adoptionId, resourceId, months, personId }: PayloadOf<typeof outcomeAsked>, { at }: Delivery): Promise<void> {
    const { tenantId } = this.db.actor;
    const here = await this.db.one("select 1 from membership where tenant_id = $1 and person_id = $2 and state = 'active'", [tenantId, personId]);
    const asked = here ? [{ tenantId, personId }] : await this.db.query<Recipient>('select * from scope.keepers_of($1)', [[tenantId]]);
    await this.messenger.tell(asked, { matter: { kind: 'outcome-asked', params: { resourceId, adoptionId, months } }, subject: adoptionId, occurrence: String(months), at });
  }
}

/** Whoever deposited the resource and whoever spoke before hear of a new remark; who made it needs no telling. */
@Handles(remarkMade, { as: 'system' })
export class TellOfRemark implements Handler<PayloadOf<typeof remarkMade>> {
  constructor(
    private readonly db: TenantDatabase,
    private readonly remarks: RemarkReader,
    private readonly messenger: Messenger,
  ) {}

  async handle({ resourceId, remarkId }: PayloadOf<typeof remarkMade>, { actorId, at }: Delivery): Promise<void> {
    const people = new Map((await this.remarks.takingPart(resourceId)).filter(({ personId }) => personId !== actorId).map((one) => [one.personId, one]));
    await this.messenger.tell([...people.values()], {
      matter: { kind: 'remark-made', params: { resourceId, remarkId, countryId: this.db.actor.tenantId } }, subject: resourceId, occurrence: remarkId, at,
    });
  }
}
