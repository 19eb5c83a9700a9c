import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { Clock } from '../clock/clock.js';
import { TenantDatabase } from '../database/tenant-database.js';
import { HandlerRegistry } from '../jobs/handler-registry.js';
import type { EventDefinition } from './define-event.js';

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

/** The event and its deliveries: one statement, since it comes with every write. */
export const insertEvent = `
  with announced as (
    insert into event (tenant_id, id, name, subject, payload, actor_id, actor_name, via, ip, request_id, at)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11))
  insert into delivery (tenant_id, id, handler, name, subject, payload, actor_id, event_id, due_at)
  select $1, id, handler, $3, $4, $5, $6, $2, $11 from unnest($12::uuid[], $13::text[]) as each (id, handler)`;
