import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { decodeCursor, encodeCursor, findText, type Locale, locales, NotFound, sayField, TenantDatabase } from '#platform';
import type { Column } from '../sheets/columns.js';
import { headingOf } from '../sheets/headings.js';
import type { SheetFormat } from '../sheets/read-sheet.js';
import { seen } from '../sheets/several.js';
import { type ImportRow, outcomes, results, rowColumns } from './import-row.js';
import type { ImportState, ListRows } from './imports.schemas.js';

/** An import as it is kept. */
export interface Import {
  id: string;
  name: string;
  format: SheetFormat;
  sha256: string;
  state: ImportState;
  fault: string | null;
  /** Headings of ours that the file has. */
  columns: Column[];
  unread: string[];
  total: number;
  uploadedAt: Date;
  endedAt: Date | null;
}

interface Counted extends Import {
  outcomes: Partial<Record<string, number>>;
  results: Partial<Record<string, number>>;
  taken: number;
}

const importColumns = `id, name, format, sha256, state, fault, columns, unread, total, uploaded_at as "uploadedAt", ended_at as "endedAt"`;
const counted = (column: string) =>
  `coalesce((select jsonb_object_agg(x.name, x.count) from (select ${column} as name, count(*)::int as count from resource_import_row r
     where r.tenant_id = i.tenant_id and r.import_id = i.id and ${column} is not null group by 1) x), '{}')`;

/** Shows whoever brought a spreadsheet how far it is and what its rows would do. */
@Injectable()
export class ImportReader {
  constructor(private readonly db: TenantDatabase) {}

  async list(locale: Locale) {
    const rows = await this.db.query<Counted>(`${select} order by uploaded_at desc limit 50`);
    return { items: rows.map((row) => viewOf(row, locale)) };
  }

  async read(id: string, locale: Locale) {
    const [row] = await this.db.query<Counted>(`${select} where id = $1`, [id]);
    if (!row) throw new NotFound();
    return viewOf(row, locale);
  }

  /** The import itself, held until the transaction ends. */
  async lock(id: string): Promise<Import> {
    const row = await this.db.one<Import>(`select ${importColumns} from resource_import where id = $1 for update`, [id]);
    if (!row) throw new NotFound();
    return row;
  }

  async rows(id: string, { cursor, limit, outcome, result }: ListRows, locale: Locale) {
    await this.read(id, locale);
    const after = cursor === undefined ? 0 : decodeCursor(cursor, z.tuple([z.int()]))[0];
    const rows = await this.db.query<ImportRow>(
      `select ${rowColumns} from resource_import_row
        where import_id = $1 and number > $2 and ($3::text is null or outcome = $3) and ($4::text is null or applied = $4) order by number limit $5`,
      [id, after, outcome ?? null, result ?? null, limit + 1],
    );
    const items = rows.slice(0, limit);
    return { items: await this.rowViews(items, locale), next: rows.length > limit ? encodeCursor([items.at(-1)!.number]) : null };
  }

  async row(importId: string, id: string): Promise<ImportRow> {
    const row = await this.db.one<ImportRow>(`select ${rowColumns} from resource_import_row where import_id = $1 and id = $2 for update`, [importId, id]);
    if (!row) throw new NotFound();
    return row;
  }

  async rowViews(rows: readonly ImportRow[], locale: Locale) {
    const overtaken = rows.filter(({ outcome, applied }) => (applied ?? outcome) === 'overtaken').flatMap(({ cells }) => cells.id ?? []);
    const versions = overtaken.length
      ? await this.db.query<{ id: string; version: number }>('select id, version from resource where id::text = any ($1)', [overtaken.map((id) => id.trim().toLowerCase())])
      : [];
    const current = new Map(versions.map(({ id, version }) => [id, version]));
    return rows.map(({ faults, changes, ...row }) => ({
      ...row,
      title: locales.map((each) => seen(row.cells[`titles.${each}`] ?? '')).find(Boolean)?.slice(0, 300) ?? '',
      faults: faults.map(({ column, ...fault }) => ({ column, heading: headingOf(column, locale), code: fault.code, detail: sayField(fault, locale).detail })),
      changes: changes.map((change) => ({ ...change, heading: headingOf(change.column, locale) })),
      currentVersion: (overtaken.length && current.get((row.cells.id ?? '').trim().toLowerCase())) || null,
    }));
  }
}

const select = `
  select ${importColumns}, ${counted('outcome')} as outcomes, ${counted('applied')} as results,
         (select count(*)::int from resource_import_row r where r.tenant_id = i.tenant_id and r.import_id = i.id and r.taken and r.outcome = 'new') as taken
    from resource_import i`;

const numbersOf = <Name extends string>(names: readonly Name[], counts: Partial<Record<string, number>>) =>
  Object.fromEntries(names.map((name) => [name, counts[name] ?? 0])) as Record<Name, number>;

const sum = (counts: Partial<Record<string, number>>): number => Object.values(counts).reduce<number>((total, count) => total + (count ?? 0), 0);

function viewOf({ sha256: _, columns: __, fault, ...row }: Counted, locale: Locale) {
  return {
    ...row,
    fault: fault === null ? null : { code: fault, title: faultText(fault, 'title', locale), detail: faultText(fault, 'detail', locale) },
    checked: sum(row.outcomes), applied: sum(row.results),
    outcomes: numbersOf(outcomes, row.outcomes), results: numbersOf(results, row.results),
  };
}

/** What is wrong with a table is said here; what is wrong with any file, where files are. */
const faultText = (fault: string, part: 'title' | 'detail', locale: Locale): string =>
  findText(`transfer:faults.${fault}.${part}`, locale, {}) ?? findText(`repository:faults.${fault}.${part}`, locale, {}) ?? fault;
