import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock, Config, Events, hashToken, TenantDatabase } from '#platform';
import { feedGiven, feedRevoked } from '../meetings.events.js';
import type { FeedView, NewFeedView } from './feed.schemas.js';

/** The secret address of a person's meetings in the acting tenant: given, replaced, taken back. */
@Injectable()
export class FeedsService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly events: Events,
    private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  async read(): Promise<FeedView> {
    const row = await this.db.one<{ createdAt: Date; lastReadAt: Date | null }>(
      'select created_at as "createdAt", last_read_at as "lastReadAt" from calendar_feed where tenant_id = $1 and person_id = $2',
      this.owner,
    );
    return { active: row !== undefined, createdAt: row?.createdAt.toISOString() ?? null, lastReadAt: row?.lastReadAt?.toISOString() ?? null };
  }

  /** A new address; the one before opens nothing from now on. */
  async give(): Promise<NewFeedView> {
    const token = randomBytes(32).toString('base64url');
    const now = this.clock.now();
    await this.db.query(
      `insert into calendar_feed (tenant_id, person_id, token_hash, created_at) values ($1, $2, $3, $4)
       on conflict (tenant_id, person_id) do update
         set token_hash = excluded.token_hash, created_at = excluded.created_at, last_read_at = null`,
      [...this.owner, hashToken(token), now],
    );
    await this.events.announce(feedGiven, this.db.actor.id, { personId: this.db.actor.id });
    const address = this.config.link(`/api/v1/meetings/feeds/${token}/calendar.ics`);
    return { address, webcal: address.replace(/^https?:/, 'webcal:'), createdAt: now.toISOString() };
  }

  async revoke(): Promise<void> {
    const gone = await this.db.one('delete from calendar_feed where tenant_id = $1 and person_id = $2 returning 1', this.owner);
    if (gone) await this.events.announce(feedRevoked, this.db.actor.id, { personId: this.db.actor.id });
  }

  private get owner(): [string, string] {
    return [this.db.actor.tenantId, this.db.actor.id];
  }
}
