import { type MailContent, type MailRecipient, type MailWriter, TenantDatabase, Writes } from '#platform';
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
      paragraphs: await this.paragraphs(occasion, edition, invitee, told, locale),
      action: { label: text(locale, `mail.${occasion}.action`), url: edition.url[locale] },
      calendar: { method, content: calendarMessageFor(edition, { ...invitee, language: locale }, method).content },
    };
  }

  private async paragraphs(
    occasion: Occasion, edition: EditionSnapshot, { countryId }: SnapshotInvitee, told: LastTold | undefined, locale: MailRecipient['locale'],
  ): Promise<string[]> {
    const title = inLanguage(edition.title, locale);
    const when = [
      text(locale, 'mail.when', { when: sayWhen(edition.start, locale) }),
      ...(edition.place ? [text(locale, 'mail.place', { place: edition.place })] : []),
    ].join('\n');
    const closing = text(locale, `mail.${occasion}.calendar`);
    switch (occasion) {
      case 'invitation': {
        const country = await this.nameOf(countryId, locale);
        const body = text(locale, 'mail.invitation.body', { country, title });
        return [body, when, inLanguage(edition.summary, locale), closing].filter(Boolean);
      }
      case 'moved': {
        const before = told ? [text(locale, 'mail.moved.before', { when: sayWhen(WallTime.of(told.start.reading, told.start.zone), locale) })] : [];
        return [text(locale, 'mail.moved.body', { title }), when, ...before, closing];
      }
      case 'changed':
        return [text(locale, 'mail.changed.body', { title }), when, inLanguage(edition.summary, locale), closing].filter(Boolean);
      case 'cancelled': {
        const reason = edition.cancelReason ? inLanguage(edition.cancelReason, locale) : '';
        return [text(locale, 'mail.cancelled.body', { title }), ...(reason ? [text(locale, 'mail.cancelled.reason', { reason })] : []), closing];
      }
    }
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

  private async nameOf(countryId: string, locale: MailRecipient['locale']): Promise<string> {
    const row = await this.db.one<{ names: Record<string, string> }>('select names from tenant where id = $1', [countryId]);
    return row?.names[locale] ?? '';
  }
}

/** What the mail is about for this person, or null when there is nothing to tell them. */
function occasionOf(edition: EditionSnapshot, invitee: SnapshotInvitee, told: LastTold | undefined): Occasion | null {
  // To whoever was never invited, because the invitation was overtaken, nothing has to be cancelled.
  if (edition.state === 'cancelled') return told ? 'cancelled' : null;
  if (edition.state !== 'convened' || !invitee.isFocalPoint) return null;
  if (!told) return 'invitation';
  return told.sequence < edition.sequence ? 'moved' : 'changed';
}
