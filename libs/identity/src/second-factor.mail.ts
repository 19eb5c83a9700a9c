import type { z } from 'zod';
import { Config, type MailContent, type MailRecipient, type MailWriter, Writes } from '#platform';
import { secondFactorMail } from './identity.events.js';
import { identityTexts } from './identity.texts.js';

/** Tells the owner of an account that an administrator has taken its second step off, and what to do now. */
@Writes(secondFactorMail)
export class SecondFactorMail implements MailWriter<z.output<typeof secondFactorMail.schema>> {
  constructor(private readonly config: Config) {}

  async write({ at }: z.output<typeof secondFactorMail.schema>, { locale }: MailRecipient): Promise<MailContent> {
    const when = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'long', timeZone: 'UTC' }).format(at);
    return {
      subject: identityTexts(locale, 'mail.secondFactor.subject'),
      paragraphs: [
        identityTexts(locale, 'mail.secondFactor.body', { when }),
        identityTexts(locale, 'mail.secondFactor.again'),
        identityTexts(locale, 'mail.secondFactor.notYou'),
      ],
      action: { label: identityTexts(locale, 'mail.secondFactor.action'), url: this.config.link(`/${locale}/security`) },
    };
  }
}
