import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { TenantDatabase } from '../database/tenant-database.js';
import { defineJob } from '../jobs/define-job.js';
import { Jobs } from '../jobs/jobs.js';
import type { MailRecipient } from './mail.js';
import type { MailKind } from './mail-kinds.js';

export const deliverMail = defineJob('platform.deliver-mail', z.object({ mailId: z.uuid() }));

/** Queues mails: one ledger row per kind, occurrence and address, so that nobody is told twice. */
@Injectable()
export class Mails {
  constructor(
    private readonly db: TenantDatabase,
    private readonly jobs: Jobs,
  ) {}

  /**
   * @param occurrence what makes this mail this one; queuing it again does nothing
   * @param thread mails of one thread to one address go out in order
   */
  async queue<Schema extends z.ZodType>(
    kind: MailKind<Schema>,
    to: MailRecipient,
    params: z.input<Schema>,
    { occurrence, thread = occurrence }: { occurrence: string; thread?: string },
  ): Promise<void> {
    const id = randomUUID();
    const queued = await this.db.one(
      `insert into mail (tenant_id, id, kind, occurrence, address, name, locale, person_id, params)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict do nothing returning id`,
      [
        this.db.actor.tenantId, id, kind.name, occurrence, to.address, to.name, to.locale, to.personId,
        JSON.stringify(kind.schema.parse(params)),
      ],
    );
    if (queued) await this.jobs.enqueue(deliverMail, `${thread}/${to.address}`, { mailId: id });
  }
}
