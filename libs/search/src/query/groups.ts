import { codeMark } from '../language/codes.js';
import { type Candidate, isOwn } from './candidates.js';
import { mostGroups, type Plan, type PlannedGroup, type PlannedTerm } from './plan.js';
import type { QueryWord, ReadQuery } from './read-query.js';
import type { KnownLexeme } from './vocabulary.js';

/** A group before it is known what stands in for it. */
export type Group = Omit<PlannedGroup, 'coveredBy'>;

/** How rare something is that so many passages hold. */
export type Rarity = (passages: number) => number;

/** Inverse document frequency, never negative. */
export const rarityIn =
  (passages: number): Rarity =>
  (holding) => Math.log(1 + (Math.max(passages, holding) - holding + 0.5) / (holding + 0.5));

/** A document number says more than any word; an idea's own name may be anything. */
const worth = { code: 4, idea: 0.8 };

const termOf = ({ id, lexeme, passages }: KnownLexeme, gain: number): PlannedTerm => ({ id, lexeme, passages, gain });

/** How rare a word is in all its forms together; undefined when the index does not know it. */
export function rarityOf(candidates: readonly Candidate[], rarity: Rarity): number | undefined {
  const own = candidates.filter(isOwn).map(({ lexeme }) => lexeme.passages);
  return own.length > 0 ? rarity(own.reduce((sum, passages) => sum + passages, 0)) : undefined;
}

/**
 * All forms of a word are as rare as the word; a relative never counts by more, however rare it is itself.
 * @param ceiling what a translation counts at most: in an index that hardly has its language every word of it is rare
 */
export function wordGroup(word: QueryWord, candidates: readonly Candidate[], isGuess: boolean, rarity: Rarity, ceiling: number): Group | undefined {
  if (candidates.length === 0) return undefined;
  const whole = rarityOf(candidates, rarity) ?? (isGuess ? Infinity : ceiling);
  const terms = candidates.map((candidate) => {
    const rare = isOwn(candidate) ? whole : Math.min(whole, rarity(candidate.lexeme.passages));
    return termOf(candidate.lexeme, candidate.worth * rare);
  });
  return { kind: 'word', label: word.typed, at: word.at, terms, weight: greatestGain(terms), isGuess };
}

export function codeGroups({ codes, text, tokens }: ReadQuery, index: ReadonlyMap<string, KnownLexeme>, rarity: Rarity): Group[] {
  return codes.flatMap(({ code, from, to }) => {
    const lexeme = index.get(codeMark + code);
    if (!lexeme?.passages) return [];
    const label = text.slice(tokens[from]!.start, tokens[to]!.end);
    return { kind: 'code' as const, label, at: range(from, to), terms: [termOf(lexeme, worth.code * rarity(lexeme.passages))], weight: 0 };
  });
}

export function ideaGroups({ mentions }: ReadQuery, index: ReadonlyMap<string, KnownLexeme>, rarity: Rarity): Group[] {
  return mentions.flatMap(({ key, from, to }) => {
    const lexeme = index.get(key);
    if (!lexeme?.passages) return [];
    const terms = [termOf(lexeme, worth.idea * rarity(lexeme.passages))];
    return { kind: 'idea' as const, label: key, at: range(from, to), terms, weight: 0, idea: key };
  });
}

/** Gives every group its bit, and settles who stands in for whom. */
export function assemble(query: ReadQuery, all: readonly Group[]): Plan {
  const kept = all.length <= mostGroups ? all : [...all].sort((a, b) => greatestGain(b.terms) - greatestGain(a.terms)).slice(0, mostGroups);
  const groups = kept.map((group, bit): PlannedGroup => {
    const standIns = kept.map((other, n) => (other.kind !== 'word' && overlap(other, group) ? 1 << n : 0));
    return { ...group, weight: weightOf(group, kept), coveredBy: standIns.reduce((mask, one) => mask | one, 1 << bit) };
  });
  return { query, groups, weight: groups.reduce((sum, { weight }) => sum + weight, 0) };
}

/** Words weigh. An idea or a number vouches for its words; where none of them is known, it weighs itself. */
function weightOf(group: Group, all: readonly Group[]): number {
  if (group.kind === 'word') return group.weight;
  return all.some((other) => other.kind === 'word' && overlap(other, group)) ? 0 : greatestGain(group.terms);
}

const overlap = (a: Group, b: Group): boolean => a.at.some((at) => b.at.includes(at));
const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, n) => from + n);
const greatestGain = (terms: readonly PlannedTerm[]): number => Math.max(...terms.map(({ gain }) => gain));
