import type { FacetKind } from '../../facets.js';
import type { Plan } from '../../query/plan.js';
import { reranked, type Wish } from '../search-engine.js';

/** A filter in SQL over a document `d`. */
export interface Condition {
  kind: FacetKind;
  sql: string;
}

/** How a statement takes the documents it is given: as the only ones to look at, or besides those it finds itself. */
export type Given = 'none' | 'only' | 'besides';

/**
 * Parameters of every statement: $1 lexemes, $2 their bits, $3 their gains, $4 how many hits, $5 whether documents are
 * looked for by each lexeme or only those found otherwise are asked for it, $6 documents given.
 */
export const firstFilterParameter = 7;

/** Documents whose passages hold enough of the plan, each with its best passage's score: the relations `passage` and `matched`. */
export function scored(plan: Plan, leastWeight: number, given: Given): string {
  const covered = plan.groups
    .filter(({ weight }) => weight > 0)
    .map(({ weight, coveredBy }) => `case when mask & ${coveredBy} <> 0 then ${weight.toFixed(4)} else 0 end`)
    .join(' + ');
  // The offsets keep the planner from turning the look-up of each lexeme into one scan of all postings.
  return `
    with term as materialized (
      select * from unnest($1::integer[], $2::integer[], $3::real[], $5::boolean[]) as t (lexeme, bit, gain, looked_for)),
    looked_for as materialized (
      select p.document, p.ordinal, term.gain * p.impact as worth, term.bit
        from term cross join lateral (
          select document, ordinal, impact from search_posting
           where lexeme = term.lexeme ${given === 'only' ? 'and document = any ($6)' : ''} offset 0) as p
       where term.looked_for),
    asked_for as (
      select p.document, p.ordinal, term.gain * p.impact as worth, term.bit
        from (select document from looked_for ${given === 'besides' ? 'union select unnest($6::integer[])' : 'union select null where $6::integer[] is null'}) as found cross join term cross join lateral (
          select document, ordinal, impact from search_posting where lexeme = term.lexeme and document = found.document offset 0) as p
       where not term.looked_for),
    passage as materialized (
      select document, ordinal, sum(worth) as score, bit_or(1 << bit) as mask
        from (select * from looked_for union all select * from asked_for) as posting group by document, ordinal),
    matched as (
      select document, score, mask from (select document, max(score) as score, bit_or(mask) as mask from passage group by document) as whole
       where ${covered} >= ${almost(leastWeight)})`;
}

/** Sums of rounded numbers must not miss by the last digit. */
const almost = (weight: number): string => (weight * 0.999).toFixed(4);

/** Without words everything matches; the newest counts most. */
export const newest = (given: Given): string => `
  with term as (select $1::integer[], $2::integer[], $3::real[], $5::boolean[]),
  passage as (select null::integer as document, 0 as ordinal, 0::real as score where false),
  matched as (
    select number as document, coalesce(extract(epoch from published_at), 0)::double precision as score, 0 as mask
      from search_document where not withdrawn ${given === 'none' ? 'and $6::integer[] is null' : 'and number = any ($6)'})`;

/**
 * Counts, facets and the best of what `matched`. `missed` has a bit for every filter that a document fails.
 * @param broad whether a good part of all documents is expected to match
 */
export function answer({ facets }: Wish, conditions: readonly Condition[], broad: boolean): string {
  const missed = conditions.map(({ sql }, bit) => `case when ${sql} then 0 else ${1 << bit} end`).join(' + ') || '0';
  const needsDocument = facets || conditions.length > 0;
  // Many are read faster together than one by one, and the planner cannot know how many there will be.
  const documents = broad ? '(select number, facets from search_document offset 0)' : 'search_document';
  return `
    candidate as materialized (
      select m.document, m.score, m.mask, ${missed} as missed, ${facets ? 'd.facets' : 'null::text[]'} as facets
        from matched m ${needsDocument ? `join ${documents} d on d.number = m.document` : ''}),
    best as materialized (
      select *, row_number() over (order by score desc, document desc) as place
        from (select document, score, mask from candidate where missed = 0 order by score desc, document desc limit $4) as first),
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
           ${facets ? `(${counted(conditions)})` : 'null::json'} as facets`;
}

/** One count per facet: under all filters, except that filters of its own kind do not count against it. */
function counted(conditions: readonly Condition[]): string {
  const own = conditions.map(({ kind }, bit) => `
    select held, count(*) as count from candidate, unnest(facets) as held
     where missed & ~${1 << bit} = 0 and held like '${kind}:%' group by held`);
  const others = conditions.map(({ kind }) => `and held not like '${kind}:%'`).join(' ');
  const rest = `select held, count(*) as count from candidate, unnest(facets) as held where missed = 0 ${others} group by held`;
  return `select json_object_agg(held, count) from (${[rest, ...own].join(' union all ')}) as counts`;
}
