import { Injectable } from '@nestjs/common';
import nodemailer, { type Transporter } from 'nodemailer';
import { Config } from '../config/config.js';
import type { MailContent, MailRecipient } from './mail.js';
import { mailHtml, mailText } from './mail-layout.js';

/** How an attempt ended. `uncertain`: the peer may have taken it. `kept`: there is no peer, the mailbox page shows it. */
export type Outcome =
  | { state: 'sent' | 'kept'; error?: never }
  | { state: 'failed' | 'uncertain' | 'retry'; error: string };

interface SmtpError extends Error {
  code?: string;
  command?: string;
  responseCode?: number;
}

const timeouts = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };

/** Speaks SMTP when there is a peer; keeps mails otherwise. */
@Injectable()
export class MailTransport {
  private readonly transporter: Transporter | undefined;

  constructor(private readonly config: Config) {
    const url = config.get('SMTP_URL');
    if (url) this.transporter = nodemailer.createTransport({ url, ...timeouts });
  }

  async send(id: string, to: MailRecipient, content: MailContent): Promise<Outcome> {
    if (!this.transporter) return { state: 'kept' };
    const domain = new URL(this.config.get('PUBLIC_URL')).hostname;
    try {
      await this.transporter.sendMail({
        from: this.config.get('MAIL_FROM'),
        to: { name: (to.name ?? '').replaceAll(/[@:,<>"]/g, ' ').trim(), address: to.address },
        messageId: `<${id}@${domain}>`,
        subject: content.subject.replaceAll(/[\r\n]+/g, ' '),
        text: mailText(content, to.locale),
        html: mailHtml(content, to.locale),
        headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': to.locale },
        ...(content.calendar
          ? { icalEvent: { method: content.calendar.method, content: content.calendar.content } }
          : {}),
        ...(content.unsubscribeUrl
          ? { list: { unsubscribe: [[content.unsubscribeUrl]] as never }, headers: unsubscribeHeaders(to.locale) }
          : {}),
      });
      return { state: 'sent' };
    } catch (error) {
      return classify(error as SmtpError);
    }
  }
}

const unsubscribeHeaders = (locale: string) => ({
  'Auto-Submitted': 'auto-generated',
  'Content-Language': locale,
  'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
});

/** A refusal by number is final from 500 on; silence after the content was sent leaves it open. */
function classify(error: SmtpError): Outcome {
  const said = error.message;
  if (error.responseCode !== undefined) return { state: error.responseCode >= 500 ? 'failed' : 'retry', error: said };
  const contentWasSent = error.command === 'DATA' || error.code === 'EMESSAGE';
  return { state: contentWasSent ? 'uncertain' : 'retry', error: said };
}
