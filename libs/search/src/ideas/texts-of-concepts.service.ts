import { Injectable } from '@nestjs/common';
import { TenantDatabase } from '#platform';
import { type ConceptEntry, ThesaurusStore } from '#vocabulary';
import { facet } from '../facets.js';
import { analyse } from '../language/analysis.js';
import { searchLanguages } from '../language/language.js';
import { ProjectResources } from '../projection/project-resources.js';
import { SearchTenants } from '../sync/search-tenants.js';
import { conceptKey } from './known-ideas.js';
import { ThesaurusIdeas } from './thesaurus-ideas.service.js';

const atOnce = 100;

/** Analyses again what an edited concept may concern: texts that hold the words of one of its names, and what is tagged with it. */
@Injectable()
export class TextsOfConcepts {
  constructor(
    private readonly db: TenantDatabase,
    private readonly thesaurus: ThesaurusStore,
    private readonly ideas: ThesaurusIdeas,
    private readonly tenants: SearchTenants,
    private readonly resources: ProjectResources,
  ) {}

  async analyseAgain(code: string): Promise<void> {
    for (const tenantId of await this.tenants.all()) {
      const ids = (await this.db.withinJob({ tenantId, actorId: null }, () => this.concerned(tenantId, code))) ?? [];
      for (let at = 0; at < ids.length; at += atOnce) {
        await this.db.withinJob({ tenantId, actorId: null }, () => this.resources.project(ids.slice(at, at + atOnce), { again: true }));
      }
    }
  }

  /** Resources of the tenant; the indexes of postings answer, whatever the size of the texts. */
  private async concerned(tenantId: string, code: string): Promise<string[]> {
    await this.ideas.follow({ now: true });
    const concept = await this.thesaurus.one(code);
    if (!concept) return [];
    const rows = await this.db.query<{ id: string }>(holding, [tenantId, JSON.stringify(stemsOf(concept)), conceptKey(code), facet('concept', code)]);
    return rows.map(({ id }) => id);
  }
}

/** The stems of each name, function words left out. */
function stemsOf({ prefLabel, altLabels, hiddenLabels }: ConceptEntry): string[][] {
  const names = searchLanguages.flatMap((language) =>
    [...(prefLabel[language] ? [prefLabel[language]] : []), ...[...altLabels, ...hiddenLabels].filter((one) => one.language === language).map(({ label }) => label)]
      .map((name) => [...new Set(analyse(name, language).filter(({ stop }) => !stop).map(({ lexeme }) => lexeme))].sort()),
  );
  return [...new Map(names.filter(({ length }) => length > 0).map((stems) => [stems.join(' '), stems])).values()];
}

const holding = `
  with name as (
    select n.at, array_agg(l.id) as ids, count(*) = jsonb_array_length(n.stems) as complete
      from jsonb_array_elements($2::jsonb) with ordinality as n (stems, at)
      join search_lexeme l on l.lexeme in (select jsonb_array_elements_text(n.stems)) group by n.at, n.stems
  ), hit as (
    select p.document from name n cross join lateral (
      select x.document from search_posting x where n.complete and x.lexeme = any (n.ids)
       group by x.document, x.ordinal having count(*) = cardinality(n.ids)) p
     union select x.document from search_posting x join search_lexeme l on l.id = x.lexeme where l.lexeme = $3
  )
  select d.resource_id as id from search_document d
   where d.tenant_id = $1 and not d.withdrawn and (d.number in (select document from hit) or $4 = any (d.facets))
   order by d.number`;
