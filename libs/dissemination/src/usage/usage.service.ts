import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Clock, decodeCursor, encodeCursor, InvalidRequest, type Locale, TenantDatabase } from '#platform';
import type { Localized } from '#tenancy';
import type { AskUsage, UsagePeriod } from './usage.schemas.js';

interface Figures {
  totalInvestigations: number;
  uniqueInvestigations: number;
  totalRequests: number;
  uniqueRequests: number;
}

const sums = `
  sum(u.total_investigations)::int as "totalInvestigations", sum(u.unique_investigations)::int as "uniqueInvestigations",
  sum(u.total_requests)::int as "totalRequests", sum(u.unique_requests)::int as "uniqueRequests"`;
const position = z.tuple([z.int(), z.uuid()]);

/** How often things are used. The scope decides of which: one's own, or all of the space one looks after. */
@Injectable()
export class UsageService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly clock: Clock,
  ) {}

  /** Month by month, and what is used most. */
  async read(query: AskUsage) {
    const { from, until, first, last } = this.between(query);
    const after = query.cursor === undefined ? [null, null] : decodeCursor(query.cursor, position);
    const months = await this.db.query<{ month: string } & Figures>(
      `select to_char(u.month, 'YYYY-MM') as month, ${sums} from usage_month u
        where u.month between $1 and $2 and ($3::uuid is null or u.resource_id = $3) group by u.month order by u.month`,
      [first, last, query.resource ?? null],
    );
    const rows = await this.db.query<{ id: string; titles: Localized; language: Locale } & Figures>(
      `select * from (
         select r.id, r.titles, r.language, ${sums} from usage_month u join resource r on r.tenant_id = u.tenant_id and r.id = u.resource_id
          where u.month between $1 and $2 and ($3::uuid is null or u.resource_id = $3) group by r.id, r.titles, r.language) used
        where $4::int is null or ("totalInvestigations", id) < ($4, $5::uuid)
        order by "totalInvestigations" desc, id desc limit $6`,
      [first, last, query.resource ?? null, ...after, query.limit + 1],
    );
    const items = rows.slice(0, query.limit).map(({ id, titles, language, ...figures }) => ({ resource: { id, titles, language }, ...figures }));
    const end = items.at(-1);
    return { from, until, months, items, next: rows.length > query.limit && end ? encodeCursor([end.totalInvestigations, end.resource.id]) : null };
  }

  /** Space by space, sums alone. */
  async compare(period: UsagePeriod) {
    const { from, until, first, last } = this.between(period);
    const rows = await this.db.query<Record<keyof Figures, string> & { tenant: string; country: string | null }>('select * from scope.usage_by_tenant($1, $2)', [first, last]);
    const tenants = rows.map(({ tenant, country, ...figures }) => ({
      tenant, country, ...(Object.fromEntries(Object.entries(figures).map(([name, sum]) => [name, Number(sum)])) as unknown as Figures),
    }));
    return { from, until, tenants };
  }

  /** The last twelve months unless others are asked for. */
  private between({ from, until }: UsagePeriod) {
    const now = this.clock.now();
    const last = until ?? now.toISOString().slice(0, 7);
    const first = from ?? new Date(Date.UTC(Number(last.slice(0, 4)), Number(last.slice(5)) - 12, 1)).toISOString().slice(0, 7);
    if (first > last) throw new InvalidRequest([{ pointer: '/until', code: 'dissemination:fields.ends_before_start' }]);
    return { from: first, until: last, first: `${first}-01`, last: `${last}-01` };
  }
}
