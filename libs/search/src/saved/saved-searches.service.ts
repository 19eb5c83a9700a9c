import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock, Jobs, type Locale, NotFound, TenantDatabase, VersionConflict } from '#platform';
import type { Filters } from '../facets.js';
import { lookAgain } from '../search.jobs.js';
import { TooManySavedSearches } from '../search.problems.js';
import type { EditSavedSearch, Frequency, SaveSearch } from './saved-search.schemas.js';

interface Row {
  id: string;
  name: string;
  query: string;
  filters: Filters;
  frequency: Frequency;
  createdAt: Date;
  nextAt: Date | null;
  told: number;
  version: number;
}

const mostKept = 100;

/** The searches that the signed-in person keeps in the acting tenant; nobody else sees them. */
@Injectable()
export class SavedSearches {
  constructor(
    private readonly db: TenantDatabase,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  async list() {
    return { items: (await this.rows('true', [])).map(shown) };
  }

  async read(id: string) {
    const [row] = await this.rows('s.id = $1', [id]);
    if (!row) throw new NotFound();
    return shown(row);
  }

  /** News is what is published from now on. */
  async save({ name, query, filters, frequency }: SaveSearch, locale: Locale) {
    const { tenantId, id: personId } = this.db.actor;
    const kept = await this.db.one<{ count: number }>('select count(*)::int as count from saved_search');
    if (kept!.count >= mostKept) throw new TooManySavedSearches(mostKept);
    const id = randomUUID();
    const now = this.clock.now();
    await this.db.query(
      `insert into saved_search (tenant_id, id, person_id, name, query, filters, language, frequency, created_at, since, checked_at, next_at)
       select t.id, $2, $3, $4, $5, $6, $7, $8, $9, $9, $9, search.next_round($8, t.zone, $9) from tenant t where t.id = $1`,
      [tenantId, id, personId, name, query, JSON.stringify(filters), locale, frequency, now],
    );
    return this.read(id);
  }

  /** Waiting for longer begins where the former look ended; after a time of silence only what comes from now on is news. */
  async edit(id: string, version: number, change: EditSavedSearch) {
    const before = await this.read(id);
    if (before.version !== version) throw new VersionConflict(before.version, before);
    const { name, frequency } = { ...before, ...change };
    const awoken = before.frequency === 'never' && frequency !== 'never';
    await this.db.query(
      `update saved_search s set name = $2, frequency = $3, version = s.version + 1, next_at = search.next_round($3, t.zone, $4),
              since = case when $5 then $4 else since end, checked_at = case when $5 then $4 else checked_at end
         from tenant t where t.id = s.tenant_id and s.id = $1`,
      [id, name, frequency, this.clock.now(), awoken],
    );
    const { tenantId, id: personId } = this.db.actor;
    if (frequency === 'at-once' && before.frequency !== 'at-once') await this.jobs.enqueue(lookAgain, `${tenantId}/${personId}`, { savedSearchId: id });
    return this.read(id);
  }

  async forget(id: string): Promise<void> {
    if (!(await this.db.one('delete from saved_search where id = $1 returning id', [id]))) throw new NotFound();
  }

  /** What these are called and ask, as far as the reader keeps them. */
  async headlines(ids: readonly string[]): Promise<Map<string, Pick<Row, 'id' | 'name' | 'query' | 'filters'>>> {
    if (ids.length === 0) return new Map();
    const rows = await this.db.query<Row>('select id, name, query, filters from saved_search where id = any ($1)', [ids]);
    return new Map(rows.map((row) => [row.id, row]));
  }

  private rows(condition: string, parameters: unknown[]): Promise<Row[]> {
    return this.db.query<Row>(
      `select s.id, s.name, s.query, s.filters, s.frequency, s.created_at as "createdAt", s.next_at as "nextAt", s.version,
              (select count(*)::int from saved_search_find f where f.tenant_id = s.tenant_id and f.search_id = s.id) as told
         from saved_search s where ${condition} order by s.created_at desc, s.id desc`,
      parameters,
    );
  }
}

const shown = ({ createdAt, nextAt, ...row }: Row) => ({ ...row, createdAt: createdAt.toISOString(), nextAt: nextAt?.toISOString() ?? null });
