import { type Handler, Handles, isLocale, Mails, signedIn, TenantDatabase } from '#platform';
import { type Matter, type Notice, noticeMail, tellPerson } from '../kinds/notice.js';
import { isFormal } from '../kinds/notice-kinds.js';
import { PreferencesService } from '../preferences/preferences.service.js';
import { Sayings } from '../sayings/sayings.service.js';

interface Me {
  id: string;
  name: string;
  email: string;
  locale: string;
}

/**
 * Tells one person, in their own scope: on whose behalf it runs is who is told, so that whoever was suspended or has left
 * is told nothing, and nobody is told of what they may not see. The notice and the order for its mail are one transaction.
 */
@Handles(tellPerson, { as: signedIn })
export class TellPerson implements Handler<Notice> {
  constructor(
    private readonly db: TenantDatabase,
    private readonly sayings: Sayings,
    private readonly preferences: PreferencesService,
    private readonly mails: Mails,
  ) {}

  async handle({ matter, subject, occurrence, at, byMail }: Notice): Promise<void> {
    const news = await this.unheard(matter);
    const me = await this.db.one<Me>('select id, name, email, locale from person where id = $1', [this.db.actor.id]);
    const locale = isLocale(me?.locale) ? me.locale : 'es';
    if (!me || !news || !(await this.sayings.ofNews(news, locale))) return;
    const wish = await this.preferences.of(news.kind);
    const written = await this.db.one(
      `insert into notice (tenant_id, person_id, kind, subject, occurrence, params, at, silent)
       values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing returning id`,
      [this.db.actor.tenantId, me.id, news.kind, subject, occurrence, JSON.stringify(news.params), at, !wish.portal],
    );
    if (!written || isFormal(news.kind) || !byMail || !wish.email) return;
    const recipient = { address: me.email, name: me.name, locale, personId: me.id };
    await this.mails.queue(noticeMail, recipient, { matter: news }, { occurrence: `${news.kind}/${subject}/${occurrence}/${me.id}` });
  }

  /**
   * Of resources that came together, those not told of before: one may have come alone since. No other notice for this
   * person is on its way meanwhile, since those of one recipient are delivered one after the other.
   */
  private async unheard(told: Matter): Promise<Matter | null> {
    if (told.kind !== 'resource-published') return told;
    const heard = await this.db.query<{ id: string }>(
      `select jsonb_array_elements_text(params -> 'resourceIds') as id from notice
        where kind = 'resource-published' and jsonb_exists_any(params -> 'resourceIds', $1)`,
      [told.params.resourceIds],
    );
    const known = new Set(heard.map(({ id }) => id));
    const resourceIds = told.params.resourceIds.filter((id) => !known.has(id));
    return resourceIds.length ? { ...told, params: { ...told.params, resourceIds } } : null;
  }
}
