import { Config, findText, type Locale, type MailContent, type MailRecipient, type MailWriter, TenantDatabase, Writes } from '#platform';
import { invitationMail } from './identity.events.js';
import { identityTexts } from './identity.texts.js';
import { Secrets } from './secrets.js';

interface Row {
  names: Record<Locale, string>;
  inviter: string | null;
  expires_at: Date;
}

/** The letter with the invitation's link, signed at the moment of sending. */
@Writes(invitationMail)
export class InvitationMail implements MailWriter<{ invitationId: string }> {
  constructor(
    private readonly db: TenantDatabase,
    private readonly secrets: Secrets,
    private readonly config: Config,
  ) {}

  async write({ invitationId }: { invitationId: string }, { locale }: MailRecipient): Promise<MailContent | null> {
    const row = await this.db.one<Row>(
      `select t.names, p.name as inviter, i.expires_at from invitation i join tenant t on t.id = i.tenant_id
         left join person p on p.id = i.invited_by where i.id = $1 and i.accepted_at is null`,
      [invitationId],
    );
    if (!row) return null;
    const tenant = row.names[locale];
    const until = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(row.expires_at);
    return {
      subject: identityTexts(locale, 'mail.invitation.subject', { tenant }),
      paragraphs: [
        identityTexts(locale, 'mail.invitation.body', { tenant, inviter: row.inviter ?? findText('platform:mail.footer', locale, {}) }),
        identityTexts(locale, 'mail.invitation.until', { until }),
      ],
      action: {
        label: identityTexts(locale, 'mail.invitation.action'),
        url: this.config.link(`/${locale}/invitation#${this.secrets.signId('invitation', invitationId)}`),
      },
    };
  }
}
