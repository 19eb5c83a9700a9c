import { Clock, type Delivery, type Handler, Handles, ObjectTooLarge, type PayloadOf, Storage, TenantDatabase, zipped } from '#platform';
import { exportResources } from '#repository';
import { type Order, OwnerGone, PackageContents } from './package-contents.service.js';
import { makePackage } from './packages.jobs.js';
import { PackagesService } from './packages.service.js';

const mostBytes = 4 * 1024 ** 3;

/** Makes a package while it is stored: nothing of it is held in memory. Run again after a fall it is made anew. */
@Handles(makePackage, { as: exportResources, transaction: 'own', lane: 'slow', attempts: 3 })
export class MakePackage implements Handler<PayloadOf<typeof makePackage>> {
  constructor(
    private readonly db: TenantDatabase,
    private readonly storage: Storage,
    private readonly packages: PackagesService,
    private readonly contents: PackageContents,
    private readonly clock: Clock,
  ) {}

  async handle({ packageId }: PayloadOf<typeof makePackage>, { tenantId, actorId }: Delivery): Promise<void> {
    const scope = { tenantId, actorId };
    const order = await this.db.withinJob(scope, (): Promise<Order | undefined> => this.packages.begin(packageId));
    if (!order) return;
    try {
      const stored = await this.storage.put(zipped(this.contents.parts(order, scope)), mostBytes);
      await this.db.withinJob(scope, () => this.packages.finish(packageId, stored, this.clock.now()));
    } catch (error) {
      if (error instanceof OwnerGone) return;
      if (!(error instanceof ObjectTooLarge)) throw error;
      await this.db.withinJob(scope, () => this.packages.fail(packageId, 'too-large'));
    }
  }
}
