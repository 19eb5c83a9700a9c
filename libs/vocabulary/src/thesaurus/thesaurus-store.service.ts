import { Injectable } from '@nestjs/common';
import { TenantDatabase } from '#platform';
import type { ConceptEntry, KeptConcept } from './concept-document.js';
import { insertRows, rowsOf } from './concept-rows.js';

/** Reads and writes concepts whole. Writers come one after another, so that what they checked still holds when they write. */
@Injectable()
export class ThesaurusStore {
  constructor(private readonly db: TenantDatabase) {}

  /** A number that is another after every change. One row: cheap enough to ask before each use of a copy. */
  async revision(): Promise<string> {
    return (await this.db.one<{ revision: string }>('select revision from thesaurus_state'))?.revision ?? '0';
  }

  /** All of them, or those with these codes, by code. */
  read(codes?: readonly string[]): Promise<KeptConcept[]> {
    return this.db.query<KeptConcept>(
      `select ${entryColumns} from concept c ${codes ? 'where c.code = any ($1)' : ''} order by c.code`,
      codes ? [codes] : [],
    );
  }

  async one(code: string): Promise<KeptConcept | undefined> {
    return (await this.read([code]))[0];
  }

  /** Lets no other writer in until this transaction ends, and tells keepers of copies that theirs is old. */
  async hold(): Promise<void> {
    await this.db.query('update thesaurus_state set revision = revision + 1');
  }

  /** Writes concepts whole, new ones included; concepts at the other end of a changed relation get a new version too. */
  async write(entries: readonly ConceptEntry[]): Promise<void> {
    const codes = entries.map(({ code }) => code);
    const before = await this.relatedTo(codes);
    await this.db.query(
      `insert into concept (code, status, replaced_by, definitions, scope_notes, edited)
       select code, status, "replacedBy", definitions, "scopeNotes", true
         from jsonb_to_recordset($1) as item (code text, status text, "replacedBy" text, definitions jsonb, "scopeNotes" jsonb)
       on conflict (code) do update set status = excluded.status, replaced_by = excluded.replaced_by, definitions = excluded.definitions,
         scope_notes = excluded.scope_notes, edited = true, version = concept.version + 1`,
      [JSON.stringify(entries)],
    );
    await this.db.query('delete from concept_label where concept_code = any ($1)', [codes]);
    await this.db.query(`delete from concept_relation where code = any ($1) or (kind = 'related' and other = any ($1))`, [codes]);
    for (const table of ['concept_mapping', 'concept_reference']) await this.db.query(`delete from ${table} where code = any ($1)`, [codes]);
    for (const [table, rows] of Object.entries(rowsOf(entries))) {
      const insert = insertRows(table, rows, 'on conflict do nothing');
      if (insert) await this.db.query(insert.sql, [insert.json]);
    }
    await this.renew(difference(before, await this.relatedTo(codes)), codes);
  }

  /** Pairs of related concepts with one of these at the near end. */
  private async relatedTo(codes: readonly string[]): Promise<Set<string>> {
    const rows = await this.db.query<{ other: string; code: string }>(
      `select code, other from concept_relation where kind = 'related' and code = any ($1)`,
      [codes],
    );
    return new Set(rows.map(({ code, other }) => `${code} ${other}`));
  }

  private async renew(pairs: readonly string[], except: readonly string[]): Promise<void> {
    const ends = [...new Set(pairs.map((pair) => pair.split(' ')[1]!))].filter((code) => !except.includes(code));
    if (ends.length) await this.db.query('update concept set version = version + 1, edited = true where code = any ($1)', [ends]);
  }
}

const difference = (one: ReadonlySet<string>, other: ReadonlySet<string>): string[] => [...[...one].filter((item) => !other.has(item)), ...[...other].filter((item) => !one.has(item))];

const labels = (kind: string, object: string) => `
  coalesce((select jsonb_agg(${object} order by array_position(array['es', 'pt', 'en', 'fr', 'nl'], l.language), l.position)
              from concept_label l where l.concept_code = c.code and l.kind = '${kind}'), '[]')`;
const others = (kind: string) => `
  coalesce((select jsonb_agg(r.other order by r.other collate "C") from concept_relation r where r.code = c.code and r.kind = '${kind}'), '[]')`;

const entryColumns = `
  c.code, c.status, c.replaced_by as "replacedBy", c.version, c.definitions, c.scope_notes as "scopeNotes",
  coalesce((select jsonb_object_agg(l.language, l.label) from concept_label l where l.concept_code = c.code and l.kind = 'preferred'), '{}') as "prefLabel",
  ${labels('alternative', `jsonb_build_object('language', l.language, 'label', l.label, 'country', l.country)`)} as "altLabels",
  ${labels('hidden', `jsonb_build_object('language', l.language, 'label', l.label)`)} as "hiddenLabels",
  ${others('broader')} as broader, ${others('related')} as related,
  coalesce((select jsonb_agg(jsonb_build_object('relation', m.relation, 'uri', m.uri) order by m.relation collate "C", m.uri collate "C")
              from concept_mapping m where m.code = c.code), '[]') as mappings,
  coalesce((select jsonb_agg(f.row_code order by f.row_code collate "C") from concept_reference f where f.code = c.code), '[]') as reference`;
