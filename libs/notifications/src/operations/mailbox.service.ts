import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Clock, decodeCursor, encodeCursor, Events, NotFound, TenantDatabase } from '#platform';
import { mailSettled } from '../notifications.events.js';
import { MailIsCertain } from '../notifications.problems.js';
import type { ListMails, MailboxView, SettleMail } from './operations.schemas.js';

type Item = MailboxView['items'][number];

interface Row extends Omit<Item, 'to' | 'queuedAt' | 'sentAt'> {
  name: string | null;
  address: string;
  queuedAt: Date;
  sentAt: Date | null;
  place: string;
}

const position = z.tuple([z.string().regex(/^[\d :.+-]{20,40}$/), z.uuid()]);

/** The mails of every tenant, as operators see them; the functions behind it answer to nobody else. */
@Injectable()
export class MailboxService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  async list({ cursor, limit, state }: ListMails): Promise<MailboxView> {
    const before = cursor ? decodeCursor(cursor, position) : [null, null];
    const rows = await this.db.query<Row>('select * from scope.mailbox($1, $2, $3, $4)', [...before, state ?? null, limit + 1]);
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    return {
      items: shown.map(({ name, address, place: _place, queuedAt, sentAt, ...mail }) => ({
        ...mail,
        to: { name, address },
        queuedAt: queuedAt.toISOString(),
        sentAt: sentAt?.toISOString() ?? null,
      })),
      next: rows.length > limit && last ? encodeCursor([last.place, last.id]) : null,
    };
  }

  /** Only a person can find out what became of an uncertain mail; what they say is on record. */
  async settle(id: string, { outcome }: SettleMail): Promise<void> {
    const row = await this.db.one<{ settled: string }>('select scope.settle_mail($1, $2, $3) as settled', [id, outcome, this.clock.now()]);
    if (row?.settled === 'absent') throw new NotFound();
    if (row?.settled === 'certain') throw new MailIsCertain();
    await this.events.announce(mailSettled, id, { mailId: id, outcome });
  }
}
