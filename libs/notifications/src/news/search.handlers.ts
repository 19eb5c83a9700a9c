import { type Delivery, type Handler, Handles, Jobs, type PayloadOf, signedIn, TenantDatabase } from '#platform';
import { tellOfFinds } from '#search';
import { tellPerson } from '../kinds/notice.js';

/** Whoever keeps a search hears of what is new in it, in the scope that found it: their own. */
@Handles(tellOfFinds, { as: signedIn })
export class TellOfFinds implements Handler<PayloadOf<typeof tellOfFinds>> {
  constructor(
    private readonly db: TenantDatabase,
    private readonly jobs: Jobs,
  ) {}

  async handle(params: PayloadOf<typeof tellOfFinds>, { id, at }: Delivery): Promise<void> {
    const { tenantId, id: personId } = this.db.actor;
    await this.jobs.enqueue(tellPerson, `${tenantId}/${personId}`, { matter: { kind: 'search-found', params }, subject: params.savedSearchId, occurrence: id, at });
  }
}
