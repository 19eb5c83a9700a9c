import { Injectable } from '@nestjs/common';
import { DeadLetters, Events } from '#platform';
import { deliveryDropped, deliveryRetried } from '../notifications.events.js';

/** What operators do about work that was given up, put on record. */
@Injectable()
export class DeliveriesService {
  constructor(
    private readonly letters: DeadLetters,
    private readonly events: Events,
  ) {}

  async overview() {
    return { counts: await this.letters.counts(), dead: await this.letters.list() };
  }

  async retry(id: string): Promise<void> {
    await this.letters.retry(id);
    await this.events.announce(deliveryRetried, id, { deliveryId: id });
  }

  async drop(id: string): Promise<void> {
    await this.letters.drop(id);
    await this.events.announce(deliveryDropped, id, { deliveryId: id });
  }
}
