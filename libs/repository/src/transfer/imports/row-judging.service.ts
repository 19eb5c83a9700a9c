import { Injectable } from '@nestjs/common';
import { TenantDatabase } from '#platform';
import { fold } from '#vocabulary';
import { codeOf } from '../sheets/closed-lists.js';
import type { Cells, Column } from '../sheets/columns.js';
import { type ConceptNames, conceptWords } from '../sheets/parse-cells.js';
import { editedColumns, type EditedResource } from '../sheets/sheet-resource.js';
import { seen, separate } from '../sheets/several.js';
import { judge, type Judgement } from './judgement.js';
import type { ImportRow, Twin } from './import-row.js';
import { titleOf, twinKeyOf } from './twin-key.js';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Judges many rows with few questions to the database. */
@Injectable()
export class RowJudging {
  constructor(private readonly db: TenantDatabase) {}

  async judge(importId: string, columns: readonly Column[], rows: readonly ImportRow[]): Promise<Map<string, Judgement>> {
    const existing = await this.existing(rows);
    const concepts = await this.conceptNames(rows);
    const unknownTenants = await this.unknownTenants(rows);
    const twins = await this.twins(importId, rows);
    return new Map(rows.map((row) => [
      row.id,
      judge(row, { actor: this.db.actor, existing: existing.get(idOf(row.cells)), columns, concepts, unknownTenants, twin: twins.get(row.id) ?? null }),
    ]));
  }

  private async existing(rows: readonly ImportRow[]): Promise<Map<string, EditedResource>> {
    const ids = rows.map(({ cells }) => idOf(cells)).filter((id) => uuid.test(id));
    if (ids.length === 0) return new Map();
    const found = await this.db.query<EditedResource>(`select ${editedColumns} from resource r where r.id = any ($1)`, [ids]);
    return new Map(found.map((resource) => [resource.id, resource]));
  }

  /** What the words in the rows mean. A code is its own name, whatever else is called so: what was exported comes back as it was. */
  private async conceptNames(rows: readonly ImportRow[]): Promise<ConceptNames> {
    const words = [...new Set(rows.flatMap(({ cells }) => conceptWords(cells)))];
    if (words.length === 0) return new Map();
    const named = await this.db.query<{ folded: string; code: string }>(
      'select folded, min(concept_code) as code from concept_label where folded = any ($1) group by folded', [words.map(fold)]);
    const codes = await this.db.query<{ code: string }>('select code from concept where code = any ($1)', [words]);
    return new Map([...named.map(({ folded, code }) => [folded, code] as const), ...codes.map(({ code }) => [fold(code), code] as const)]);
  }

  private async unknownTenants(rows: readonly ImportRow[]): Promise<ReadonlySet<string>> {
    const codes = [...new Set(rows.flatMap(({ cells }) => separate(seen(cells['sharedWith.tenants'] ?? '')).map((code) => code.toLowerCase())))];
    if (codes.length === 0) return new Set();
    const known = await this.db.query<{ code: string }>('select code from tenant where code = any ($1)', [codes]);
    const there = new Set(known.map(({ code }) => code));
    return new Set(codes.filter((code) => !there.has(code)));
  }

  /** What a row repeats: a work of the space with the same title or number, or an earlier row of the file. */
  private async twins(importId: string, rows: readonly ImportRow[]): Promise<Map<string, Twin>> {
    const twins = await this.twinsInSpace(rows.filter(({ cells }) => !idOf(cells)));
    const keys = rows.map(({ cells }) => twinKeyOf(cells)).filter((key) => key !== null);
    const first = await this.db.query<{ key: string; number: number }>(
      'select twin_key as key, min(number) as number from resource_import_row where import_id = $1 and twin_key = any ($2) group by 1', [importId, keys]);
    const firstRow = new Map(first.map(({ key, number }) => [key, number]));
    for (const { id, number, cells } of rows) {
      const earlier = firstRow.get(twinKeyOf(cells) ?? '');
      if (earlier !== undefined && earlier < number && !twins.has(id)) twins.set(id, { row: earlier });
    }
    return twins;
  }

  private async twinsInSpace(rows: readonly ImportRow[]): Promise<Map<string, Twin>> {
    if (rows.length === 0) return new Map();
    const asked = rows.map(({ id, cells }) => ({ row: id, language: codeOf('language', cells.language ?? ''), title: titleOf(cells), number: seen(cells.documentNumber ?? '') || null }));
    const found = await this.db.query<{ row: string; id: string; title: string }>(
      `with asked as materialized (select "row", language, lower(title) as title, number from jsonb_to_recordset($2::jsonb) as a ("row" uuid, language text, title text, number text)),
            ours as materialized (select id, language, titles ->> language as title, document_number from resource where tenant_id = $1 and state <> 'withdrawn')
       select a.row, o.id, o.title from asked a join ours o on o.language = a.language and lower(o.title) = a.title
       union all
       select a.row, o.id, o.title from asked a join ours o on o.document_number = a.number`,
      [this.db.actor.tenantId, JSON.stringify(asked)],
    );
    return new Map(found.map(({ row, id, title }) => [row, { id, title }]));
  }
}

const idOf = (cells: Cells): string => seen(cells.id ?? '').toLowerCase();
