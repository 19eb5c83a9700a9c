import { Injectable } from '@nestjs/common';
import nodemailer from 'nodemailer';
import { Config } from '../config/config.js';
import type { MailContent, MailRecipient } from './mail.js';
import { mailHtml, mailText } from './mail-layout.js';

/** How an attempt ended. `uncertain`: the peer may have taken it. `kept`: there is no peer, the mailbox page shows it. */
export type Outcome =
  | { state: 'sent' | 'kept'; error?: never }
  | { state: 'failed' | 'uncertain' | 'retry'; error: string };

interface SmtpError extends Error {
  responseCode?: number;
}

const timeouts = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };

/** Speaks SMTP when there is a peer; keeps mails otherwise. */
@Injectable()
export class MailTransport {
  constructor(private readonly config: Config) {}

  async send(id: string, to: MailRecipient, content: MailContent): Promise<Outcome> {
    const url = this.config.get('SMTP_URL');
    if (!url) return { state: 'kept' };
    const watch = new HandOver();
    const transporter = nodemailer.createTransport({ url, ...timeouts, logger: watch.logger });
    const domain = new URL(this.config.get('PUBLIC_URL')).hostname;
    try {
      await transporter.sendMail({
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
      return classify(error as SmtpError, watch.done);
    }
  }
}

const unsubscribeHeaders = (locale: string) => ({
  'Auto-Submitted': 'auto-generated',
  'Content-Language': locale,
  'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
});

/**
 * Whether the whole content of a mail has left for the peer. A connection that closes afterwards is reported like one that
 * never came about; only the log of the exchange, which notes the end of the content, tells them apart.
 */
class HandOver {
  done = false;

  readonly logger = {
    level: () => undefined,
    trace: () => undefined,
    debug: () => undefined,
    info: (entry: unknown) => {
      if ((entry as { tnx?: string } | undefined)?.tnx === 'message') this.done = true;
    },
    warn: () => undefined,
    error: () => undefined,
    fatal: () => undefined,
  };
}

/** A refusal by number is final from 500 on; silence after the content was sent leaves it open. */
function classify(error: SmtpError, contentWasSent: boolean): Outcome {
  const said = error.message;
  if (error.responseCode !== undefined) return { state: error.responseCode >= 500 ? 'failed' : 'retry', error: said };
  return { state: contentWasSent ? 'uncertain' : 'retry', error: said };
}
