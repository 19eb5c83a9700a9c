/** From where to where in a query, the end not included. */
export interface Range {
  start: number;
  end: number;
}

/** Parts of a resource's description that can be asked for by name. */
export type NamedPart = 'title' | 'author' | 'institution' | 'number';

/** What an expert's query demands of a document, beyond being about its words. */
export type Condition =
  | { kind: 'all' | 'any'; of: Condition[] }
  | { kind: 'not'; of: Condition }
  /** One of these facets. */
  | { kind: 'facets'; facets: string[] }
  /** Every word of a stretch of the query, in any inflection or by its idea. */
  | ({ kind: 'words'; text: string } & Range)
  /** These words, just so and in this order. */
  | ({ kind: 'phrase'; text: string } & Range)
  | ({ kind: 'part'; part: NamedPart; text: string; exact: boolean } & Range);

/** Something in a query that could not be taken as it was probably meant, and what was made of it. */
export interface Remark {
  code: RemarkCode;
  /** The part of the query it is about. */
  part: string;
}

export const remarkCodes = [
  'unknown-field', 'unknown-value', 'bad-year', 'empty-field', 'unclosed-quote', 'unclosed-parenthesis', 'stray-parenthesis', 'dangling-operator', 'no-words', 'too-much',
  'phrase-not-found',
] as const;
export type RemarkCode = (typeof remarkCodes)[number];

/** The same without its phrases; undefined when nothing else was demanded. */
export function withoutPhrases(condition: Condition): Condition | undefined {
  switch (condition.kind) {
    case 'phrase':
      return undefined;
    case 'not':
      return condition;
    case 'all':
    case 'any': {
      const of = condition.of.map(withoutPhrases);
      // One way out of several that demands nothing any more lets everything pass.
      if (condition.kind === 'any' && of.includes(undefined)) return undefined;
      return joined(condition.kind, of.filter((each) => each !== undefined));
    }
    default:
      return condition;
  }
}

/** Several conditions as one; undefined for none. */
export function joined(kind: 'all' | 'any', of: readonly Condition[]): Condition | undefined {
  return of.length > 1 ? { kind, of: [...of] } : of[0];
}

/** The stretches of a query that a condition looks after: what stands there need not be weighed to count as found. */
export function rangesOf(condition: Condition): Range[] {
  if (condition.kind === 'all' || condition.kind === 'any') return condition.of.flatMap(rangesOf);
  return 'start' in condition ? [condition] : [];
}

/** The phrases that are demanded. */
export function phrasesOf(condition: Condition): string[] {
  if (condition.kind === 'all' || condition.kind === 'any') return condition.of.flatMap(phrasesOf);
  return condition.kind === 'phrase' ? [condition.text] : [];
}
