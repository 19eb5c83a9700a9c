import { Injectable } from '@nestjs/common';
import { NotFound, TenantDatabase } from '#platform';
import type { TableSummary, TableView } from './reference.schemas.js';

type Head = Omit<TableView, 'rows' | 'relations'>;

/** Reads the tables of the sources. */
@Injectable()
export class ReferenceService {
  constructor(private readonly db: TenantDatabase) {}

  list(): Promise<TableSummary[]> {
    return this.db.query(
      `select code, labels, note, (select count(*)::int from reference_row r where r.table_code = t.code) as rows
         from reference_table t order by position`,
    );
  }

  async table(code: string): Promise<TableView> {
    const head = await this.db.one<Head>('select code, labels, note from reference_table where code = $1', [code]);
    if (!head) throw new NotFound();
    return { ...head, rows: await this.rows(code), relations: await this.relations(code) };
  }

  private rows(table: string): Promise<TableView['rows']> {
    return this.db.query(
      `select code, labels, note, data, jsonb_build_object('document', source_doc, 'locus', source_locus) as source, provenance,
              coalesce((select jsonb_agg(jsonb_build_object('code', f.code, 'labels', coalesce(
                  (select jsonb_object_agg(l.language, l.label) from concept_label l where l.concept_code = f.code and l.preferred), '{}')) order by f.code)
                from concept_reference f where f.row_code = r.code), '[]') as concepts
         from reference_row r where table_code = $1 order by position`,
      [table],
    );
  }

  /** The links that start or end in the table. */
  private relations(table: string): Promise<TableView['relations']> {
    const end = (row: string) => `jsonb_build_object('code', ${row}.code, 'table', ${row}.table_code, 'labels', ${row}.labels)`;
    return this.db.query(
      `select ${end('f')} as "from", x.kind, ${end('t')} as "to", x.provenance
         from reference_relation x join reference_row f on f.code = x.from_code join reference_row t on t.code = x.to_code
        where $1 in (f.table_code, t.table_code)
        order by f.table_code, f.position, x.kind, t.table_code, t.position`,
      [table],
    );
  }
}
