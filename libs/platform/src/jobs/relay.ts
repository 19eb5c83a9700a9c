import { Injectable, Logger, type OnApplicationBootstrap, type BeforeApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import { Clock } from '../clock/clock.js';
import { Config } from '../config/config.js';
import { databaseUrl } from '../database/roles.js';
import { HandlerRegistry } from './handler-registry.js';
import type { Lane } from './handles.js';
import { Queues, type TicketQueue } from './queue.js';

interface Due {
  id: string;
  tenant_id: string;
  handler: string;
}

const idlePause = 200;
const batch = 500;
/** A delivery handed to the queue and not done after this long is handed over again; adding it twice does nothing. */
const republishAfter = 60_000;

/**
 * Hands deliveries that are due to BullMQ: in order, and for one handler and subject only one at a time.
 * It reads across tenants, so it has a database role of its own that sees nothing but deliveries.
 */
@Injectable()
export class Relay implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('Relay');
  private readonly pool: pg.Pool;
  private queueOf: Record<Lane, TicketQueue> | undefined;
  private running: Promise<void> | undefined;
  private stopped = false;
  private wake: (() => void) | undefined;

  constructor(
    private readonly queues: Queues,
    private readonly registry: HandlerRegistry,
    private readonly clock: Clock,
    config: Config,
  ) {
    this.pool = new pg.Pool({ connectionString: databaseUrl(config, 'relay'), max: 2 });
    this.pool.on('error', (error) => this.logger.warn(error.message));
    // A client that is lent out when the server dies has nobody else to tell, and that would end the process.
    this.pool.on('connect', (client) => client.on('error', (error) => this.logger.warn(error.message)));
  }

  onApplicationBootstrap(): void {
    this.queueOf = { swift: this.queues.queue('swift'), slow: this.queues.queue('slow') };
    this.running = this.run();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopped = true;
    this.wake?.();
    await this.running;
    for (const queue of Object.values(this.queueOf ?? {})) await queue.close();
    await this.pool.end();
  }

  /**
   * Publishes what is due now; returns how many deliveries that were. They are marked before the queue has them: a
   * worker that is quicker than our commit would find a delivery it may not take yet, and nobody would take it again
   * before it is handed over anew.
   */
  async publishDue(): Promise<number> {
    const now = this.clock.now();
    const due = await this.markDue(now);
    for (const [lane, rows] of Map.groupBy(due, (row) => this.registry.find(row.handler)?.lane ?? 'swift')) {
      await this.queueOf![lane].addBulk(rows.map((row) => ({
        name: row.handler,
        data: { tenantId: row.tenant_id },
        opts: { jobId: row.id, attempts: this.registry.find(row.handler)?.attempts ?? 1, backoff: { type: 'exponential', delay: 1000, jitter: 0.3 } },
      })));
    }
    return due.length;
  }

  private async markDue(now: Date): Promise<Due[]> {
    const client = await this.pool.connect();
    try {
      await client.query('begin');
      const { rows } = await client.query<Due>(dueSql, [now, new Date(now.getTime() - republishAfter), batch]);
      if (rows.length) {
        await client.query(
          "update delivery set state = 'published', published_at = $2 where id = any($1::uuid[])",
          [rows.map((row) => row.id), now],
        );
      }
      await client.query('commit');
      return rows;
    } catch (error) {
      await client.query('rollback').catch(() => undefined);
      throw error;
    } finally {
      client.release();
    }
  }

  private async run(): Promise<void> {
    while (!this.stopped) {
      const published = await this.publishDue().catch((error: unknown) => {
        if (!this.stopped) this.logger.warn(`Could not publish: ${error instanceof Error ? error.message : String(error)}`);
        return 0;
      });
      if (published < batch) await this.pause(published ? idlePause / 4 : idlePause);
    }
  }

  private pause(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}

// A row waits while an earlier one of the same handler and subject is still on its way. Rows of the far future
// do not hold up those of today: only what is due counts.
const dueSql = `
  select d.id, d.tenant_id, d.handler
    from delivery d
   where ((d.state = 'waiting' and d.due_at <= $1) or (d.state = 'published' and d.published_at < $2))
     and not exists (
       select 1 from delivery e
        where e.handler = d.handler and e.subject = d.subject and e.seq < d.seq
          and e.state in ('waiting', 'published') and e.due_at <= $1)
   order by d.seq
   limit $3
     for update of d skip locked`;
