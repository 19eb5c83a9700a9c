import { type BeforeApplicationShutdown, Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';
import { Clock, Config, TenantDatabase } from '#platform';
import { type Hit, hitOf } from './hit.js';

const pause = 5_000;
const atOnce = 500;
/** Should the database not take them, counting gives way before memory does. */
const mostKept = 20_000;
const ownAccount = { credential: { kind: 'none' }, tenantCode: null, ip: '127.0.0.1', requestId: 'usage' } as const;

/** Notes what is looked at and taken, after the answer has left, and writes it down in handfuls. */
@Injectable()
export class UsageRecorder implements OnModuleInit, BeforeApplicationShutdown {
  private readonly logger = new Logger('UsageRecorder');
  private hits: Hit[] = [];
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly http: HttpAdapterHost,
    private readonly db: TenantDatabase,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  onModuleInit(): void {
    const instance = this.http.httpAdapter.getInstance<FastifyInstance>();
    instance.addHook('onResponse', (request, reply, done) => {
      const hit = reply.statusCode === 200 ? hitOf(request, this.clock.now(), (day) => this.config.secretFor(`visits of ${day}`)) : undefined;
      if (hit && this.hits.length < mostKept) this.hits.push(hit);
      done();
    });
    this.timer = setInterval(() => void this.flush().catch((error: unknown) => this.logger.warn(error)), pause);
    this.timer.unref();
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.flush().catch((error: unknown) => this.logger.warn(error));
  }

  /** Writes down what has been noted; what the database does not take is tried again. */
  async flush(): Promise<void> {
    while (this.hits.length) {
      const handful = this.hits.splice(0, atOnce);
      try {
        await this.db.within(ownAccount, () => this.db.query('select scope.note_use($1)', [JSON.stringify(handful)]));
      } catch (error) {
        this.hits.unshift(...handful);
        throw error;
      }
    }
  }
}
