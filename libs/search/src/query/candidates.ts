import { nameMark } from '../language/codes.js';
import { cognateKey } from '../language/cognate.js';
import type { QueryWord } from './read-query.js';
import { likeness } from './spelling.js';
import type { Findings, KnownLexeme } from './vocabulary.js';

/** A lexeme that may answer a word, and how much it counts beside the word itself. */
export interface Candidate {
  lexeme: KnownLexeme;
  worth: number;
}

const worth = { itself: 1, otherLanguage: 0.9, name: 1, translation: 0.8, completion: 0.8, similar: 0.7, familyOfUnknown: 0.7, family: 0.5 };
const mostRelatives = 6;
const mostSimilar = 3;
const leastLikeness = 0.4;

/** A form of the word itself, not a relative or a guess. */
export const isOwn = ({ worth: value }: Candidate): boolean => value >= worth.otherLanguage;

/** The keys of the word families that some stems belong to. */
export const familiesOf = (stems: readonly string[]): string[] => stems.map(cognateKey).filter((key) => key !== undefined);

/** What the index holds of a word: its stems, authors of that name, and its relatives in other languages. */
export function candidatesOf({ word, stems }: QueryWord, findings: Findings, index: ReadonlyMap<string, KnownLexeme>): Candidate[] {
  const found = new Map<number, Candidate>();
  const add = (lexeme: KnownLexeme | undefined, value: number) => {
    if (lexeme && lexeme.passages > 0 && value > (found.get(lexeme.id)?.worth ?? 0)) found.set(lexeme.id, { lexeme, worth: value });
  };
  stems.forEach((stem, rank) => add(index.get(stem), rank === 0 ? worth.itself : worth.otherLanguage));
  add(index.get(nameMark + word), worth.name);
  const known = found.size > 0;
  const families = new Set(familiesOf(stems));
  const relatives = findings.lexemes.filter(({ cognate }) => cognate !== null && families.has(cognate));
  relatives.sort((a, b) => b.passages - a.passages);
  for (const relative of relatives.slice(0, mostRelatives)) add(relative, known ? worth.family : worth.familyOfUnknown);
  return [...found.values()];
}

/** Whether something else has to be put in a word's place: letters only, and unknown. */
export const isUnknown = ({ word }: QueryWord, candidates: readonly Candidate[]): boolean =>
  /^[a-z]{3,}$/.test(word) && !candidates.some(isOwn);

/** The same everyday word in other languages. */
export const translated = ({ translations }: QueryWord, known: readonly KnownLexeme[]): Candidate[] =>
  known.filter(({ lexeme, passages }) => passages > 0 && translations.includes(lexeme)).map((lexeme) => ({ lexeme, worth: worth.translation }));

/** What a word resembles, or begins. */
export function resembled(
  { word, stems }: QueryWord,
  similar: readonly (KnownLexeme & { word: string; similarity: number })[],
  completions: readonly KnownLexeme[],
): Candidate[] {
  const found = new Map<number, Candidate>();
  for (const { word: form, similarity, ...lexeme } of similar) {
    if ((form !== word && form !== stems[0]) || lexeme.passages === 0) continue;
    const alike = likeness(similarity, form, lexeme.lexeme);
    const value = alike * worth.similar;
    if (alike >= leastLikeness && value > (found.get(lexeme.id)?.worth ?? 0)) found.set(lexeme.id, { lexeme, worth: value });
  }
  for (const lexeme of completions) found.set(lexeme.id, { lexeme, worth: worth.completion });
  return [...found.values()].sort((a, b) => b.worth - a.worth || b.lexeme.passages - a.lexeme.passages).slice(0, mostSimilar);
}
