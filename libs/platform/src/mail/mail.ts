import type { Locale } from '../texts/locales.js';

/** Who gets a mail, and in which language. */
export interface MailRecipient {
  address: string;
  name: string | null;
  locale: Locale;
  personId: string | null;
}

/** A calendar message that travels inside the mail (iMIP). */
export interface MailCalendar {
  method: 'REQUEST' | 'CANCEL' | 'PUBLISH';
  content: string;
}

/** What a mail says; written at the moment of sending, from what is true then. */
export interface MailContent {
  subject: string;
  /** Paragraphs of plain text; links stand in `action`. */
  paragraphs: string[];
  action?: { label: string; url: string };
  calendar?: MailCalendar;
  /** Optional mails carry a one-click way out; formal ones do not. */
  unsubscribeUrl?: string;
}

/** Writes the mails of one kind. Runs inside the scope of the tenant that queued them. */
export interface MailWriter<Params = unknown> {
  /** Null when the mail no longer applies: it is withheld. */
  write(params: Params, recipient: MailRecipient): Promise<MailContent | null>;
}
