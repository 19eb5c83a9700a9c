import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import {
  Clock, Config, type Handler, Handles, Jobs, type Locale, type MailContent, type MailRecipient, Mails, type MailWriter, type PayloadOf,
  TenantDatabase, Writes,
} from '#platform';
import { Guessing } from './guessing.js';
import { resetMail, startReset } from './identity.events.js';
import { LinkDead } from './identity.problems.js';
import { identityTexts } from './identity.texts.js';
import { hashPassword, refuseWeakPassword } from './passwords.js';
import { Secrets } from './secrets.js';

const validMinutes = 60;

/** A forgotten password. What happens in sight is the same for every address. */
@Injectable()
export class PasswordResetService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly jobs: Jobs,
    private readonly guessing: Guessing,
    private readonly secrets: Secrets,
    private readonly clock: Clock,
  ) {}

  async ask(address: string, request: FastifyRequest): Promise<void> {
    const network = await this.db.within({ ...request.scope!, credential: { kind: 'none' }, tenantCode: null }, async () => {
      await this.guessing.count('address', `reset:${request.ip}`);
      await this.guessing.count('account', `reset:${address}`);
      return (await this.db.one<{ id: string }>("select id from tenant where kind = 'network'"))!.id;
    });
    await this.db.withinJob({ tenantId: network, actorId: null }, () => this.jobs.enqueue(startReset, address, { address }));
  }

  async redeem(token: string, password: string): Promise<void> {
    const id = this.secrets.readId('reset', token);
    if (!id) throw new LinkDead();
    refuseWeakPassword(password, []);
    const row = await this.db.one<{ done: boolean }>('select scope.finish_reset($1, $2, $3) as done', [
      id, await hashPassword(password), this.clock.now(),
    ]);
    if (!row?.done) throw new LinkDead();
  }
}

/** Looks the address up and queues the letter, if there is anybody. */
@Handles(startReset, { as: 'system' })
export class StartReset implements Handler<PayloadOf<typeof startReset>> {
  constructor(
    private readonly db: TenantDatabase,
    private readonly mails: Mails,
    private readonly clock: Clock,
  ) {}

  async handle({ address }: PayloadOf<typeof startReset>): Promise<void> {
    const until = new Date(this.clock.now().getTime() + validMinutes * 60_000);
    const row = await this.db.one<{ id: string; person_id: string; name: string; locale: Locale }>(
      'select * from scope.begin_reset($1, $2)',
      [address, until],
    );
    if (!row) return;
    const to = { address, name: row.name, locale: row.locale, personId: row.person_id };
    await this.mails.queue(resetMail, to, { resetId: row.id }, { occurrence: row.id });
  }
}

@Writes(resetMail)
export class ResetMail implements MailWriter<{ resetId: string }> {
  constructor(
    private readonly secrets: Secrets,
    private readonly config: Config,
  ) {}

  async write({ resetId }: { resetId: string }, { locale }: MailRecipient): Promise<MailContent> {
    return {
      subject: identityTexts(locale, 'mail.reset.subject'),
      paragraphs: [identityTexts(locale, 'mail.reset.body'), identityTexts(locale, 'mail.reset.until')],
      action: {
        label: identityTexts(locale, 'mail.reset.action'),
        url: this.config.link(`/${locale}/reset#${this.secrets.signId('reset', resetId)}`),
      },
    };
  }
}
