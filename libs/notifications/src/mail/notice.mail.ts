import { Config, type Locale, type MailContent, type MailRecipient, type MailWriter, TenantDatabase, Writes } from '#platform';
import { noticeMail, type NoticeMailParams } from '../kinds/notice.js';
import { notificationsTexts as text } from '../notifications.texts.js';
import { UnsubscribeLinks } from '../preferences/unsubscribe-links.js';
import type { Saying } from '../sayings/saying.js';
import { Sayings } from '../sayings/sayings.service.js';

/** The mail that goes with a notice; withheld when its reader has left meanwhile, or when it is news no more. */
@Writes(noticeMail)
export class NoticeMail implements MailWriter<NoticeMailParams> {
  constructor(
    private readonly db: TenantDatabase,
    private readonly sayings: Sayings,
    private readonly links: UnsubscribeLinks,
    private readonly config: Config,
  ) {}

  async write({ matter }: NoticeMailParams, { locale, personId }: MailRecipient): Promise<MailContent | null> {
    if (!personId || !(await this.isMember(personId))) return null;
    const saying = await this.sayings.ofNews(matter, locale);
    if (!saying) return null;
    const unsubscribeUrl = this.links.write(matter.kind, personId, locale);
    const stop = text(locale, 'mail.stop', { kind: text(locale, `kinds.${matter.kind}`), url: unsubscribeUrl });
    return {
      subject: saying.text,
      paragraphs: [...passages(saying), stop],
      ...this.actionOf(saying, locale),
      unsubscribeUrl,
    };
  }

  private actionOf({ path }: Saying, locale: Locale): Pick<MailContent, 'action'> {
    return path ? { action: { label: text(locale, 'mail.open'), url: this.config.link(`/${locale}${path}`) } } : {};
  }

  private async isMember(personId: string): Promise<boolean> {
    const row = await this.db.one(
      `select 1 from membership m join person p on p.id = m.person_id
        where m.tenant_id = $1 and m.person_id = $2 and m.state = 'active' and p.state = 'active'`,
      [this.db.actor.tenantId, personId],
    );
    return row !== undefined;
  }
}

const passages = ({ text: said, detail, excerpt }: Saying): string[] =>
  [`${said}.`, excerpt ?? '', detail ?? ''].filter(Boolean);
