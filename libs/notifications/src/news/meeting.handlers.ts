import { editionAnswered, editionCancelled, editionConvened, editionMoved, editionReclocked, editionRetitled } from '#meetings';
import { type Delivery, type Handler, Handles, type PayloadOf, TenantDatabase } from '#platform';
import { MeetingNews } from './meeting-news.service.js';
import { Messenger } from './messenger.service.js';

@Handles(editionConvened, { as: 'system' })
export class TellOfConvocation implements Handler<PayloadOf<typeof editionConvened>> {
  constructor(private readonly news: MeetingNews) {}

  handle({ editionId, invited }: PayloadOf<typeof editionConvened>, { at }: Delivery): Promise<void> {
    return this.news.tell(editionId, { kind: 'meeting-convened', occurrence: '', at, only: new Set(invited.map(({ personId }) => personId)) });
  }
}

@Handles(editionMoved, { as: 'system' })
export class TellOfMove implements Handler<PayloadOf<typeof editionMoved>> {
  constructor(private readonly news: MeetingNews) {}

  handle({ editionId, sequence }: PayloadOf<typeof editionMoved>, { at }: Delivery): Promise<void> {
    return this.news.tell(editionId, { kind: 'meeting-moved', occurrence: `${sequence}`, at });
  }
}

/** The hour of the place is the same and yet another instant: calendars elsewhere have to hear of it. */
@Handles(editionReclocked, { as: 'system' })
export class TellOfOtherClocks implements Handler<PayloadOf<typeof editionReclocked>> {
  constructor(private readonly news: MeetingNews) {}

  handle({ editionId, sequence }: PayloadOf<typeof editionReclocked>, { at }: Delivery): Promise<void> {
    return this.news.tell(editionId, { kind: 'meeting-reclocked', occurrence: `${sequence}`, at });
  }
}

@Handles(editionRetitled, { as: 'system' })
export class TellOfRetitling implements Handler<PayloadOf<typeof editionRetitled>> {
  constructor(private readonly news: MeetingNews) {}

  handle({ editionId, version }: PayloadOf<typeof editionRetitled>, { at }: Delivery): Promise<void> {
    return this.news.tell(editionId, { kind: 'meeting-changed', occurrence: `${version}`, at });
  }
}

@Handles(editionCancelled, { as: 'system' })
export class TellOfCancellation implements Handler<PayloadOf<typeof editionCancelled>> {
  constructor(private readonly news: MeetingNews) {}

  handle({ editionId }: PayloadOf<typeof editionCancelled>, { at }: Delivery): Promise<void> {
    return this.news.tell(editionId, { kind: 'meeting-cancelled', occurrence: '', at });
  }
}

/** Runs in the country that answered; those who keep the meeting hear of it in their own tenant. */
@Handles(editionAnswered, { as: 'system' })
export class TellOfAnswer implements Handler<PayloadOf<typeof editionAnswered>> {
  constructor(
    private readonly db: TenantDatabase,
    private readonly messenger: Messenger,
  ) {}

  async handle({ editionId, ownerId, countryId, answerId, answer }: PayloadOf<typeof editionAnswered>, { at }: Delivery): Promise<void> {
    const keepers = await this.db.query<{ personId: string }>('select * from scope.coordinators_of($1)', [ownerId]);
    await this.messenger.tell(
      keepers.map(({ personId }) => ({ tenantId: ownerId, personId })),
      { matter: { kind: 'meeting-answered', params: { editionId, countryId, answer } }, subject: editionId, occurrence: answerId, at },
    );
  }
}
