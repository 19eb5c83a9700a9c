import { codeMark, nameMark } from '../language/codes.js';
import { type Candidate, candidatesOf, familiesOf, isUnknown, resembled, translated } from './candidates.js';
import { assemble, codeGroups, ideaGroups, rarityIn, rarityOf, wordGroup } from './groups.js';
import type { Plan } from './plan.js';
import type { QueryWord, ReadQuery } from './read-query.js';
import type { Vocabulary } from './vocabulary.js';

/** Decides what to look for: stems, word families, misspellings, names, numbers and ideas, each weighted by its rarity. */
export class QueryPlanner {
  constructor(private readonly vocabulary: Vocabulary) {}

  async plan(query: ReadQuery): Promise<Plan> {
    const findings = await this.vocabulary.find(lexemesOf(query), query.words.flatMap(({ stems }) => familiesOf(stems)));
    const index = new Map(findings.lexemes.map((lexeme) => [lexeme.lexeme, lexeme]));
    const rarity = rarityIn(findings.passages);
    const special = [...codeGroups(query, index, rarity), ...ideaGroups(query, index, rarity)];
    const covered = new Set(special.flatMap(({ at }) => at));
    const candidates = new Map(query.words.map((word) => [word, candidatesOf(word, findings, index)]));
    const unknown = query.words.filter((word) => isUnknown(word, candidates.get(word)!) && !word.at.every((at) => covered.has(at)));
    const translations = await this.translate(unknown);
    const guesses = await this.guess(query, unknown.filter((word) => !translations.get(word)?.length));
    const known = query.words.flatMap((word) => rarityOf(candidates.get(word)!, rarity) ?? []);
    const ceiling = known.length > 0 ? Math.max(...known) : Infinity;
    const words = query.words.flatMap((word) => {
      const all = [...candidates.get(word)!, ...(translations.get(word) ?? []), ...(guesses.get(word) ?? [])];
      return wordGroup(word, unique(all), guesses.has(word), rarity, ceiling) ?? [];
    });
    return assemble(query, [...special, ...words]);
  }

  private async translate(words: readonly QueryWord[]): Promise<Map<QueryWord, Candidate[]>> {
    const wanted = words.flatMap(({ translations }) => translations);
    if (wanted.length === 0) return new Map();
    const { lexemes } = await this.vocabulary.find(wanted, []);
    return new Map(words.map((word) => [word, translated(word, lexemes)]));
  }

  /** Misspelled words are taken for what they resemble; the last one may only be unfinished. */
  private async guess(query: ReadQuery, words: readonly QueryWord[]): Promise<Map<QueryWord, Candidate[]>> {
    if (words.length === 0) return new Map();
    const last = query.unfinished ? words.find(({ at }) => at.includes(query.tokens.length - 1)) : undefined;
    const completions = last ? await this.vocabulary.completions(last.word) : [];
    const similar = await this.vocabulary.similar(words.flatMap(({ word, stems }) => [word, stems[0]!]));
    return new Map(words.map((word) => [word, resembled(word, similar, word === last ? completions : [])]));
  }
}

function lexemesOf({ words, codes, mentions }: ReadQuery): string[] {
  const all = [
    ...words.flatMap(({ word, stems }) => [...stems, nameMark + word]),
    ...codes.map(({ code }) => codeMark + code),
    ...mentions.map(({ key }) => key),
  ];
  return [...new Set(all)];
}

/** Each lexeme once, as what it was first found to be. */
const unique = (candidates: readonly Candidate[]): Candidate[] =>
  candidates.filter(({ lexeme }, n) => candidates.findIndex((other) => other.lexeme.id === lexeme.id) === n);
