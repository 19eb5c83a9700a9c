import type { z } from 'zod';
import { Config, type MailContent, type MailRecipient, type MailWriter, Writes } from '#platform';
import { passwordMail } from './identity.events.js';
import { identityTexts } from './identity.texts.js';

type Params = z.output<typeof passwordMail.schema>;

/** Tells the owner of an account that it has another password, and what to do if that was not them. */
@Writes(passwordMail)
export class PasswordMail implements MailWriter<Params> {
  constructor(private readonly config: Config) {}

  async write({ way, at }: Params, { locale }: MailRecipient): Promise<MailContent> {
    const when = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'long', timeZone: 'UTC' }).format(at);
    return {
      subject: identityTexts(locale, 'mail.password.subject'),
      paragraphs: [
        identityTexts(locale, 'mail.password.body', { when }),
        identityTexts(locale, `mail.password.${way}`),
        identityTexts(locale, 'mail.password.notYou'),
      ],
      action: { label: identityTexts(locale, 'mail.password.action'), url: this.config.link(`/${locale}/forgotten-password`) },
    };
  }
}
