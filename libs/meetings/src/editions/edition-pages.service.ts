import { Injectable } from '@nestjs/common';
import { Config, type Locale, locales } from '#platform';
import type { CalendarEdition, Mailbox } from '../calendar/calendar-edition.js';
import type { Edition } from './edition.entity.js';

/** What an edition is to calendars: its own facts, its page, and the mailbox that speaks for it. */
@Injectable()
export class EditionPages {
  constructor(private readonly config: Config) {}

  forCalendars({ id, uid, sequence, revisedAt, title, summary, place, state, span }: Edition): CalendarEdition {
    return { ...span, uid, sequence, revisedAt, title, summary, place, state, url: this.pages(id), organizer: this.organizer };
  }

  private pages(id: string): Record<Locale, string> {
    const pages = locales.map((locale) => [locale, this.config.link(`/${locale}/meetings/${id}`)]);
    return Object.fromEntries(pages) as Record<Locale, string>;
  }

  /** Mail programs believe an invitation only from the address it names as organiser: the one that mail leaves from. */
  private get organizer(): Mailbox {
    const from = this.config.get('MAIL_FROM');
    const [, name, email] = /^\s*"?([^"<]*?)"?\s*<([^<>\s]+)>\s*$/.exec(from) ?? [];
    return { name: name || 'Minga', email: email ?? from.trim() };
  }
}
