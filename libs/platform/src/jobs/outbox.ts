import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { Clock } from '../clock/clock.js';
import { TenantDatabase } from '../database/tenant-database.js';
import type { EventDefinition } from '../events/define-event.js';
import type { JobDefinition } from './define-job.js';
import { HandlerRegistry } from './handler-registry.js';

interface Row {
  handler: string;
  name: string;
  subject: string;
  payload: unknown;
  eventId: string | null;
  dueAt: Date;
}

/** Writes deliveries into the current transaction: they exist exactly when its effect does. */
@Injectable()
export class Outbox {
  constructor(
    private readonly db: TenantDatabase,
    private readonly registry: HandlerRegistry,
    private readonly clock: Clock,
  ) {}

  /** One delivery for each handler of the definition. */
  async write<Schema extends z.ZodType>(
    definition: EventDefinition<Schema> | JobDefinition<Schema>,
    subject: string,
    payload: z.input<Schema>,
    { eventId = null, dueAt = this.clock.now() }: { eventId?: string | null; dueAt?: Date } = {},
  ): Promise<void> {
    const parsed = definition.schema.parse(payload);
    const rows = this.registry
      .handlersOf(definition)
      .map((handler): Row => ({ handler: handler.name, name: definition.name, subject, payload: parsed, eventId, dueAt }));
    for (const row of rows) await this.insert(row);
  }

  private insert(row: Row): Promise<unknown> {
    const { actor } = this.db;
    return this.db.query(
      `insert into delivery (tenant_id, id, handler, name, subject, payload, actor_id, event_id, due_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        actor.tenantId, randomUUID(), row.handler, row.name, row.subject, JSON.stringify(row.payload),
        actor.personId, row.eventId, row.dueAt,
      ],
    );
  }
}
