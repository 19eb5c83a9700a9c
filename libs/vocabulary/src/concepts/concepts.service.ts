import { Injectable } from '@nestjs/common';
import { NotFound, TenantDatabase } from '#platform';
import type { ConceptView } from './concept.schemas.js';

/** Reads one concept with its names and neighbours. */
@Injectable()
export class ConceptsService {
  constructor(private readonly db: TenantDatabase) {}

  async byCode(code: string): Promise<ConceptView> {
    const view = await this.db.one<ConceptView>(conceptSql, [code]);
    if (!view) throw new NotFound();
    return view;
  }
}

/** Concepts in a condition on `n`, with their preferred names, as a JSON array. */
const named = (condition: string) => `
  coalesce((select jsonb_agg(jsonb_build_object('code', n.code, 'labels', names.labels) order by n.code)
              from concept n, lateral (select jsonb_object_agg(language, label) as labels
                                         from concept_label where concept_code = n.code and preferred) names
             where ${condition}), '[]')`;

const conceptSql = `
  select c.code, own.labels, own.alternatives, c.national_terms as "nationalTerms",
         ${named('n.code = c.broader')} -> 0 as broader,
         ${named('n.broader = c.code')} as narrower,
         ${named('n.code = any(c.related)')} as related
    from concept c, lateral (
           select jsonb_object_agg(language, label) as labels, jsonb_object_agg(language, others) as alternatives
             from (select language, min(label) filter (where preferred) as label,
                          coalesce(jsonb_agg(label order by position) filter (where not preferred), '[]') as others
                     from concept_label where concept_code = c.code group by language) per_language) own
   where c.code = $1`;
