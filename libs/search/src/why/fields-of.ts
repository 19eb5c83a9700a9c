import type { SearchableResource } from '#repository';
import { knownIdeas, chainKey, conceptKey, countryKey } from '../ideas/known-ideas.js';
import { codeMark, codesIn, nameMark } from '../language/codes.js';
import { searchLanguageOf, type SearchLanguage } from '../language/language.js';
import { tokenise } from '../language/tokens.js';
import { marksIn } from '../results/marks.js';

/** Where in a resource something of a query can stand. */
export const whyFields = ['title', 'summary', 'subjects', 'countries', 'institution', 'author', 'number', 'text'] as const;
export type WhyField = (typeof whyFields)[number];

/** A text of a resource, with where it stands. */
interface Said {
  field: WhyField;
  language: SearchLanguage;
  text: string;
}

/** Finds in which fields of a resource something stands, and how it is written there. */
export class FieldsOf {
  private readonly said: Said[];

  /** @param piece the passage it was found by, where that is inside a text */
  constructor(
    private readonly resource: SearchableResource,
    piece: { language: SearchLanguage; text: string } | undefined,
  ) {
    const own = resource.language;
    const versions = (field: WhyField, texts: object): Said[] =>
      Object.entries(texts as Record<string, string>).flatMap(([tag, text]) => {
        const language = searchLanguageOf(tag);
        return language ? { field, language, text } : [];
      });
    this.said = [
      ...versions('title', resource.titles), ...versions('summary', resource.abstracts),
      ...[resource.institution, resource.place].flatMap((text) => (text ? { field: 'institution' as const, language: own, text } : [])),
      ...(piece ? [{ field: 'text' as const, ...piece }] : []),
    ];
  }

  /** Where a lexeme or an idea stands, and the first way in which it is written. */
  holding(lexeme: string): { fields: WhyField[]; written: string | null } {
    if (lexeme.startsWith(nameMark)) return this.named(lexeme.slice(nameMark.length));
    const marks = this.said.flatMap(({ field, language, text }) =>
      marksIn(text, language, new Map([[lexeme, 0]]), knownIdeas).slice(0, 1).map(({ start, end }) => ({ field, written: text.slice(start, end) })));
    const fields = [...this.tagged(lexeme), ...marks.map(({ field }) => field), ...this.numbered(lexeme)];
    return { fields: whyFields.filter((field) => fields.includes(field)), written: marks[0]?.written ?? null };
  }

  private named(word: string): { fields: WhyField[]; written: string | null } {
    for (const author of this.resource.authors) {
      const token = tokenise(author).find((each) => each.word === word);
      if (token) return { fields: ['author'], written: author.slice(token.start, token.end) };
    }
    return { fields: [], written: null };
  }

  /** What people have said that it is about. */
  private tagged(key: string): WhyField[] {
    const { concepts, valueChains, countries } = this.resource;
    const about = (keys: string[]) => keys.flatMap((each) => knownIdeas.withBroader(each)).includes(key);
    return [
      ...(about([...concepts.map(conceptKey), ...valueChains.map(chainKey)]) ? ['subjects' as const] : []),
      ...(about(countries.map(countryKey)) ? ['countries' as const] : []),
    ];
  }

  private numbered(lexeme: string): WhyField[] {
    const { documentNumber } = this.resource;
    const tokens = tokenise(documentNumber ?? '').map((token) => ({ ...token, glued: true }));
    const isOwn = codesIn(tokens).some((code) => codeMark + code === lexeme) || tokens.some(({ word }) => word === lexeme);
    return isOwn ? ['number'] : [];
  }
}
