import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import {
  Clock, Config, Events, type Handler, Handles, Jobs, type Locale, type MailContent, type MailRecipient, Mails, type MailWriter, type PayloadOf,
  TenantDatabase, Writes,
} from '#platform';
import { Guessing } from './guessing.js';
import { passwordMail, passwordReset, resetMail, startReset } from './identity.events.js';
import { LinkDead } from './identity.problems.js';
import { identityTexts } from './identity.texts.js';
import { hashPassword, refuseWeakPassword } from './passwords.js';
import { Secrets } from './secrets.js';

const validMinutes = 60;

/** Whose password a letter lets choose, and the network's own scope, from which such mails are sent. */
interface Owner {
  network: string;
  person_id: string;
  email: string;
  name: string;
  locale: Locale;
}

/** A forgotten password. What happens in sight is the same for every address. */
@Injectable()
export class PasswordResetService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly jobs: Jobs,
    private readonly mails: Mails,
    private readonly events: Events,
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

  /**
   * Chooses another password: every session and key of the person ends, and they are told.
   * @returns the address of the account
   */
  async redeem(token: string, password: string, request: FastifyRequest): Promise<string> {
    const id = this.secrets.readId('reset', token);
    const owner = id && (await this.ownerOf(id, request));
    if (!owner) throw new LinkDead();
    refuseWeakPassword(password, [owner.name, owner.email]);
    const hash = await hashPassword(password);
    const at = this.clock.now();
    await this.db.withinJob({ tenantId: owner.network, actorId: null }, async () => {
      const row = await this.db.one<{ done: boolean }>('select scope.finish_reset($1, $2, $3, $4, $5) as done', [
        id, hash, at, request.ip, request.id,
      ]);
      if (!row?.done) throw new LinkDead();
      const to = { address: owner.email, name: owner.name, locale: owner.locale, personId: owner.person_id };
      await this.events.announce(passwordReset, owner.person_id, { personId: owner.person_id });
      await this.mails.queue(passwordMail, to, { way: 'reset', at }, { occurrence: id });
    });
    return owner.email;
  }

  private ownerOf(letter: string, request: FastifyRequest): Promise<Owner | undefined> {
    return this.db.within({ ...request.scope!, credential: { kind: 'none' }, tenantCode: null }, () =>
      this.db.one<Owner>("select t.id as network, r.* from scope.read_reset($1, $2) r, tenant t where t.kind = 'network'", [
        letter, this.clock.now(),
      ]),
    );
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
