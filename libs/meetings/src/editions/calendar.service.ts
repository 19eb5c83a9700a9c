import { Injectable } from '@nestjs/common';
import { Clock, type Locale, TenantDatabase } from '#platform';
import { publishedCalendar } from '../calendar/calendar-message.js';
import { inLanguage } from '../calendar/calendar-edition.js';
import { meetingsTexts } from '../meetings.texts.js';
import { EditionPages } from './edition-pages.service.js';
import { EditionStore } from './edition-store.service.js';
import { Edition } from './edition.entity.js';

const monthsKept = 12;

/** Editions as calendar files: one to download, or all that concern the acting tenant. */
@Injectable()
export class CalendarService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly store: EditionStore,
    private readonly pages: EditionPages,
    private readonly clock: Clock,
  ) {}

  async ofEdition(id: string, locale: Locale): Promise<string> {
    const edition = await this.store.find(id);
    return publishedCalendar([this.pages.forCalendars(edition)], locale, inLanguage(edition.title, locale));
  }

  /**
   * Those the acting tenant keeps or is invited to and those its country receives, a year back; cancelled ones stay, so
   * that calendars learn of it.
   */
  async mine(locale: Locale): Promise<string> {
    const since = new Date(this.clock.now());
    since.setUTCMonth(since.getUTCMonth() - monthsKept);
    const editions = await this.db
      .repository(Edition)
      .createQueryBuilder('e')
      .where('e.endsAt > :since', { since })
      .andWhere(
        `(e.tenantId = :tenant or e.hostCountry = (
           select c.code from tenant t join tenant c on c.id = coalesce(t.lead_country_id, t.id) where t.id = :tenant)
         or exists (
           select 1 from meeting_participation p where p.tenant_id = e.tenant_id and p.edition_id = e.id and p.country_id = :tenant))`,
        { tenant: this.db.actor.tenantId },
      )
      .orderBy('e.startsAt')
      .limit(500)
      .getMany();
    const shown = editions.map((edition) => this.pages.forCalendars(edition));
    return publishedCalendar(shown, locale, meetingsTexts(locale, 'calendar.mine'));
  }
}
