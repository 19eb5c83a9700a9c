/** Where the parts of a word begin from which a suffix may be taken, after Porter and Snowball. */
export interface Regions {
  rv: number;
  r1: number;
  r2: number;
}

function afterNextConsonant(word: string, from: number, vowels: string): number {
  for (let i = from + 1; i < word.length; i++) {
    if (vowels.includes(word[i - 1]!) && !vowels.includes(word[i]!)) return i + 1;
  }
  return word.length;
}

/** R1 and R2 of any language; RV as Spanish, Portuguese and Italian define it. */
export function regionsOf(word: string, vowels = 'aeiou'): Regions {
  const r1 = afterNextConsonant(word, 0, vowels);
  const r2 = afterNextConsonant(word, r1, vowels);
  return { rv: startOfRv(word, vowels), r1, r2 };
}

function startOfRv(word: string, vowels: string): number {
  const isVowel = (at: number) => vowels.includes(word[at] ?? '-');
  const next = (from: number, wantVowel: boolean) => {
    for (let i = from; i < word.length; i++) if (isVowel(i) === wantVowel) return i + 1;
    return word.length;
  };
  if (!isVowel(1)) return next(2, true);
  if (isVowel(0)) return next(2, false);
  return Math.min(3, word.length);
}

/** The longest of some suffixes that a word ends in, wholly at or after a position. */
export function longestSuffix(word: string, suffixes: readonly string[], from: number): string | undefined {
  let longest: string | undefined;
  for (const suffix of suffixes) {
    if (suffix.length > (longest?.length ?? 0) && word.endsWith(suffix) && word.length - suffix.length >= from) longest = suffix;
  }
  return longest;
}

/** The word without its last letters. */
export const without = (word: string, suffix: string): string => word.slice(0, word.length - suffix.length);

/** Suffixes written as running text. */
export const list = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Words that keep their last vowel because without it they would be another word, singular and plural. */
export function keeping(words: string): ReadonlyMap<string, string> {
  return new Map(list(words).flatMap((word) => [[word, word], [`${word}s`, word]]));
}
