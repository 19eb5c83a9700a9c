import { type Delivery, type Handler, Handles, type PayloadOf } from '#platform';
import { countUse } from './usage.jobs.js';
import { UsageCounting } from './usage-counting.service.js';

/** Counts once and plans the next time. Hits that are counted are gone, so that a repetition finds none. */
@Handles(countUse, { as: 'system' })
export class CountUse implements Handler<PayloadOf<typeof countUse>> {
  constructor(private readonly counting: UsageCounting) {}

  async handle(_: PayloadOf<typeof countUse>, { id }: Delivery): Promise<void> {
    await this.counting.planNext(id);
    await this.counting.count();
  }
}
