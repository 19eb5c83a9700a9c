import { codeMark, nameMark } from '../language/codes.js';
import { cognateKey } from '../language/cognate.js';
import { type Plan, type PlannedGroup, type PlannedTerm, mostGroups } from './plan.js';
import type { QueryWord, ReadQuery } from './read-query.js';
import { likeness } from './spelling.js';
import type { Findings, KnownLexeme, Vocabulary } from './vocabulary.js';

/** How much a find other than the word itself counts. */
const worth = { otherLanguage: 0.9, name: 1, family: 0.5, familyOfUnknown: 0.7, similar: 0.7, completion: 0.8, idea: 0.8, code: 4 };
const mostRelatives = 6;
const mostSimilar = 3;
const leastLikeness = 0.4;

interface Candidate {
  lexeme: KnownLexeme;
  worth: number;
}

/** A form of the word itself, not a relative or a guess. */
const isOwn = ({ worth: value }: Candidate): boolean => value >= worth.otherLanguage;

/** Decides what to look for: stems, word families, misspellings, names, numbers and ideas, each weighted by its rarity. */
export class QueryPlanner {
  constructor(private readonly vocabulary: Vocabulary) {}

  async plan(query: ReadQuery): Promise<Plan> {
    const findings = await this.vocabulary.find(lexemesOf(query), query.words.flatMap(({ stems }) => familiesOf(stems)));
    const index = new Map(findings.lexemes.map((lexeme) => [lexeme.lexeme, lexeme]));
    const rarity = rarityIn(findings.passages);
    const special = [...codeGroups(query, index, rarity), ...ideaGroups(query, index, rarity)];
    const candidates = query.words.map((word) => candidatesOf(word, findings, index));
    const covered = new Set(special.flatMap(({ at }) => at));
    await this.guessUnknown(query, candidates, covered);
    const words = query.words.flatMap((word, n) => wordGroup(word, candidates[n]!, rarity) ?? []);
    return assemble(query, [...special, ...words]);
  }

  /** Words the index does not know: unfinished ones are completed, others taken for what they resemble. */
  private async guessUnknown(query: ReadQuery, candidates: Candidate[][], covered: ReadonlySet<number>): Promise<void> {
    const unknown = query.words.filter((word, n) => isGuessable(word, candidates[n]!) && !word.at.every((at) => covered.has(at)));
    if (unknown.length === 0) return;
    const last = unknown.find((word) => query.unfinished && word.at.includes(query.tokens.length - 1));
    const completions = last ? await this.vocabulary.completions(last.word) : [];
    const similar = await this.vocabulary.similar(unknown.flatMap(({ word, stems }) => [word, stems[0]!]));
    for (const word of unknown) {
      const list = candidates[query.words.indexOf(word)]!;
      const found = new Map<string, Candidate>();
      for (const { word: form, similarity, ...lexeme } of similar) {
        if (form !== word.word && form !== word.stems[0]) continue;
        const alike = likeness(similarity, form, lexeme.lexeme);
        if (alike >= leastLikeness && alike * worth.similar > (found.get(lexeme.lexeme)?.worth ?? 0)) {
          found.set(lexeme.lexeme, { lexeme, worth: alike * worth.similar });
        }
      }
      if (word === last) for (const lexeme of completions) found.set(lexeme.lexeme, { lexeme, worth: worth.completion });
      const best = [...found.values()].sort((a, b) => b.worth - a.worth || b.lexeme.passages - a.lexeme.passages);
      for (const each of best.slice(0, mostSimilar)) if (!list.some(({ lexeme }) => lexeme.id === each.lexeme.id)) list.push(each);
      word.guessed = true;
    }
  }
}

const isGuessable = (word: QueryWord, candidates: readonly Candidate[]): boolean =>
  /^[a-z]{3,}$/.test(word.word) && !candidates.some(isOwn);

const familiesOf = (stems: readonly string[]): string[] => stems.map(cognateKey).filter((key) => key !== undefined);

function lexemesOf({ words, codes, mentions }: ReadQuery): string[] {
  const all = [
    ...words.flatMap(({ word, stems }) => [...stems, nameMark + word]),
    ...codes.map(({ code }) => codeMark + code),
    ...mentions.map(({ key }) => key),
  ];
  return [...new Set(all)];
}

type Rarity = (passages: number) => number;

/** Inverse document frequency of what so many passages hold, never negative. */
function rarityIn(passages: number): Rarity {
  return (holding) => Math.log(1 + (Math.max(passages, holding) - holding + 0.5) / (holding + 0.5));
}

function candidatesOf({ word, stems }: QueryWord, findings: Findings, index: ReadonlyMap<string, KnownLexeme>): Candidate[] {
  const found = new Map<number, Candidate>();
  const add = (lexeme: KnownLexeme | undefined, value: number) => {
    if (lexeme && lexeme.passages > 0 && value > (found.get(lexeme.id)?.worth ?? 0)) found.set(lexeme.id, { lexeme, worth: value });
  };
  stems.forEach((stem, rank) => add(index.get(stem), rank === 0 ? 1 : worth.otherLanguage));
  add(index.get(nameMark + word), worth.name);
  const known = found.size > 0;
  const families = new Set(familiesOf(stems));
  const relatives = findings.lexemes.filter(({ cognate }) => cognate !== null && families.has(cognate));
  relatives.sort((a, b) => b.passages - a.passages);
  for (const relative of relatives.slice(0, mostRelatives)) add(relative, known ? worth.family : worth.familyOfUnknown);
  return [...found.values()];
}

const termOf = ({ id, lexeme, passages }: KnownLexeme, gain: number): PlannedTerm => ({ id, lexeme, passages, gain });

/** All forms of a word are as rare as the word; a relative never counts by more, however rare it is itself. */
function wordGroup(word: QueryWord, candidates: readonly Candidate[], rarity: Rarity): Omit<PlannedGroup, 'coveredBy'> | undefined {
  if (candidates.length === 0) return undefined;
  const own = candidates.filter(isOwn).map(({ lexeme }) => lexeme.passages);
  const whole = own.length > 0 ? rarity(own.reduce((sum, passages) => sum + passages, 0)) : Infinity;
  const terms = candidates.map((candidate) => {
    const rare = isOwn(candidate) ? whole : Math.min(whole, rarity(candidate.lexeme.passages));
    return termOf(candidate.lexeme, candidate.worth * rare);
  });
  return {
    kind: 'word', label: word.typed, at: word.at, terms, weight: Math.max(...terms.map(({ gain }) => gain)),
    ...(word.guessed && { guessed: terms.map(({ lexeme }) => lexeme) }),
  };
}

function codeGroups({ codes, text, tokens }: ReadQuery, index: ReadonlyMap<string, KnownLexeme>, rarity: Rarity): Omit<PlannedGroup, 'coveredBy'>[] {
  return codes.flatMap(({ code, from, to }) => {
    const lexeme = index.get(codeMark + code);
    if (!lexeme?.passages) return [];
    return { kind: 'code' as const, label: text.slice(tokens[from]!.start, tokens[to]!.end), at: range(from, to), terms: [termOf(lexeme, worth.code * rarity(lexeme.passages))], weight: 0 };
  });
}

function ideaGroups({ mentions }: ReadQuery, index: ReadonlyMap<string, KnownLexeme>, rarity: Rarity): Omit<PlannedGroup, 'coveredBy'>[] {
  return mentions.flatMap(({ key, from, to }) => {
    const lexeme = index.get(key);
    if (!lexeme?.passages) return [];
    return {
      kind: 'idea' as const, label: key, at: range(from, to), terms: [termOf(lexeme, worth.idea * rarity(lexeme.passages))], weight: 0, idea: key,
    };
  });
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, n) => from + n);

function assemble(query: ReadQuery, all: Omit<PlannedGroup, 'coveredBy'>[]): Plan {
  const kept = all.length <= mostGroups ? all : [...all].sort((a, b) => best(b) - best(a)).slice(0, mostGroups);
  const standIns = kept.map((group, bit) => ({ bit: 1 << bit, at: group.kind === 'word' ? [] : group.at }));
  const groups = kept.map((group, bit): PlannedGroup => ({
    ...group,
    coveredBy: standIns.reduce((mask, other) => (group.at.some((at) => other.at.includes(at)) ? mask | other.bit : mask), 1 << bit),
  }));
  // Where no word of its own is known, an idea or a number stands for itself.
  for (const group of groups) {
    const stands = group.kind !== 'word' && !groups.some((other) => other.kind === 'word' && other.at.some((at) => group.at.includes(at)));
    if (stands) group.weight = best(group);
  }
  return { query, languages: query.languages, groups, weight: groups.reduce((sum, { weight }) => sum + weight, 0) };
}

const best = ({ terms }: Pick<PlannedGroup, 'terms'>): number => Math.max(...terms.map(({ gain }) => gain));
