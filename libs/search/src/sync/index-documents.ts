import { Injectable } from '@nestjs/common';
import { TenantDatabase } from '#platform';
import type { IndexedDocument } from '../engines/meilisearch/meili-index.js';
import { facetKinds, kindsOf } from '../facets.js';

interface Row {
  number: number;
  version: string;
  tenantId: string;
  audience: string[];
  facets: string[];
  published: number;
  withdrawn: boolean;
  lexemes: string[] | null;
  strong: string[] | null;
}

/** Documents of the acting tenant as the outside index wants them, and those it must drop. */
export interface IndexBatch {
  put: IndexedDocument[];
  remove: number[];
  /** What to note once the index has them. */
  versions: { number: number; version: number }[];
}

/** A lexeme with this impact is what a document is about, rather than only in it. */
const strongFrom = 0.55;

/** Reads the projection for the outside index, and notes what the index has. */
@Injectable()
export class IndexDocuments {
  constructor(private readonly db: TenantDatabase) {}

  /** What waits to be taken in, oldest first. */
  pending(most: number): Promise<IndexBatch> {
    return this.read('d.indexed_version < d.version', [most]);
  }

  /** A step of a walk through everything, for filling a new index. */
  after(number: number, most: number): Promise<IndexBatch> {
    return this.read('not d.withdrawn and d.number > $3', [most, number]);
  }

  /** Notes that the index has these versions. A newer one that came meanwhile still waits. */
  async noteIndexed(versions: IndexBatch['versions']): Promise<void> {
    await this.db.query(
      `update search_document d set indexed_version = item.version
         from unnest($1::integer[], $2::bigint[]) as item (number, version) where d.number = item.number and d.tenant_id = $3`,
      [versions.map(({ number }) => number), versions.map(({ version }) => version), this.db.actor.tenantId],
    );
  }

  private async read(condition: string, [most, ...rest]: [number, ...number[]]): Promise<IndexBatch> {
    const rows = await this.db.query<Row>(readDocuments(condition), [this.db.actor.tenantId, most, ...rest]);
    return {
      put: rows.filter(({ withdrawn }) => !withdrawn).map(documentOf),
      remove: rows.filter(({ withdrawn }) => withdrawn).map(({ number }) => number),
      versions: rows.map(({ number, version }) => ({ number, version: Number(version) })),
    };
  }
}

function documentOf({ number, version, tenantId, audience, facets, published, lexemes, strong }: Row): IndexedDocument {
  const none = Object.fromEntries(facetKinds.map((kind) => [kind, [] as string[]])) as Record<(typeof facetKinds)[number], string[]>;
  return { ...none, ...kindsOf(facets), number, version: Number(version), tenantId, audience, published, lexemes: lexemes ?? [], strong: strong ?? [] };
}

const readDocuments = (condition: string) => `
  select d.number, d.version, d.tenant_id as "tenantId", a.keys as audience, d.facets, d.withdrawn,
         coalesce(extract(epoch from d.published_at), 0)::integer as published, held.lexemes, held.strong
    from search_document d join search_audience a on a.id = d.audience_id
   cross join lateral (
     select array_agg(distinct l.lexeme) as lexemes, array_agg(distinct l.lexeme) filter (where posting.impact >= ${strongFrom}) as strong
       from search_passage p cross join unnest(p.lexemes) as held_id (id)
       join search_lexeme l on l.id = held_id.id
       join search_posting posting on posting.lexeme = held_id.id and posting.document = p.document and posting.ordinal = p.ordinal
      where p.document = d.number) as held
   where d.tenant_id = $1 and ${condition}
   order by d.number limit $2`;
