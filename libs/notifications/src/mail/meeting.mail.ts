import { type Locale, type MailContent, type MailRecipient, type MailWriter, TenantDatabase, Writes } from '#platform';
import { calendarMessageFor, EditionReader, type EditionSnapshot, inLanguage, sameSpan, type SnapshotInvitee, WallTime } from '#meetings';
import { notificationsTexts as text } from '../notifications.texts.js';
import { type MeetingCountry, meetingLetter, type MeetingOccasion } from './meeting-letter.js';
import { meetingMail, type MeetingMailParams } from './meeting-mails.service.js';

/** What the person was last told about the meeting, by a mail that left the house or may have. */
type LastTold = Pick<MeetingMailParams, 'sequence' | 'start' | 'end'>;

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
    const { own, host } = await this.countriesOf(invitee, edition, locale);
    const method = occasion === 'cancelled' ? 'CANCEL' : 'REQUEST';
    return {
      subject: text(locale, `mail.${occasion}.subject`, { title: inLanguage(edition.title, locale) }),
      paragraphs: meetingLetter(occasion, { edition, own, host, before: told ? timesOf(told) : null, locale }),
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

  /** The country that is written to, and the one that receives the meeting. */
  private async countriesOf({ country }: SnapshotInvitee, { hostCountry }: EditionSnapshot, locale: Locale) {
    const rows = await this.db.query<{ code: string; name: string; zone: string }>(
      'select code, names ->> $2 as name, zone from tenant where code = any ($1)',
      [[country, hostCountry], locale],
    );
    const of = (code: string | null): MeetingCountry | null => rows.find((row) => row.code === code) ?? null;
    return { own: of(country), host: of(hostCountry) };
  }
}

const timesOf = ({ start, end }: LastTold) => ({
  start: WallTime.of(start.reading, start.zone),
  end: end ? WallTime.of(end.reading, end.zone) : null,
});

/** What the mail is about for this person, or null when there is nothing to tell them. */
function occasionOf(edition: EditionSnapshot, invitee: SnapshotInvitee, told: LastTold | undefined): MeetingOccasion | null {
  // To whoever was never invited, because the invitation was overtaken, nothing has to be cancelled.
  if (edition.state === 'cancelled') return told ? 'cancelled' : null;
  if (edition.state !== 'convened' || !invitee.isFocalPoint) return null;
  if (!told) return 'invitation';
  if (told.sequence === edition.sequence) return 'changed';
  const { start, end } = timesOf(told);
  return sameSpan(edition, { start, end: end ?? edition.end }) ? 'reclocked' : 'moved';
}
