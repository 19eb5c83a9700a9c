import { TenantDatabase } from '../database/tenant-database.js';
import { type Delivery, type Handler, Handles } from '../jobs/handles.js';
import type { PayloadOf } from '../jobs/define-job.js';
import type { Locale } from '../texts/locales.js';
import type { MailContent, MailRecipient } from './mail.js';
import { MailTransport, type Outcome } from './mail-transport.js';
import { MailWriters } from './mail-writers.js';
import { deliverMail } from './mails.js';

interface Row {
  id: string;
  kind: string;
  address: string;
  name: string | null;
  locale: Locale;
  person_id: string | null;
  params: unknown;
  state: string;
}

interface Prepared {
  recipient: MailRecipient;
  content: MailContent;
}

/**
 * Sends one mail. The row is marked *sending* before the peer is spoken to; found so by a later try, nobody knows
 * whether it went out: it becomes *uncertain*, for a person to look at, and is not sent again.
 */
@Handles(deliverMail, { as: 'system', transaction: 'own', attempts: 8 })
export class DeliverMail implements Handler<PayloadOf<typeof deliverMail>> {
  constructor(
    private readonly db: TenantDatabase,
    private readonly transport: MailTransport,
    private readonly writers: MailWriters,
  ) {}

  async handle({ mailId }: PayloadOf<typeof deliverMail>, { tenantId }: Delivery): Promise<void> {
    const inTenant = <Result>(work: () => Promise<Result>) => this.db.withinJob({ tenantId, actorId: null }, work);
    const prepared = await inTenant(() => this.prepare(mailId));
    if (!prepared) return;
    const outcome = await this.transport.send(mailId, prepared.recipient, prepared.content);
    await inTenant(() => this.record(mailId, outcome, prepared.content));
    if (outcome.state === 'retry') throw new Error(outcome.error);
  }

  private async prepare(mailId: string): Promise<Prepared | undefined> {
    const row = await this.db.one<Row>('select * from mail where id = $1 for update', [mailId]);
    if (!row) return undefined;
    if (row.state === 'sending') await this.mark(mailId, 'uncertain');
    if (row.state !== 'queued') return undefined;
    const recipient: MailRecipient = { address: row.address, name: row.name, locale: row.locale, personId: row.person_id };
    const content = await this.writers.write(row.kind, row.params, recipient);
    await this.mark(mailId, content ? 'sending' : 'withheld');
    return content ? { recipient, content } : undefined;
  }

  private record(mailId: string, outcome: Outcome, content: MailContent): Promise<unknown> {
    if (outcome.state === 'retry') return this.mark(mailId, 'queued', outcome.error);
    if (outcome.state === 'kept') return this.keep(mailId, content);
    return this.mark(mailId, outcome.state, outcome.error);
  }

  private mark(mailId: string, state: string, error: string | null = null): Promise<unknown> {
    return this.db.query(
      "update mail set state = $2, last_error = $3, sent_at = case when $2 = 'sent' then now() end where id = $1",
      [mailId, state, error],
    );
  }

  private keep(mailId: string, content: MailContent): Promise<unknown> {
    return this.db.query("update mail set state = 'kept', content = $2, sent_at = now() where id = $1", [
      mailId,
      JSON.stringify(content),
    ]);
  }
}
