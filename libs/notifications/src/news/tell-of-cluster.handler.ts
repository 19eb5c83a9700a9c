import { type Delivery, type Handler, Handles, type PayloadOf, TenantDatabase } from '#platform';
import { clusterOpened } from '#tenancy';
import { Messenger, type Recipient } from './messenger.service.js';

/** The focal points of the countries that a new cluster names hear of it, so that they can say otherwise. */
@Handles(clusterOpened, { as: 'system' })
export class TellOfCluster implements Handler<PayloadOf<typeof clusterOpened>> {
  constructor(
    private readonly db: TenantDatabase,
    private readonly messenger: Messenger,
  ) {}

  async handle({ clusterId }: PayloadOf<typeof clusterOpened>, { at }: Delivery): Promise<void> {
    const named = await this.db.query<Recipient>('select * from scope.spokespeople_of_cluster($1)', [clusterId]);
    const cluster = await this.db.one<{ code: string }>('select code from tenant where id = $1', [clusterId]);
    if (!cluster) return;
    await this.messenger.tell(named, {
      matter: { kind: 'country-named', params: { clusterCode: cluster.code } }, subject: clusterId, occurrence: '', at,
    });
  }
}
