import { Injectable } from '@nestjs/common';
import { Clock, type Locale, TenantDatabase } from '#platform';
import { Asking } from '../expert/asking.service.js';
import { readExpert } from '../expert/read-expert.js';
import { knownIdeas } from '../ideas/known-ideas.js';
import { looksPersonal } from './personal.js';

interface Miss {
  text: string;
  language: string;
  times: number;
  spaces: number;
  first: string;
  last: string;
}

const longestKept = 100;
const mostWords = 10;
const day = 86_400_000;

/** What was looked for and not found: noted without whose it was, and read by those who can do something about it. */
@Injectable()
export class MissesService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly asking: Asking,
    private readonly clock: Clock,
  ) {}

  /** Notes a query that finds nothing for this reader; whoever says so is not believed but checked. */
  async note(query: string, locale: Locale): Promise<void> {
    const text = query.trim().replaceAll(/\s+/g, ' ').toLowerCase();
    if (text.length < 3 || !/\p{L}{2}/u.test(text) || text.length > longestKept || text.split(' ').length > mostWords || readExpert(query, knownIdeas)) return;
    const understood = await this.asking.understand(query, locale);
    const { total } = await this.asking.find(understood, { filters: {}, most: 1, facets: false });
    if (total > 0) return;
    const kept = looksPersonal(query) ? '' : text;
    await this.db.query('select search.note_miss($1, $2, $3)', [kept, kept ? (understood.plan.query.languages[0]?.language ?? locale) : '', this.monday()]);
  }

  async read() {
    const rows = await this.db.query<Miss>(
      `select text, max(language) as language, sum(times)::int as times, count(distinct tenant_id)::int as spaces,
              min(week)::text as first, max(week)::text as last
         from search_miss where week > $1::date - 182
        group by text order by (text = '') desc, sum(times) desc, max(week) desc, text limit 300`,
      [this.monday()],
    );
    return { items: rows.filter(({ text }) => text !== ''), keptBack: rows.find(({ text }) => text === '')?.times ?? 0 };
  }

  /** Somebody has seen to it: asked again, it is noted again. */
  async settle(text: string): Promise<void> {
    await this.db.query('delete from search_miss where text = $1', [text.toLowerCase()]);
  }

  private monday(): string {
    const now = this.clock.now();
    return new Date(now.getTime() - ((now.getUTCDay() + 6) % 7) * day).toISOString().slice(0, 10);
  }
}
