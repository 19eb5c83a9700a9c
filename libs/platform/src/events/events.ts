import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { Clock } from '../clock/clock.js';
import { TenantDatabase } from '../database/tenant-database.js';
import { Outbox } from '../jobs/outbox.js';
import type { EventDefinition } from './define-event.js';

/**
 * Announces what happened: an append-only row that says who, what, when and from where
 * (the audit trail), and a delivery for every handler that cares, all in the current transaction.
 */
@Injectable()
export class Events {
  constructor(
    private readonly db: TenantDatabase,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** @param subject id of what it happened to; handlers see events about one subject in order */
  async announce<Schema extends z.ZodType>(
    event: EventDefinition<Schema>,
    subject: string,
    payload: z.input<Schema>,
  ): Promise<void> {
    const { actor, origin } = this.db;
    const id = randomUUID();
    await this.db.query(
      `insert into event (tenant_id, id, name, subject, payload, actor_id, actor_name, via, ip, request_id, at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        actor.tenantId, id, event.name, subject, JSON.stringify(event.schema.parse(payload)), actor.personId, actor.name,
        actor.isKey ? 'key' : actor.sessionId ? 'session' : 'system', origin.ip, origin.requestId, this.clock.now(),
      ],
    );
    await this.outbox.write(event, subject, payload, { eventId: id });
  }
}
