import { Injectable } from '@nestjs/common';
import { type ScopeRequest, TenantDatabase } from '#platform';
import { isAuthor, mayCurate } from '../../resources/resource.policy.js';
import { listingOf, type Position } from '../../resources/resource-listing.js';
import { cellsOf, sheetColumns, type SheetResource } from '../sheets/sheet-resource.js';
import type { Work } from '../sheets/sheet-of-works.js';
import type { ExportQuery } from './export.schemas.js';

const pageSize = 500;

interface Read extends SheetResource {
  at: string;
}

/** Reads works for a spreadsheet, page by page: each page in a scope of its own, and none held while bytes flow. */
@Injectable()
export class WorksReader {
  constructor(private readonly db: TenantDatabase) {}

  async *read(scope: ScopeRequest, query: ExportQuery): AsyncGenerator<Work> {
    let after: Position | undefined;
    for (;;) {
      const page = await this.db.within(scope, () => this.page(query, after));
      for (const { cells } of page.works) yield { cells };
      if (!page.next) return;
      after = page.next;
    }
  }

  private async page(query: ExportQuery, after: Position | undefined): Promise<{ works: Work[]; next: Position | null }> {
    const rows = query.catalogue === 'own' ? await this.ownPage(query, after) : await this.listPage(query, after);
    const { actor } = this.db;
    const shown = rows.slice(0, pageSize);
    const last = rows.length > pageSize ? shown.at(-1) : undefined;
    return {
      works: shown.filter(({ state }) => state !== 'withdrawn').map((row) => ({ cells: cellsOf(row, isAuthor(actor, row) || mayCurate(actor, row)) })),
      next: last ? [last.at, last.id] : null,
    };
  }

  private listPage(query: ExportQuery, after: Position | undefined): Promise<Read[]> {
    const { sql, parameters, sortedBy } = listingOf({ ...query, limit: pageSize }, this.db.actor, after);
    return this.db.query<Read>(
      `with chosen as materialized (${sql})
       select ${sheetColumns}, to_char(r.${sortedBy} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at
         from chosen join resource r on r.tenant_id = chosen.tenant_id and r.id = chosen.id order by r.${sortedBy} desc, r.id desc`,
      parameters,
    );
  }

  /** Everything the acting space has and this reader may see, drafts included, tombstones not; or the part of it that is asked for. */
  private ownPage({ state, type, language, mine }: ExportQuery, after: Position | undefined): Promise<Read[]> {
    return this.db.query<Read>(
      `select ${sheetColumns}, '' as at from resource r
        where r.tenant_id = $1 and r.state <> 'withdrawn' and ($2::uuid is null or r.id > $2)
          and ($4::text is null or r.state = $4) and ($5::text is null or r.type = $5) and ($6::text is null or r.language = $6)
          and ($7::uuid is null or r.author_id = $7) order by r.id limit $3`,
      [this.db.actor.tenantId, after?.[1] ?? null, pageSize + 1, state ?? null, type ?? null, language ?? null, mine ? this.db.actor.personId : null],
    );
  }
}
