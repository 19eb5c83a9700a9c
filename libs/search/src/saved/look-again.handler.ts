import { Clock, type Handler, Handles, Jobs, type Locale, type PayloadOf, signedIn, TenantDatabase } from '#platform';
import { Asking } from '../expert/asking.service.js';
import type { Filters } from '../facets.js';
import { lookAgain, tellOfFinds } from '../search.jobs.js';

interface Saved {
  query: string;
  filters: Filters;
  language: Locale;
  frequency: string;
  since: Date;
  checkedAt: Date;
}

/** What was being written while the former look was taken may carry an earlier time than it. */
const overlap = 10 * 60_000;
/** One notice speaks of so many works at most. */
const mostAtOnce = 1000;

/**
 * Looks whether a saved search has something new, in its own person's scope and so only among what that person may see now.
 * What is found is written down and handed over to be told in one transaction: told once, whatever is delivered twice.
 */
@Handles(lookAgain, { as: signedIn })
export class LookAgain implements Handler<PayloadOf<typeof lookAgain>> {
  constructor(
    private readonly db: TenantDatabase,
    private readonly asking: Asking,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  async handle({ savedSearchId, resourceIds }: PayloadOf<typeof lookAgain>): Promise<void> {
    const saved = await this.db.one<Saved>(
      'select query, filters, language, frequency, since, checked_at as "checkedAt" from saved_search where id = $1 for update', [savedSearchId]);
    if (!saved || saved.frequency === 'never') return;
    const fresh = await this.fresh(saved, resourceIds);
    const found = fresh.length > 0 ? await this.matching(saved, fresh) : [];
    const news = found.length > 0 ? await this.writeDown(savedSearchId, found) : [];
    if (!resourceIds) await this.db.query('update saved_search set checked_at = $2 where id = $1', [savedSearchId, this.clock.now()]);
    if (news.length === 0) return;
    const { tenantId, id } = this.db.actor;
    await this.jobs.enqueue(tellOfFinds, `${tenantId}/${id}`, { savedSearchId, resourceIds: news });
  }

  /** Published since it was saved, by somebody else, and not told of yet: of these resources, or whatever came since the former look. */
  private async fresh({ since, checkedAt }: Saved, only: readonly string[] | undefined): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>(
      `select d.resource_id as id from search_document d join resource r on r.tenant_id = d.tenant_id and r.id = d.resource_id
        where not d.withdrawn and d.published_at >= $1 and r.author_id is distinct from (select scope.person())
          and (d.resource_id = any ($2::uuid[]) or $2::uuid[] is null and d.projected_at > $3)
          and not exists (select 1 from saved_search_find f where f.resource_id = d.resource_id)`,
      [since, only ?? null, new Date(checkedAt.getTime() - overlap)],
    );
    return rows.map(({ id }) => id);
  }

  /** Newest first; what holds less than half of the query is no news of it, even where there is nothing else. */
  private async matching({ query, filters, language }: Saved, among: readonly string[]): Promise<string[]> {
    const understood = await this.asking.understand(query, language);
    const { hits } = await this.asking.find(understood, { filters, most: mostAtOnce, facets: false, latest: true, strictly: true }, among);
    return hits.map(({ resourceId }) => resourceId);
  }

  private async writeDown(savedSearchId: string, found: readonly string[]): Promise<string[]> {
    const { tenantId, id } = this.db.actor;
    const written = await this.db.query<{ id: string }>(
      `insert into saved_search_find (tenant_id, person_id, resource_id, search_id, at)
       select $1, $2, found, $3, $4 from unnest($5::uuid[]) as found on conflict do nothing returning resource_id as id`,
      [tenantId, id, savedSearchId, this.clock.now(), found],
    );
    const news = new Set(written.map((row) => row.id));
    return found.filter((each) => news.has(each));
  }
}
