import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { Clock } from '../clock/clock.js';
import { TenantDatabase } from '../database/tenant-database.js';
import type { EventDefinition } from '../events/define-event.js';
import type { JobDefinition } from './define-job.js';
import { HandlerRegistry } from './handler-registry.js';

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
    const handlers = this.registry.handlersOf(definition).map(({ name }) => name);
    const parsed = JSON.stringify(definition.schema.parse(payload));
    if (handlers.length === 0) return;
    const { actor } = this.db;
    await this.db.query(
      `insert into delivery (tenant_id, id, handler, name, subject, payload, actor_id, event_id, due_at)
       select $1, id, handler, $4, $5, $6, $7, $8, $9 from unnest($2::uuid[], $3::text[]) as each (id, handler)`,
      [
        actor.tenantId, handlers.map(() => randomUUID()), handlers, definition.name, subject, parsed, actor.personId, eventId, dueAt,
      ],
    );
  }
}
