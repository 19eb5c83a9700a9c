import { type Delivery, type Handler, Handles, type PayloadOf, TenantDatabase } from '#platform';
import { passwordReset } from '#identity';

/** Whoever chooses a password anew may have lost the old one to somebody, who may have asked for an address with it. */
@Handles(passwordReset, { as: 'system' })
export class EndFeeds implements Handler<PayloadOf<typeof passwordReset>> {
  constructor(private readonly db: TenantDatabase) {}

  async handle({ personId }: PayloadOf<typeof passwordReset>, { at }: Delivery): Promise<void> {
    await this.db.query('select scope.end_feeds($1, $2)', [personId, at]);
  }
}
