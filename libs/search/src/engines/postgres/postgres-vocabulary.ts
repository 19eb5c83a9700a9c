import { Injectable } from '@nestjs/common';
import { TenantDatabase } from '#platform';
import type { Findings, KnownLexeme, Vocabulary } from '../../query/vocabulary.js';

/**
 * The words of the projection. How often each occurs is counted under the reader's row-level security, but never further
 * than a thousand: postings lie in the order of their documents, so how far the first thousand reach tells how many there are.
 */
@Injectable()
export class PostgresVocabulary implements Vocabulary {
  constructor(private readonly db: TenantDatabase) {}

  async find(lexemes: readonly string[], cognates: readonly string[]): Promise<Findings> {
    const rows = await this.db.query<KnownLexeme & { cognate: string | null; all: number }>(findLexemes, [lexemes, cognates]);
    const passages = rows.find(({ id }) => id === 0)?.passages ?? 0;
    return { passages, lexemes: rows.filter(({ id }) => id !== 0) };
  }

  similar(words: readonly string[]): Promise<(KnownLexeme & { word: string; similarity: number })[]> {
    return this.db.query(findSimilar, [[...new Set(words)]]);
  }

  /** «innovac» is no beginning of the stem `innov`: shorter beginnings are tried until one is known. */
  completions(word: string): Promise<KnownLexeme[]> {
    const beginnings = Array.from({ length: Math.max(1, word.length - 3) }, (_, less) => word.slice(0, word.length - less));
    return this.db.query(findCompletions, [beginnings.slice(0, 4)]);
  }
}

const countedUpTo = 1000;

/** For a lexeme `id`: about how many passages hold it. */
const passagesOf = (id: string) => `
  (select case when count(*) < ${countedUpTo} then count(*)
               else (count(*) * (select max(number) from search_document) / greatest(max(document), 1)) end::integer
     from (select document from search_posting where lexeme = ${id} order by document limit ${countedUpTo}) as reached)`;

/**
 * How many passages there are, and of lexemes ($1) and word families ($2) how many hold them. A description beside texts is
 * short and holds little: it does not make words rarer by being counted.
 */
export const findLexemes = `
  select 0 as id, '' as lexeme, null as cognate,
         (select case when count(*) < ${countedUpTo} then telling
                      else (telling * (select max(number) from search_document) / greatest(max(document), 1)) end::integer
            from (select document, count(*) over () - count(*) filter (where ordinal = 1) over () as telling
                    from (select document, ordinal from search_passage order by document, ordinal limit ${countedUpTo}) as first) as reached
           group by telling) as passages
  union all
  select id, lexeme, cognate, ${passagesOf('wanted.id')} as passages
    from (select id, lexeme, cognate from search_lexeme where lexeme = any ($1) or cognate = any ($2)) as wanted`;

const findSimilar = `
  select word, id, lexeme, similarity, ${passagesOf('alike.id')} as passages from search.alike($1, 30) as alike`;

const findCompletions = `
  with beginning as (
    select id, lexeme, length(beginning) as length from unnest($1::text[]) as beginning
     cross join lateral (
       select id, lexeme from search_lexeme where lexeme ~ '^[a-z]+$' and lexeme like beginning || '%' limit 40) as begun)
  select id, lexeme, passages from (
    select id, lexeme, ${passagesOf('beginning.id')} as passages from beginning where length = (select max(length) from beginning)) as known
   where passages > 0 order by passages desc limit 3`;
