import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { createPostgresBackend, createRedisBackend, type Processor, type Queue, type Worker, withBackend } from 'bullmq';
import { Redis } from 'ioredis';
import pg from 'pg';
import { Config } from '../config/config.js';
import { databaseUrl } from '../database/roles.js';
import type { Lane } from './handles.js';

/** What travels through BullMQ: only where to look. The row in PostgreSQL is the truth. */
export interface Ticket {
  tenantId: string;
}

export type TicketQueue = Queue<Ticket>;
export type TicketWorker = Worker<Ticket>;

/** As many slow deliveries run at once, and no more: they are heavy, and nobody waits at the screen for them. */
const slowAtOnce = 2;

const keep = { removeOnComplete: true, removeOnFail: true } as const;

/**
 * BullMQ, on Redis when there is one and on PostgreSQL otherwise; the same code either way.
 * Queues only wake and share out the work; losing one loses nothing.
 */
@Injectable()
export class Queues implements OnApplicationShutdown {
  private readonly logger = new Logger('Queues');
  private readonly redis: Redis | undefined;
  private readonly pool: pg.Pool | undefined;

  constructor(private readonly config: Config) {
    const redisUrl = config.get('REDIS_URL');
    if (redisUrl) {
      this.redis = new Redis(redisUrl, { maxRetriesPerRequest: null, lazyConnect: true });
      this.redis.on('error', (error) => this.logger.warn(`Redis: ${error.message}`));
    } else {
      this.pool = new pg.Pool({
        connectionString: databaseUrl(config, 'jobs'),
        max: 8,
        keepAlive: true,
        options: '-c search_path=bullmq',
      });
      this.pool.setMaxListeners(0);
      this.pool.on('error', (error) => this.logger.warn(`Queue connection: ${error.message}`));
      // A client that is lent out when the server dies has nobody else to tell, and that would end the process.
      this.pool.on('connect', (client) => client.on('error', (error) => this.logger.debug(`Queue connection: ${error.message}`)));
    }
  }

  get backend(): 'redis' | 'postgres' {
    return this.redis ? 'redis' : 'postgres';
  }

  queue(lane: Lane): TicketQueue {
    const name = this.nameOf(lane);
    const queue = this.redis
      ? new (withBackend(createRedisBackend).Queue)<Ticket>(name, { connection: this.redis, defaultJobOptions: keep })
      : new (withBackend(createPostgresBackend).Queue)<Ticket>(name, { connection: this.pool!, defaultJobOptions: keep });
    queue.on('error', (error) => this.logger.warn(`Queue: ${error.message}`));
    return queue as TicketQueue;
  }

  worker(lane: Lane, processor: Processor<Ticket>): TicketWorker {
    const name = this.nameOf(lane);
    const options = { concurrency: lane === 'slow' ? slowAtOnce : this.config.get('WORKER_CONCURRENCY'), autorun: false };
    const worker = this.redis
      ? new (withBackend(createRedisBackend).Worker)<Ticket>(name, processor, { ...options, connection: this.redis })
      : new (withBackend(createPostgresBackend).Worker)<Ticket>(name, processor, { ...options, connection: this.pool! });
    worker.on('error', (error) => this.logger.warn(`Worker: ${error.message}`));
    return worker as TicketWorker;
  }

  private nameOf(lane: Lane): string {
    return `${this.config.get('NAMESPACE')}_deliveries${lane === 'slow' ? '_slow' : ''}`;
  }

  async onApplicationShutdown(): Promise<void> {
    await this.redis?.quit().catch(() => undefined);
    await this.pool?.end();
  }
}
