import { memberJoined } from '#identity';
import { type Delivery, type Handler, Handles, type PayloadOf } from '#platform';
import { manageMembers } from '#tenancy';
import { Messenger } from './messenger.service.js';

/** Those who manage a tenant's people hear that somebody accepted their invitation. */
@Handles(memberJoined, { as: 'system' })
export class TellOfArrival implements Handler<PayloadOf<typeof memberJoined>> {
  constructor(private readonly messenger: Messenger) {}

  async handle({ personId }: PayloadOf<typeof memberJoined>, { at }: Delivery): Promise<void> {
    await this.messenger.tell(await this.messenger.holdersOf(manageMembers.roles, personId), {
      matter: { kind: 'invitation-accepted', params: { personId } },
      subject: personId,
      occurrence: at.toISOString(),
      at,
    });
  }
}
