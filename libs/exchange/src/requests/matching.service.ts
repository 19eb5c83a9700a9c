import { Injectable } from '@nestjs/common';
import { TenantDatabase } from '#platform';
import { ResourceReader } from '#repository';
import { RequestReader } from './request-reader.service.js';

/** Somebody, in the tenant in which they would hear of it. */
export interface Knower {
  tenantId: string;
  personId: string;
}

interface Match {
  id: string;
  tenantId: string;
  authorId: string;
  concepts: string[];
  valueChains: string[];
  sector: boolean;
}

/** Finds what may answer a request, and who may know: by what has been published about the same things. */
@Injectable()
export class MatchingService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly requests: RequestReader,
    private readonly resources: ResourceReader,
  ) {}

  /** Published resources that the reader may see, those that have most in common first. */
  async resourcesFor(requestId: string) {
    const matches = await this.matches(requestId, 6);
    const summaries = await this.resources.summaries(matches.map(({ id }) => id));
    const byId = new Map(matches.map((match) => [match.id, match]));
    return summaries.map((resource) => {
      const { concepts, valueChains, sector } = byId.get(resource.id)!;
      return { resource, concepts, valueChains, sector };
    });
  }

  /**
   * Those who published about its concepts or value chains where the asker's tenant can read it, and who curates there. A sector
   * alone is too wide for that. For jobs of the system.
   */
  async peopleFor(requestId: string, except: string): Promise<Knower[]> {
    const close = (await this.matches(requestId, 60)).filter(({ concepts, valueChains }) => concepts.length + valueChains.length > 0);
    const authors = close.map(({ tenantId, authorId }) => ({ tenantId, personId: authorId }));
    const keepers = await this.db.query<Knower>('select * from scope.keepers_of($1)', [[...new Set(close.map(({ tenantId }) => tenantId))]]);
    const people = new Map([...authors, ...keepers].filter(({ personId }) => personId !== except).map((one) => [one.personId, one]));
    return [...people.values()].slice(0, 100);
  }

  private async matches(requestId: string, most: number): Promise<Match[]> {
    const { concepts, valueChains, sector } = await this.requests.find(requestId);
    // Of each subject the newest few hundred: an index walk, however much has been published about it.
    return this.db.query<Match>(
      `with hit as (
         select f.resource_id, f.kind, f.value, case f.kind when 'concept' then 3 else 2 end as weight
           from (select 'concept' as kind, unnest($1::text[]) as value union all select 'value-chain', unnest($2::text[])) wanted
          cross join lateral (select x.resource_id, x.kind, x.value from resource_facet x
                               where x.kind = wanted.kind and x.value = wanted.value order by x.published_at desc, x.resource_id desc limit 300) f
         union all
         (select r.id, 'sector', r.sector, 1 from resource r where r.sector = $3 and r.state = 'published' order by r.published_at desc, r.id desc limit 100)
       ), ranked as (
         select resource_id, sum(weight) as weight, coalesce(array_agg(value) filter (where kind = 'concept'), '{}') as concepts,
                coalesce(array_agg(value) filter (where kind = 'value-chain'), '{}') as chains, bool_or(kind = 'sector') as sector
           from hit group by resource_id
       )
       select r.id, r.tenant_id as "tenantId", r.author_id as "authorId", k.concepts, k.chains as "valueChains", k.sector
         from ranked k join resource r on r.id = k.resource_id and r.state = 'published'
        order by k.weight desc, r.published_at desc, r.id limit $4`,
      [concepts, valueChains, sector, most],
    );
  }
}
