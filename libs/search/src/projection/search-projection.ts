import { Injectable } from '@nestjs/common';
import { Clock, TenantDatabase } from '#platform';
import type { SearchableResource } from '#repository';
import { knownIdeas } from '../ideas/known-ideas.js';
import { ThesaurusIdeas } from '../ideas/thesaurus-ideas.service.js';
import { cognateKey } from '../language/cognate.js';
import { facetsOf } from './facets-of.js';
import { type Passage, PassageMaker } from './passages.js';

/** Keeps the projection that every search reads, in the transaction of whoever calls. */
@Injectable()
export class SearchProjection {
  private readonly maker = new PassageMaker(knownIdeas);

  constructor(
    private readonly db: TenantDatabase,
    private readonly ideas: ThesaurusIdeas,
    private readonly clock: Clock,
  ) {}

  /**
   * Takes in resources as they are now. Published ones are found from then on; of others that were, a tombstone without
   * words stays, for the outside engine to learn of. Old news is ignored.
   * @param options.again analyses what is not newer as well: for when the analysis itself has changed
   */
  async take(resources: readonly SearchableResource[], { again = false } = {}): Promise<void> {
    if (resources.length === 0) return;
    await this.ideas.follow({ now: true });
    await this.db.query(addAudiences, [JSON.stringify(resources.map(({ audience }) => ({ keys: audience })))]);
    const kept = await this.db.query<{ number: number; resourceId: string }>(keepDocuments, [JSON.stringify(resources.map(rowOf)), again, this.clock.now()]);
    const numbers = new Map(kept.map(({ number, resourceId }) => [resourceId, number]));
    await this.forgetPassages([...numbers.values()]);
    const passages = resources.flatMap((resource) => {
      const document = numbers.get(resource.id);
      const found = document !== undefined && resource.state === 'published';
      return found ? this.maker.passagesOf(resource).map((passage) => ({ document, passage })) : [];
    });
    await this.keepPassages(passages);
  }

  private async forgetPassages(documents: number[]): Promise<void> {
    await this.db.query(dropPostings, [documents]);
    await this.db.query('delete from search_passage where document = any ($1)', [documents]);
  }

  private async keepPassages(passages: { document: number; passage: Passage }[]): Promise<void> {
    const ids = await this.lexemeIds(passages.flatMap(({ passage }) => [...passage.impacts.keys()]));
    const idOf = (lexeme: string) => ids.get(lexeme)!;
    const rows = passages.map(({ document, passage: { ordinal, language, text, sequence, impacts } }) => ({
      document, ordinal, language, text, sequence: sequence.map(idOf), lexemes: [...impacts.keys()].map(idOf),
    }));
    await this.db.query(addPassages, [JSON.stringify(rows)]);
    const postings = passages.flatMap(({ document, passage: { ordinal, impacts } }) =>
      [...impacts].map(([lexeme, impact]) => ({ lexeme: idOf(lexeme), document, ordinal, impact })),
    );
    postings.sort((a, b) => a.lexeme - b.lexeme || a.document - b.document);
    for (let at = 0; at < postings.length; at += postingsAtOnce) {
      const some = postings.slice(at, at + postingsAtOnce);
      await this.db.query(addPostings, [
        some.map(({ lexeme }) => lexeme), some.map(({ document }) => document), some.map(({ ordinal }) => ordinal), some.map(({ impact }) => impact),
      ]);
    }
  }

  /** Numbers of lexemes, new ones included. Sorted, so that two transactions never wait for each other crosswise. */
  private async lexemeIds(lexemes: string[]): Promise<Map<string, number>> {
    const distinct = [...new Set(lexemes)].sort();
    const known = await this.readLexemes(distinct);
    const unknown = distinct.filter((lexeme) => !known.has(lexeme));
    if (unknown.length === 0) return known;
    const families = unknown.map((lexeme) => (/[^a-z]/.test(lexeme) ? null : (cognateKey(lexeme) ?? null)));
    await this.db.query(addLexemes, [unknown, families]);
    return new Map([...known, ...(await this.readLexemes(unknown))]);
  }

  private async readLexemes(lexemes: string[]): Promise<Map<string, number>> {
    const rows = await this.db.query<{ id: number; lexeme: string }>('select id, lexeme from search_lexeme where lexeme = any ($1)', [lexemes]);
    return new Map(rows.map(({ id, lexeme }) => [lexeme, id]));
  }
}

const postingsAtOnce = 20_000;

function rowOf(resource: SearchableResource) {
  const { id, tenantId, audience, publishedAt, revision: version } = resource;
  const withdrawn = resource.state !== 'published';
  return { id, tenantId, audience, withdrawn, facets: withdrawn ? [] : facetsOf(resource), publishedAt, version };
}

const addAudiences = `
  insert into search_audience (keys)
  select distinct keys from jsonb_to_recordset($1::jsonb) as item (keys text[])
  on conflict (keys) do nothing`;

const keepDocuments = `
  insert into search_document (tenant_id, resource_id, audience_id, withdrawn, facets, published_at, version, projected_at)
  select "tenantId", item.id, known.id, withdrawn, facets, "publishedAt", version, $3::timestamptz
    from jsonb_to_recordset($1::jsonb) as item (id uuid, "tenantId" uuid, audience text[], withdrawn boolean, facets text[],
      "publishedAt" timestamptz, version bigint)
    join search_audience known on known.keys = item.audience
   where not withdrawn or exists (select 1 from search_document d where d.tenant_id = "tenantId" and d.resource_id = item.id)
   order by item.id
  on conflict (tenant_id, resource_id) do update set
      audience_id = excluded.audience_id, withdrawn = excluded.withdrawn, facets = excluded.facets,
      published_at = excluded.published_at, version = excluded.version,
      -- What is only analysed again is nothing new.
      projected_at = case when search_document.version < excluded.version then excluded.projected_at else search_document.projected_at end
    where search_document.version < excluded.version or $2
  returning number, resource_id as "resourceId"`;

const dropPostings = `
  delete from search_posting posting
   using search_passage passage, unnest(passage.lexemes) as held
   where passage.document = any ($1)
     and posting.lexeme = held and posting.document = passage.document and posting.ordinal = passage.ordinal`;

const addPassages = `
  insert into search_passage (document, ordinal, audience_id, language, text, sequence, lexemes)
  select document, ordinal, d.audience_id, item.language, item.text, item.sequence, item.lexemes
    from jsonb_to_recordset($1::jsonb) as item (document integer, ordinal smallint, language text, text text, sequence integer[], lexemes integer[])
    join search_document d on d.number = item.document`;

const addPostings = `
  insert into search_posting (lexeme, document, ordinal, impact, audience_id)
  select lexeme, document, ordinal, impact, d.audience_id
    from unnest($1::integer[], $2::integer[], $3::smallint[], $4::real[]) as item (lexeme, document, ordinal, impact)
    join search_document d on d.number = item.document`;

const addLexemes = `
  insert into search_lexeme (lexeme, cognate)
  select lexeme, cognate from unnest($1::text[], $2::text[]) as item (lexeme, cognate) order by lexeme
  on conflict (lexeme) do nothing`;
