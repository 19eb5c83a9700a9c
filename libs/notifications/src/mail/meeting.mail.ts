import { type Locale, type MailContent, type MailRecipient, type MailWriter, TenantDatabase, Writes } from '#platform';
import { type CalendarMethod, calendarMessageFor, EditionReader, type EditionSnapshot, inLanguage, type SnapshotInvitee, WallTime } from '#meetings';
import { notificationsTexts as text } from '../notifications.texts.js';
import { sayWhen } from '../sayings/say-when.js';
import { meetingMail, type MeetingMailParams } from './meeting-mails.service.js';

type Occasion = 'invitation' | 'moved' | 'changed' | 'cancelled';

/** What the person was last told about the meeting, by a mail that left the house or may have. */
type LastTold = Pick<MeetingMailParams, 'sequence' | 'start'>;

/**
 * Writes a meeting's formal mails from what is true when they are sent. A mail whose meeting has changed since it was
 * ordered is withheld: the change has ordered one of its own, which then says what this one would have said and more.
 */
@Writes(meetingMail)
export class MeetingMail implements MailWriter<MeetingMailParams> {
  constructor(
    private readonly db: TenantDatabase,
    private readonly reader: EditionReader,
  ) {}

  async write({ editionId, personId, revisedAt }: MeetingMailParams, { locale, address }: MailRecipient): Promise<MailContent | null> {
    const edition = await this.reader.snapshot(editionId);
    const invitee = edition?.invitees.find((one) => one.personId === personId && one.email === address);
    if (!edition || !invitee || edition.revisedAt.toISOString() !== revisedAt) return null;
    const told = await this.lastTold(editionId, address);
    const occasion = occasionOf(edition, invitee, told);
    if (!occasion) return null;
    const method: CalendarMethod = occasion === 'cancelled' ? 'CANCEL' : 'REQUEST';
    const title = inLanguage(edition.title, locale);
    return {
      subject: text(locale, `mail.${occasion}.subject`, { title }),
      paragraphs: paragraphs(occasion, { edition, country: await this.nameOf(invitee.countryId, locale), told, locale }),
      action: { label: text(locale, `mail.${occasion}.action`), url: edition.url[locale] },
      calendar: { method, content: calendarMessageFor(edition, { ...invitee, language: locale }, method).content },
    };
  }

  private async lastTold(editionId: string, address: string): Promise<LastTold | undefined> {
    const row = await this.db.one<{ params: LastTold }>(
      `select params from mail
        where kind = $1 and address = $2 and params ->> 'editionId' = $3 and state in ('sending', 'sent', 'kept', 'uncertain')
        order by params ->> 'revisedAt' desc limit 1`,
      [meetingMail.name, address, editionId],
    );
    return row?.params;
  }

  private async nameOf(countryId: string, locale: Locale): Promise<string> {
    const row = await this.db.one<{ names: Record<string, string> }>('select names from tenant where id = $1', [countryId]);
    return row?.names[locale] ?? '';
  }
}

interface Situation {
  edition: EditionSnapshot;
  country: string;
  told: LastTold | undefined;
  locale: Locale;
}

/** The mail's body: what happened, when and where it is now, and what is asked of the reader. */
function paragraphs(occasion: Occasion, { edition, country, told, locale }: Situation): string[] {
  const title = inLanguage(edition.title, locale);
  const place = edition.place ? `\n${text(locale, 'mail.place', { place: edition.place })}` : '';
  const whenAndWhere = text(locale, 'mail.when', { when: sayWhen(edition.start, locale) }) + place;
  const summary = inLanguage(edition.summary, locale);
  const before = told ? text(locale, 'mail.moved.before', { when: sayWhen(WallTime.of(told.start.reading, told.start.zone), locale) }) : '';
  const reason = edition.cancelReason ? inLanguage(edition.cancelReason, locale) : '';
  const middle: Record<Occasion, string[]> = {
    invitation: [whenAndWhere, summary],
    moved: [whenAndWhere, before],
    changed: [whenAndWhere, summary],
    cancelled: [reason && text(locale, 'mail.cancelled.reason', { reason })],
  };
  return [text(locale, `mail.${occasion}.body`, { title, country }), ...middle[occasion], text(locale, `mail.${occasion}.calendar`)].filter(Boolean);
}

/** What the mail is about for this person, or null when there is nothing to tell them. */
function occasionOf(edition: EditionSnapshot, invitee: SnapshotInvitee, told: LastTold | undefined): Occasion | null {
  // To whoever was never invited, because the invitation was overtaken, nothing has to be cancelled.
  if (edition.state === 'cancelled') return told ? 'cancelled' : null;
  if (edition.state !== 'convened' || !invitee.isFocalPoint) return null;
  if (!told) return 'invitation';
  return told.sequence < edition.sequence ? 'moved' : 'changed';
}
