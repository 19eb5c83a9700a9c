import { Injectable } from '@nestjs/common';
import { type Delivery, TenantDatabase } from '#platform';
import { Messenger } from './messenger.service.js';

interface Follower {
  tenantId: string;
  personId: string;
  resourceIds: string[];
  follows: string[];
  byMail: boolean;
}

/** Tells those who follow something about resources of the acting tenant that its audience can find them now. */
@Injectable()
export class Followers {
  constructor(
    private readonly db: TenantDatabase,
    private readonly messenger: Messenger,
  ) {}

  /**
   * Each follower once, however many of the things they follow it concerns, and one notice for what came together.
   * Whoever published it knows already.
   */
  async tell(resourceIds: readonly string[], { actorId, at }: Delivery): Promise<void> {
    const followers = await this.db.query<Follower>('select * from scope.followers_of($1)', [resourceIds]);
    await this.messenger.tellEach(
      followers
        .filter(({ personId }) => personId !== actorId)
        .map(({ tenantId, personId, resourceIds: ids, follows, byMail }) => ({
          tenantId,
          personId,
          told: { matter: { kind: 'resource-published', params: { resourceIds: ids, follows } }, subject: ids[0]!, occurrence: '', at, byMail },
        })),
    );
  }
}
