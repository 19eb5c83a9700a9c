import { Injectable } from '@nestjs/common';
import { NotFound, TenantDatabase } from '#platform';
import { editThesaurus, proposeTerms } from '../thesaurus/thesaurus.permissions.js';
import type { ConceptView } from './concept.schemas.js';

/** Reads one concept with its names and neighbours, and all of them at a glance. */
@Injectable()
export class ConceptsService {
  constructor(private readonly db: TenantDatabase) {}

  async byCode(code: string): Promise<ConceptView> {
    const view = await this.db.one<Omit<ConceptView, 'may'>>(conceptSql, [code]);
    if (!view) throw new NotFound();
    return { ...view, may: this.may };
  }

  async glance() {
    const concepts = await this.db.query<{ code: string; labels: Record<string, string>; status: 'current' | 'deprecated'; broader: string[] }>(glanceSql);
    const state = await this.db.one<{ revision: string }>('select revision from thesaurus_state');
    return { revision: state?.revision ?? '0', concepts, may: this.may };
  }

  private get may() {
    const { actor } = this.db;
    return { edit: actor.may(editThesaurus), propose: actor.may(proposeTerms) };
  }
}

const names = (concept: string) =>
  `coalesce((select jsonb_object_agg(language, label) from concept_label where concept_code = ${concept} and preferred), '{}')`;

/** Concepts in a condition on `n`, with their preferred names, as a JSON array. */
const named = (condition: string) => `
  coalesce((select jsonb_agg(jsonb_build_object('code', n.code, 'labels', ${names('n.code')}) order by n.code) from concept n where ${condition}), '[]')`;
const at = (kind: string, near: string, far: string) => `n.code in (select ${far} from concept_relation where kind = '${kind}' and ${near} = c.code)`;

const conceptSql = `
  select c.code, c.status, c.version, ${names('c.code')} as labels, ${named('n.code = c.replaced_by')} -> 0 as "replacedBy",
         c.definitions, c.scope_notes as "scopeNotes",
         coalesce((select jsonb_object_agg(language, others) from (
            select language, coalesce(jsonb_agg(label order by position) filter (where kind = 'alternative' and country is null), '[]') as others
              from concept_label where concept_code = c.code group by language) per_language), '{}') as alternatives,
         coalesce((select jsonb_agg(jsonb_build_object('country', country, 'term', label, 'language', language) order by country, position)
                     from concept_label where concept_code = c.code and country is not null), '[]') as "nationalTerms",
         coalesce((select jsonb_agg(jsonb_build_object('language', language, 'label', label) order by language, position)
                     from concept_label where concept_code = c.code and kind = 'hidden'), '[]') as "hiddenLabels",
         ${named(at('broader', 'code', 'other'))} as broader,
         ${named(at('broader', 'other', 'code'))} as narrower,
         ${named(at('related', 'code', 'other'))} as related,
         coalesce((select jsonb_agg(jsonb_build_object('relation', relation, 'uri', uri) order by relation, uri) from concept_mapping where code = c.code), '[]') as mappings,
         coalesce((select jsonb_agg(jsonb_build_object('code', r.code, 'labels', r.labels, 'table', jsonb_build_object('code', t.code, 'labels', t.labels))
                                    order by t.position, r.position)
                     from concept_reference f join reference_row r on r.code = f.row_code join reference_table t on t.code = r.table_code
                    where f.code = c.code), '[]') as reference
    from concept c where c.code = $1`;

const glanceSql = `
  select c.code, c.status, ${names('c.code')} as labels,
         coalesce((select jsonb_agg(other order by other) from concept_relation where kind = 'broader' and code = c.code), '[]') as broader
    from concept c order by c.code`;
