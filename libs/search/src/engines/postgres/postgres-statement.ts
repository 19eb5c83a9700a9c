import { reranked } from '../search-engine.js';

/**
 * How a statement takes the documents it is given: as the only ones to look at, besides those it finds itself, or as found
 * already, whether they hold words of the plan or not.
 */
export type Given = 'none' | 'only' | 'besides' | 'found';

/** What a statement depends on. Everything else is a parameter, so that few statements serve all searches and stay prepared. */
export interface StatementShape {
  given: Given;
  /** Room for so many groups; 0 when there are no words. */
  groups: 0 | 8 | 24;
  /** How many filters there are. */
  filters: number;
  facets: boolean;
  /** Whether a good part of all documents is expected to match. */
  broad: boolean;
  /** The newest first instead of the best. */
  latest?: boolean;
}

/**
 * Parameters: $1 lexemes, $2 the bits of their groups, $3 their gains, $4 whether documents are looked for by each lexeme or
 * only those found otherwise are asked for it, $5 documents given, $6 for each group the bits of those that stand in for it,
 * $7 its weight, $8 the least weight, $9 how many hits; then for each filter its facets and, where facets are counted, for each
 * filter the pattern of its kind.
 */
export const firstFilterParameter = 10;

const statements = new Map<string, string>();

/** The statement of a shape. */
export function statement(shape: StatementShape): string {
  const key = JSON.stringify(shape);
  const known = statements.get(key) ?? `${shape.groups > 0 ? scored(shape) : newest(shape)}, ${answer(shape)}`;
  statements.set(key, known);
  return known;
}

/** Documents whose passages hold enough of the plan, each with its best passage's score: the relations `passage` and `matched`. */
function scored({ given, groups }: StatementShape): string {
  const covered = Array.from({ length: groups }, (_, n) => `case when mask & ($6::integer[])[${n + 1}] <> 0 then ($7::real[])[${n + 1}] else 0 end`);
  const narrowed = given === 'only' || given === 'found' ? 'and document = any ($5)' : '';
  const otherwise = {
    besides: 'union select unnest($5::integer[])', found: 'union select unnest($5::integer[])', only: 'group by document', none: 'where $5::integer[] is null group by document',
  }[given];
  const holding = given === 'found' ? 'unnest($5::integer[]) as g (document) left join passage using (document)' : 'passage';
  // The offsets keep the planner from turning the look-up of each lexeme into one scan of all postings.
  return `
    with term as materialized (
      select * from unnest($1::integer[], $2::integer[], $3::real[], $4::boolean[]) as t (lexeme, bit, gain, looked_for)),
    looked_for as materialized (
      select p.document, p.ordinal, term.gain * p.impact as worth, term.bit
        from term cross join lateral (
          select document, ordinal, impact from search_posting where lexeme = term.lexeme ${narrowed} offset 0) as p
       where term.looked_for),
    found as materialized (select array(select document from looked_for ${otherwise} order by 1) as documents),
    asked_for as (
      select p.document, p.ordinal, term.gain * p.impact as worth, term.bit
        from found cross join term cross join lateral (
          select document, ordinal, impact from search_posting where lexeme = term.lexeme and document = any (found.documents) offset 0) as p
       where not term.looked_for),
    passage as materialized (
      select document, ordinal, sum(worth) as score, bit_or(1 << bit) as mask
        from (select * from looked_for union all select * from asked_for) as posting group by document, ordinal),
    matched as (
      select document, score, mask
        from (select document, coalesce(max(score), 0) as score, coalesce(bit_or(mask), 0) as mask from ${holding} group by document) as whole
       where ${covered.join(' + ')} >= $8::real)`;
}

/** Without words everything matches; the newest counts most. */
const newest = ({ given }: StatementShape): string => `
  with term as (select $1::integer[], $2::integer[], $3::real[], $4::boolean[], $6::integer[], $7::real[], $8::real),
  passage as (select null::integer as document, 0 as ordinal, 0::real as score where false),
  matched as (
    select number as document, coalesce(extract(epoch from published_at), 0)::double precision as score, 0 as mask
      from search_document where not withdrawn ${given === 'none' ? 'and $5::integer[] is null' : 'and number = any ($5)'})`;

/** Counts, facets and the best of what `matched`. `missed` has a bit for every filter that a document fails. */
function answer({ filters, facets, broad, latest }: StatementShape): string {
  const conditions = Array.from({ length: filters }, (_, n) => `case when d.facets && $${firstFilterParameter + n}::text[] then 0 else ${1 << n} end`);
  const needsDocument = facets || filters > 0 || latest;
  const order = `${latest ? 'published desc nulls last' : 'score desc'}, document desc`;
  // Many are read faster together than one by one, and the planner cannot know how many there will be.
  const documents = broad ? '(select number, facets, published_at from search_document offset 0)' : 'search_document';
  return `
    candidate as materialized (
      select m.document, m.score, m.mask, ${conditions.join(' + ') || '0'} as missed, ${facets ? 'd.facets' : 'null::text[]'} as facets, ${latest ? 'd.published_at' : 'null::timestamptz'} as published
        from matched m ${needsDocument ? `join ${documents} d on d.number = m.document` : ''}),
    best as materialized (
      select *, row_number() over (order by ${order}) as place
        from (select document, score, mask, published from candidate where missed = 0 order by ${order} limit $9) as first),
    own as (
      select distinct on (document) document, ordinal from passage where document in (select document from best)
       order by document, score desc, ordinal),
    shown as (
      select place, d.number, d.resource_id, coalesce(own.ordinal, 0) as ordinal, score, mask,
             case when place <= ${reranked} then array_to_string(p.sequence, ' ') end as sequence, p.language
        from best join search_document d on d.number = best.document left join own on own.document = best.document
        left join search_passage p on p.document = best.document and p.ordinal = own.ordinal)
    select (select count(*)::integer from candidate where missed = 0) as total, (select count(*)::integer from candidate) as matched,
           (select json_agg(json_build_array(number, resource_id, ordinal, score, mask, sequence, language) order by place) from shown) as hits,
           ${facets ? `(${counted(filters)})` : 'null::json'} as facets`;
}

/** One count per facet: under all filters, except that filters of its own kind do not count against it. */
function counted(filters: number): string {
  const pattern = (n: number) => `$${firstFilterParameter + filters + n}::text`;
  const all = Array.from({ length: filters }, (_, n) => n);
  const own = all.map((n) => `
    select held, count(*) as count from candidate, unnest(facets) as held
     where missed & ~${1 << n} = 0 and held like ${pattern(n)} group by held`);
  const others = all.map((n) => `and held not like ${pattern(n)}`).join(' ');
  const rest = `select held, count(*) as count from candidate, unnest(facets) as held where missed = 0 ${others} group by held`;
  return `select json_object_agg(held, count) from (${[rest, ...own].join(' union all ')}) as counts`;
}
