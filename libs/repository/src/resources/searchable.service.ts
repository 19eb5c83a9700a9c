import { Injectable } from '@nestjs/common';
import { type Locale, TenantDatabase } from '#platform';
import type { Localized } from '#tenancy';
import { wordsInside } from '../methods/words-inside.js';
import type { ResourceState } from './resource.entity.js';

/** Everything an index needs to know of one resource. */
export interface SearchableResource {
  id: string;
  tenantId: string;
  tenantCode: string;
  /** Grows with every change, those of files and texts included. */
  revision: number;
  state: ResourceState;
  type: string | null;
  /** The language the resource was written in. */
  language: Locale;
  titles: Localized;
  abstracts: Localized;
  authors: string[];
  institution: string | null;
  documentNumber: string | null;
  year: number | null;
  place: string | null;
  countries: string[];
  /** Of any of its countries. */
  blocs: string[];
  sector: string | null;
  valueChains: string[];
  concepts: string[];
  audience: string[];
  publishedAt: Date | null;
  updatedAt: Date;
  /** Words from inside: of files and imports, with their language where it is known. */
  texts: { language: Locale | null; text: string }[];
}

/** What is searched of a structured description, before it becomes words. */
type Described = Parameters<typeof wordsInside>[0];

/** One step of a walk through all resources of the acting tenant. */
export interface RevisionOf {
  id: string;
  revision: number;
  state: ResourceState;
}

/** What the repository offers to search engines, under the scope of whoever asks. */
@Injectable()
export class SearchableResources {
  constructor(private readonly db: TenantDatabase) {}

  async readSearchable(ids: readonly string[]): Promise<SearchableResource[]> {
    const rows = await this.db.query<SearchableResource & Described>(
      `select r.id, r.tenant_id as "tenantId", t.code as "tenantCode", r.revision::int as revision, r.state, r.type, r.language,
              r.titles, r.abstracts, array(select a ->> 'name' from jsonb_array_elements(r.authors) a) as authors, r.institution,
              r.document_number as "documentNumber", r.year, r.place, r.countries,
              array(select distinct m.bloc_code from bloc_member m join tenant c on c.id = m.country_id
                     where c.code = any (r.countries) order by 1) as blocs,
              r.method, r.steps, r.tools,
              coalesce((select jsonb_agg(jsonb_build_object('happened', f.happened, 'lesson', f.lesson) order by f.position) from resource_failure f
                         where f.tenant_id = r.tenant_id and f.resource_id = r.id and f.disclosed_at is not null), '[]') as failures,
              r.sector, r.value_chains as "valueChains", r.concepts, r.audience, r.published_at as "publishedAt",
              r.updated_at as "updatedAt",
              coalesce((select jsonb_agg(jsonb_build_object('language', x.language, 'text', x.text) order by x.id)
                          from resource_text x where x.tenant_id = r.tenant_id and x.resource_id = r.id), '[]') as texts
         from resource r join tenant t on t.id = r.tenant_id
        where r.id = any ($1)`,
      [ids],
    );
    return rows.map(({ method, steps, tools, failures, ...resource }) => ({ ...resource, texts: [...resource.texts, ...wordsInside({ method, steps, tools, failures })] }));
  }

  /** Walks the acting tenant's resources in the order of their ids: what there is, and how new. For reconciling an index. */
  async revisions({ after, limit }: { after?: string | undefined; limit: number }): Promise<RevisionOf[]> {
    return this.db.query<RevisionOf>(
      `select id, revision::int as revision, state from resource
        where tenant_id = $1 and ($2::uuid is null or id > $2) order by id limit $3`,
      [this.db.actor.tenantId, after ?? null, limit],
    );
  }
}
