import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { JobDefinition } from './define-job.js';
import { Outbox } from './outbox.js';

/** Work for later, written in the current transaction. */
@Injectable()
export class Jobs {
  constructor(private readonly outbox: Outbox) {}

  /**
   * @param subject what the job is about; jobs of one kind about one subject run in order
   * @param options.dueAt not before this instant; now when absent
   */
  enqueue<Schema extends z.ZodType>(
    job: JobDefinition<Schema>,
    subject: string,
    payload: z.input<Schema>,
    options: { dueAt?: Date } = {},
  ): Promise<void> {
    return this.outbox.write(job, subject, payload, options);
  }
}
