import { Injectable } from '@nestjs/common';
import { type Locale, sayField, type ScopeRequest, TenantDatabase } from '#platform';
import { headingOf } from '../sheets/headings.js';
import type { Work } from '../sheets/sheet-of-works.js';
import { type ImportRow, rowColumns } from './import-row.js';

const pageSize = 500;

/** Reads the rows that cannot be applied as they are, each with its faults in words. */
@Injectable()
export class FaultyRows {
  constructor(private readonly db: TenantDatabase) {}

  async *read(scope: ScopeRequest, importId: string, locale: Locale): AsyncGenerator<Work> {
    for (let after = 0; ; ) {
      const rows = await this.db.within(scope, () => this.page(importId, after));
      for (const { cells, faults } of rows) yield { cells, fault: faults.map((fault) => `${headingOf(fault.column, locale)}: ${sayField(fault, locale).detail}`).join(' ') };
      if (rows.length < pageSize) return;
      after = rows.at(-1)!.number;
    }
  }

  private page(importId: string, after: number): Promise<ImportRow[]> {
    return this.db.query<ImportRow>(
      `select ${rowColumns} from resource_import_row where import_id = $1 and number > $2 and (outcome = 'faulty' or applied = 'refused') order by number limit $3`,
      [importId, after, pageSize],
    );
  }
}
