/** Mistypes the two longest words of a query: swaps, drops, doubles or replaces a letter. The same query always gives the same mistakes. */
export function misspell(query: string): string {
  const words = query.split(' ');
  const random = randomFrom(query);
  const longest = words
    .map((word, at) => ({ word, at }))
    .filter(({ word }) => word.length >= 5)
    .sort((a, b) => b.word.length - a.word.length)
    .slice(0, 2);
  for (const { word, at } of longest) words[at] = mistyped(word, random);
  return words.join(' ');
}

function mistyped(word: string, random: () => number): string {
  const at = 1 + Math.floor(random() * (word.length - 3));
  const [before, letter, rest] = [word.slice(0, at), word[at]!, word.slice(at + 1)];
  switch (Math.floor(random() * 4)) {
    case 0: return before + rest[0]! + letter + rest.slice(1);
    case 1: return before + rest;
    case 2: return before + letter + letter + rest;
    default: return before + String.fromCharCode(97 + Math.floor(random() * 26)) + rest;
  }
}

/** A linear congruential generator whose seed is the text. */
function randomFrom(text: string): () => number {
  let state = [...text].reduce((hash, letter) => (Math.imul(hash, 31) + letter.codePointAt(0)!) >>> 0, 7);
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

export const withoutAccents = (query: string): string => query.normalize('NFD').replace(/\p{M}/gu, '');
