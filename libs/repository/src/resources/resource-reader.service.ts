import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { decodeCursor, encodeCursor, type Locale, NotFound, TenantDatabase } from '#platform';
import { FileReader } from '../files/file-reader.service.js';
import { BlockReader } from '../methods/block-reader.service.js';
import { FailuresService } from '../methods/failures.service.js';
import { rightsOver, takesPart } from './resource.policy.js';
import { listedOf, type Remark, summaryOf, type ResourceRow, viewOf } from './resource.presenter.js';
import type { ListResources } from './resource.schemas.js';
import { listingOf } from './resource-listing.js';
import { detailColumns, fromResource, summaryColumns } from './resource.sql.js';

const position = z.tuple([z.iso.datetime(), z.uuid()]);

/** Reads resources for people: one, a list, or the ones a search has found. The scope decides which. */
@Injectable()
export class ResourceReader {
  constructor(
    private readonly db: TenantDatabase,
    private readonly files: FileReader,
    private readonly blocks: BlockReader,
    private readonly failures: FailuresService,
  ) {}

  async read(id: string, locale: Locale) {
    const row = await this.db.one<ResourceRow>(`select ${summaryColumns}, ${detailColumns} ${fromResource} where r.id = $1`, [id]);
    if (!row) throw new NotFound();
    const { actor } = this.db;
    const insider = takesPart(actor, row);
    const open = row.state !== 'withdrawn';
    const files = open && row.fileCount > 0 ? await this.files.of(row, locale) : [];
    const blocks = open && row.steps.length + row.tools.length > 0 ? await this.blocks.of(row) : [];
    const failures = open && row.hasFailures ? await this.failures.of(row) : [];
    const remarks = insider && row.state === 'changes-requested' ? await this.remarksOn(row) : [];
    return viewOf(row, { files, remarks, blocks, failures }, rightsOver(actor, row), insider);
  }

  /** What the review asked for last: all that was said in one request. */
  private remarksOn({ tenantId, id }: ResourceRow): Promise<Remark[]> {
    return this.db.query<Remark>(
      `select id, field, text, jsonb_build_object('id', author_id, 'name', author_name) as author, at
         from (select *, max(at) over () as latest from resource_comment
                where tenant_id = $1 and resource_id = $2 and kind = 'change-request') asked
        where at = latest order by position`,
      [tenantId, id],
    );
  }

  /** Newest first: by publication in the public list, by last change in one's own work. */
  async list(query: ListResources) {
    const after = query.cursor === undefined ? undefined : decodeCursor(query.cursor, position);
    const { sql, parameters, sortedBy } = listingOf(query, this.db.actor, after);
    // The page is chosen first; only its rows are joined to what a line shows besides.
    const rows = await this.db.query<ResourceRow>(
      `with chosen as materialized (${sql})
       select ${summaryColumns} from chosen join resource r on r.tenant_id = chosen.tenant_id and r.id = chosen.id
         join tenant t on t.id = r.tenant_id order by r.${sortedBy} desc, r.id desc`,
      parameters,
    );
    const items = rows.slice(0, query.limit);
    const last = items.at(-1);
    const at = last && (sortedBy === 'published_at' ? last.publishedAt! : last.updatedAt);
    return { items: items.map(listedOf), next: rows.length > query.limit && last ? encodeCursor([at, last.id]) : null };
  }

  /** The summaries of these resources, in this order, without those the reader may not see. */
  async summaries(ids: readonly string[]) {
    const rows = await this.db.query<ResourceRow>(`select ${summaryColumns} ${fromResource} where r.id = any($1)`, [ids]);
    const byId = new Map(rows.map((row) => [row.id, summaryOf(row)]));
    return ids.flatMap((id) => byId.get(id) ?? []);
  }
}
