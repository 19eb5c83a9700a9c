import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { Clock } from '../clock/clock.js';
import { TenantDatabase } from '../database/tenant-database.js';
import { HandlerRegistry } from '../jobs/handler-registry.js';
import type { EventDefinition } from './define-event.js';
import { insertEvent } from './event.sql.js';

/**
 * Announces what happened: an append-only row that says who, what, when and from where
 * (the audit trail), and a delivery for every handler that cares, all in the current transaction.
 */
@Injectable()
export class Events {
  constructor(
    private readonly db: TenantDatabase,
    private readonly registry: HandlerRegistry,
    private readonly clock: Clock,
  ) {}

  /** @param subject id of what it happened to; handlers see events about one subject in order */
  async announce<Schema extends z.ZodType>(
    event: EventDefinition<Schema>,
    subject: string,
    payload: z.input<Schema>,
  ): Promise<void> {
    const { actor, origin } = this.db;
    const handlers = this.registry.handlersOf(event).map(({ name }) => name);
    await this.db.query(insertEvent, [
      actor.tenantId, randomUUID(), event.name, subject, JSON.stringify(event.schema.parse(payload)), actor.personId, actor.name,
      actor.isKey ? 'key' : actor.sessionId ? 'session' : 'system', origin.ip, origin.requestId, this.clock.now(),
      handlers.map(() => randomUUID()), handlers,
    ]);
  }
}
