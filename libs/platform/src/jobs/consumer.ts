import { Injectable, Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import type { Job } from 'bullmq';
import { TenantDatabase } from '../database/tenant-database.js';
import { Metrics } from '../telemetry/metrics.js';
import { type BoundHandler, HandlerRegistry } from './handler-registry.js';
import { type Delivery, type Handler, lanes } from './handles.js';
import { Queues, type Ticket, type TicketWorker } from './queue.js';

interface Row {
  id: string;
  handler: string;
  subject: string;
  payload: unknown;
  actor_id: string | null;
  due_at: Date;
}

/**
 * Takes deliveries from the queue and runs their handlers, each in the tenant where it was written.
 * A handler's effects and the mark that it is done commit together, so that a repetition finds nothing to do.
 */
@Injectable()
export class Consumer implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('Consumer');
  private readonly handlers = new Map<string, Handler<unknown>>();
  private workers: TicketWorker[] = [];

  constructor(
    private readonly db: TenantDatabase,
    private readonly queues: Queues,
    private readonly registry: HandlerRegistry,
    private readonly modules: ModuleRef,
    private readonly metrics: Metrics,
  ) {}

  onApplicationBootstrap(): void {
    for (const bound of this.registry.all) this.handlers.set(bound.name, this.modules.get(bound.type, { strict: false }));
    this.workers = lanes.map((lane) => this.queues.worker(lane, (job) => this.process(job)));
    for (const worker of this.workers) void worker.run().catch((error: unknown) => this.logger.error(error));
  }

  async beforeApplicationShutdown(): Promise<void> {
    // What takes minutes is not waited for: its delivery is still open and runs again at the next start.
    await Promise.all(this.workers.map((worker, index) => worker.close(lanes[index] === 'slow')));
  }

  private async process(job: Job<Ticket>): Promise<void> {
    const id = job.id!;
    const { tenantId } = job.data;
    const end = this.metrics.handling(job.name);
    try {
      await this.deliver(id, tenantId, job.attemptsMade + 1);
      end('done');
    } catch (error) {
      end('failed');
      await this.recordFailure(id, tenantId, job, error);
      throw error;
    }
  }

  private async deliver(id: string, tenantId: string, attempt: number): Promise<void> {
    const found = await this.db.withinJob({ tenantId, actorId: null }, () => this.peek(id));
    if (!found) return;
    const bound = this.registry.find(found.handler);
    const handler = this.handlers.get(found.handler);
    if (!bound || !handler) throw new Error(`No handler is called ${found.handler}`);
    const payload = bound.definition.schema.parse(found.payload);
    const delivery: Delivery = {
      id, tenantId, actorId: found.actor_id, subject: found.subject, attempt, at: found.due_at,
    };
    const run = () => handler.handle(payload, delivery);
    if (bound.transaction === 'own') return this.runOwn(bound, delivery, run);
    const ran = await this.inScope(bound, delivery, async () => {
      if (await this.claim(id)) {
        await run();
        await this.markDone(id);
      }
      return true;
    });
    if (!ran) await this.drop(delivery);
  }

  private async runOwn(bound: BoundHandler, delivery: Delivery, run: () => Promise<void>): Promise<void> {
    const allowed = await this.inScope(bound, delivery, async () => true);
    if (!allowed) return this.drop(delivery);
    await run();
    await this.db.withinJob({ tenantId: delivery.tenantId, actorId: null }, () => this.markDone(delivery.id));
  }

  /** Undefined when the actor may no longer act here: suspended, gone, or without the role. */
  private inScope<Result>(bound: BoundHandler, delivery: Delivery, work: () => Promise<Result>): Promise<Result | undefined> {
    const permission = bound.as === 'system' ? null : bound.as;
    const actorId = permission ? delivery.actorId : null;
    return this.db.withinJob({ tenantId: delivery.tenantId, actorId }, async (actor) => {
      return permission && !actor.may(permission) ? undefined : work();
    });
  }

  private peek(id: string): Promise<Row | undefined> {
    return this.db.one<Row>(
      "select id, handler, subject, payload, actor_id, due_at from delivery where id = $1 and state = 'published'",
      [id],
    );
  }

  private async claim(id: string): Promise<boolean> {
    return (await this.db.one("select 1 from delivery where id = $1 and state = 'published' for update skip locked", [id])) !== undefined;
  }

  private markDone(id: string): Promise<unknown> {
    return this.db.query("update delivery set state = 'done', done_at = now() where id = $1", [id]);
  }

  /** Nobody is left on whose behalf it could run: said in the row, not retried. */
  private async drop(delivery: Delivery): Promise<void> {
    await this.db.withinJob({ tenantId: delivery.tenantId, actorId: null }, () =>
      this.db.query(
        "update delivery set state = 'dropped', done_at = now(), last_error = 'the actor may no longer act here' where id = $1",
        [delivery.id],
      ),
    );
  }

  private async recordFailure(id: string, tenantId: string, job: Job<Ticket>, error: unknown): Promise<void> {
    const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    const last = job.attemptsMade + 1 >= (job.opts.attempts ?? 1);
    this.logger.warn({ delivery: id, handler: job.name, attempt: job.attemptsMade + 1, last, message });
    await this.db.withinJob({ tenantId, actorId: null }, () =>
      this.db.query(
        `update delivery set attempts = attempts + 1, last_error = $2, state = case when $3 then 'dead' else state end
          where id = $1 and state = 'published'`,
        [id, message.slice(0, 2000), last],
      ),
    ).catch((failure: unknown) => this.logger.error(failure));
  }
}
