import { Injectable } from '@nestjs/common';
import { Clock, TenantDatabase } from '#platform';
import type { Cells, Column } from '../sheets/columns.js';
import type { Table } from '../sheets/headings.js';
import type { Import } from './import-reader.service.js';
import { type ImportRow, rowColumns } from './import-row.js';
import type { Judgement } from './judgement.js';
import { RowJudging } from './row-judging.service.js';
import { twinKeyOf } from './twin-key.js';

const rowsAtOnce = 500;

/** Writes the rows of a spreadsheet down and says of each what it would do. */
@Injectable()
export class ImportChecking {
  constructor(
    private readonly db: TenantDatabase,
    private readonly judging: RowJudging,
    private readonly clock: Clock,
  ) {}

  /** All rows at once, or none: a reading that was cut off begins again. */
  async keep(importId: string, table: Table): Promise<void> {
    await this.db.query('delete from resource_import_row where import_id = $1', [importId]);
    for (let from = 0; from < table.rows.length; from += rowsAtOnce) {
      const rows = table.rows.slice(from, from + rowsAtOnce).map(({ number, cells }) => ({ number, cells, key: twinKeyOf(cells) }));
      await this.db.query(
        `insert into resource_import_row (tenant_id, import_id, number, cells, twin_key)
         select $1, $2, number, cells, key from jsonb_to_recordset($3::jsonb) as x (number integer, cells jsonb, key text)`,
        [this.db.actor.tenantId, importId, JSON.stringify(rows)],
      );
    }
    await this.db.query("update resource_import set state = 'checking', total = $2, columns = $3, unread = $4 where id = $1", [importId, table.rows.length, table.columns, table.unread]);
  }

  async fail(importId: string, fault: string): Promise<void> {
    await this.db.query("update resource_import set state = 'failed', fault = $2, ended_at = $3 where id = $1 and state <> 'failed'", [importId, fault, this.clock.now()]);
  }

  /** Looks at the next rows nobody has looked at; false when there are no more, and the report is whole. */
  async checkSome(importId: string, headings: readonly Column[]): Promise<boolean> {
    const rows = await this.db.query<ImportRow>(`select ${rowColumns} from resource_import_row where import_id = $1 and outcome is null order by number limit $2`, [importId, rowsAtOnce]);
    if (rows.length === 0) {
      await this.db.query("update resource_import set state = 'checked' where id = $1 and state = 'checking'", [importId]);
      return false;
    }
    await this.judge(importId, headings, rows);
    return true;
  }

  /** A mended row, and those that were or now are taken for the same work. */
  async rewrite(held: Import, row: ImportRow, { cells, taken }: { cells: Cells; taken: boolean }): Promise<void> {
    const keys = [twinKeyOf(row.cells), twinKeyOf(cells)].filter((key) => key !== null);
    await this.db.query('update resource_import_row set cells = $3, taken = $4, twin_key = $5 where import_id = $1 and id = $2', [held.id, row.id, JSON.stringify(cells), taken, twinKeyOf(cells)]);
    const touched = await this.db.query<ImportRow>(
      `select ${rowColumns} from resource_import_row where import_id = $1 and (id = $2 or twin_key = any ($3)) order by number limit $4`, [held.id, row.id, keys, rowsAtOnce]);
    await this.judge(held.id, held.columns, touched);
  }

  private async judge(importId: string, headings: readonly Column[], rows: readonly ImportRow[]): Promise<void> {
    const judgements = await this.judging.judge(importId, headings, rows);
    await this.db.query(
      `update resource_import_row r set outcome = x.outcome, faults = x.faults, changes = x.changes, twin = x.twin
         from jsonb_to_recordset($2::jsonb) as x (id uuid, outcome text, faults jsonb, changes jsonb, twin jsonb) where r.import_id = $1 and r.id = x.id`,
      [importId, JSON.stringify([...judgements].map(([id, { outcome, faults, changes, twin }]: [string, Judgement]) => ({ id, outcome, faults, changes, twin })))],
    );
  }
}
