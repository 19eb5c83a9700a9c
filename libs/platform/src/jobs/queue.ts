import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { createPostgresBackend, createRedisBackend, type Processor, type Queue, type Worker, withBackend } from 'bullmq';
import { Redis } from 'ioredis';
import pg from 'pg';
import { Config } from '../config/config.js';
import { databaseUrl } from '../database/roles.js';

/** What travels through BullMQ: only where to look. The row in PostgreSQL is the truth. */
export interface Ticket {
  tenantId: string;
}

export type TicketQueue = Queue<Ticket>;
export type TicketWorker = Worker<Ticket>;

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
  private readonly name: string;

  constructor(private readonly config: Config) {
    const redisUrl = config.get('REDIS_URL');
    this.name = `${config.get('NAMESPACE')}_deliveries`;
    if (redisUrl) {
      this.redis = new Redis(redisUrl, { maxRetriesPerRequest: null, lazyConnect: true });
      this.redis.on('error', (error) => this.logger.warn(`Redis: ${error.message}`));
    } else {
      this.pool = new pg.Pool({
        connectionString: databaseUrl(config, 'jobs'),
        max: 6,
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

  queue(): TicketQueue {
    const queue = this.redis
      ? new (withBackend(createRedisBackend).Queue)<Ticket>(this.name, { connection: this.redis, defaultJobOptions: keep })
      : new (withBackend(createPostgresBackend).Queue)<Ticket>(this.name, { connection: this.pool!, defaultJobOptions: keep });
    queue.on('error', (error) => this.logger.warn(`Queue: ${error.message}`));
    return queue as TicketQueue;
  }

  worker(processor: Processor<Ticket>): TicketWorker {
    const options = { concurrency: this.config.get('WORKER_CONCURRENCY'), autorun: false };
    const worker = this.redis
      ? new (withBackend(createRedisBackend).Worker)<Ticket>(this.name, processor, { ...options, connection: this.redis })
      : new (withBackend(createPostgresBackend).Worker)<Ticket>(this.name, processor, { ...options, connection: this.pool! });
    worker.on('error', (error) => this.logger.warn(`Worker: ${error.message}`));
    return worker as TicketWorker;
  }

  async onApplicationShutdown(): Promise<void> {
    await this.redis?.quit().catch(() => undefined);
    await this.pool?.end();
  }
}
