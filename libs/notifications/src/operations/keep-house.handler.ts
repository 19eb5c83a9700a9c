import { Logger } from '@nestjs/common';
import { type Delivery, type Handler, Handles, type PayloadOf } from '#platform';
import { Housekeeping, keepHouse } from './housekeeping.service.js';

/** Keeps house once and plans the next time. Repeated, it finds less to do. */
@Handles(keepHouse, { as: 'system' })
export class KeepHouse implements Handler<PayloadOf<typeof keepHouse>> {
  private readonly logger = new Logger('KeepHouse');

  constructor(private readonly housekeeping: Housekeeping) {}

  async handle(_: PayloadOf<typeof keepHouse>, { id }: Delivery): Promise<void> {
    const removed = await this.housekeeping.keep();
    await this.housekeeping.planNext(id);
    if (removed.deliveries || removed.letters) this.logger.log({ ...removed, message: 'what was delivered long ago was removed' });
  }
}
