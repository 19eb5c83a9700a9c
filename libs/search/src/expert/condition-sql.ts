import { codeMark, nameMark } from '../language/codes.js';
import { searchLanguages } from '../language/language.js';
import { stem } from '../language/stemming/index.js';
import { tokenise } from '../language/tokens.js';
import type { ReadQuery } from '../query/read-query.js';
import { readQuery } from '../query/read-query.js';
import type { IdeaRecogniser } from '../ideas/idea-recogniser.js';
import type { Condition } from './condition.js';
import { beginningWith, justSo } from './just-so.js';
import { tellingWords } from './telling-words.js';

/** A condition as SQL about the document `d`, with its parameters. */
export interface ConditionSql {
  sql: string;
  parameters: unknown[];
}

/**
 * Writes a condition as SQL. Words are looked up in the postings; texts are read only where the postings say that the words
 * are there, so that nothing is read whole.
 * @param read the query's words as they are understood
 */
export function conditionSql(condition: Condition, read: ReadQuery, ideas: IdeaRecogniser): ConditionSql {
  const parameters: unknown[] = [];
  const bind = (value: unknown, type: string): string => `$${parameters.push(value)}::${type}`;
  const sql = write(condition, { read, ideas, bind, negated: false });
  return { sql, parameters };
}

interface Writing {
  read: ReadQuery;
  ideas: IdeaRecogniser;
  bind: (value: unknown, type: string) => string;
  negated: boolean;
}

function write(condition: Condition, writing: Writing): string {
  switch (condition.kind) {
    case 'all':
      return `(${condition.of.map((each) => write(each, writing)).join(' and ')})`;
    case 'any':
      return `(${condition.of.map((each) => write(each, writing)).join(' or ')})`;
    case 'not':
      return `not ${write(condition.of, { ...writing, negated: !writing.negated })}`;
    case 'facets':
      return `d.facets && ${writing.bind(condition.facets, 'text[]')}`;
    case 'words':
      return every(wordsOf(condition, writing).map((lexemes) => `d.number in (${postings(lexemes, writing)})`));
    case 'phrase':
      return phrase(condition.text, writing);
    default:
      return part(condition, writing);
  }
}

const every = (conditions: readonly string[]): string => (conditions.length === 0 ? 'true' : `(${conditions.join(' and ')})`);

const postings = (lexemes: readonly string[], { bind }: Writing, where = ''): string =>
  `select document from search_posting where lexeme = any (array(select id from search_lexeme where lexeme = any (${bind(lexemes, 'text[]')}))) ${where}`;

/**
 * For each word what may stand for it: its stems, an author's name, an idea that the query calls so. What is to be kept
 * away is only the word itself.
 */
function wordsOf({ text, start, end }: Extract<Condition, { kind: 'words' }>, { read, ideas, negated }: Writing): string[][] {
  if (negated) return readQuery(text, ideas, read.languages[0]?.language).words.map(({ stems }) => stems);
  const within = (token: number) => (read.tokens[token]?.start ?? -1) >= start && (read.tokens[token]?.start ?? end) < end;
  return read.words.filter(({ at }) => at.some(within)).map(({ word, stems, at }) => [
    ...stems, nameMark + word, ...read.mentions.filter(({ from, to }) => at.some((token) => token >= from && token <= to)).map(({ key }) => key),
  ]);
}

/** Whatever language a text is analysed in, the word is posted under one of these. */
const formsOf = (word: string): string[] => [...new Set([word, ...searchLanguages.map((language) => stem(word, language))])];

/** So many words lead to a text closely enough: more postings would cost more than the few texts they spare. */
const mostLeading = 4;

const leading = (text: string): string[] => tellingWords(text).slice(0, mostLeading);

const inVersions = (column: string, pattern: string): string => `exists (select 1 from jsonb_each_text(r.${column}) said where said.value ~* ${pattern})`;

const resourceOf = (document: string): string => `from search_document h join resource r on r.tenant_id = h.tenant_id and r.id = h.resource_id where h.number = ${document}`;

/** In a description, its title, summary, institution, authors or number; or in a passage of a text. */
function phrase(text: string, writing: Writing): string {
  const passages = leading(text).map((word) =>
    postings([...formsOf(word), nameMark + word], writing).replace('select document', 'select document, ordinal'));
  const pattern = writing.bind(justSo(text), 'text');
  const said = [
    inVersions('titles', pattern), inVersions('abstracts', pattern), `r.institution ~* ${pattern}`, `r.document_number ~* ${pattern}`,
    `exists (select 1 from jsonb_array_elements(r.authors) author where author ->> 'name' ~* ${pattern})`,
  ];
  return `d.number in (
    select found.document from (${passages.join(' intersect ')}) as found
      join search_passage p on p.document = found.document and p.ordinal = found.ordinal
     where case when p.ordinal > 0 then p.text ~* ${pattern} else exists (select 1 ${resourceOf('p.document')} and (${said.join(' or ')})) end)`;
}

function part({ part: name, text, exact }: Extract<Condition, { kind: 'part' }>, writing: Writing): string {
  const described = (lexemes: readonly string[]) => `d.number in (${postings(lexemes, writing, 'and ordinal = 0')})`;
  if (name === 'author') return every(tokenise(text).filter(({ word }) => word.length > 1).slice(0, mostLeading).map(({ word }) => described([nameMark + word])));
  if (name === 'number') {
    const code = tokenise(text).map(({ word }) => word).join('');
    const own = `regexp_replace(lower(r.document_number), '[^[:alnum:]]', '', 'g')`;
    return every([described([codeMark + code, code]), `exists (select 1 ${resourceOf('d.number')} and strpos(${own}, ${writing.bind(code, 'text')}) > 0)`]);
  }
  const patterns = exact ? [justSo(text)] : tokenise(text).filter(({ word }) => leading(text).includes(word)).map(({ word }) => beginningWith(word, formsOf(word)));
  const says = patterns.map((each) => writing.bind(each, 'text')).map((pattern) => (name === 'title' ? inVersions('titles', pattern) : `r.institution ~* ${pattern}`));
  return every([...leading(text).map((word) => described(formsOf(word))), `exists (select 1 ${resourceOf('d.number')} and ${every(says)})`]);
}
