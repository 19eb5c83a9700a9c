import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { Clock } from '../clock/clock.js';
import { TenantDatabase } from '../database/tenant-database.js';
import type { JobDefinition } from './define-job.js';
import { HandlerRegistry } from './handler-registry.js';

/** Work for later, written in the current transaction: it exists exactly when the transaction's effect does. */
@Injectable()
export class Jobs {
  constructor(
    private readonly db: TenantDatabase,
    private readonly registry: HandlerRegistry,
    private readonly clock: Clock,
  ) {}

  /**
   * @param subject what the job is about; jobs of one kind about one subject run in order
   * @param options.dueAt not before this instant; now when absent
   */
  async enqueue<Schema extends z.ZodType>(
    job: JobDefinition<Schema>,
    subject: string,
    payload: z.input<Schema>,
    { dueAt = this.clock.now() }: { dueAt?: Date } = {},
  ): Promise<void> {
    const { actor } = this.db;
    const handler = this.registry.handlersOf(job)[0]!.name;
    await this.db.query(
      `insert into delivery (tenant_id, id, handler, name, subject, payload, actor_id, due_at) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [actor.tenantId, randomUUID(), handler, job.name, subject, JSON.stringify(job.schema.parse(payload)), actor.personId, dueAt],
    );
  }
}
