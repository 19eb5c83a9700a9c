/** How many letters must be added, dropped, replaced or swapped to make one word of another (optimal string alignment). */
export function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1] ? 0 : 1;
      let cost = Math.min(previous[column]! + 1, current[column - 1]! + 1, previous[column - 1]! + same);
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) cost = Math.min(cost, before[column - 2]! + 1);
      current.push(cost);
    }
    before = previous;
    previous = current;
  }
  return previous[b.length]!;
}

/** Words further apart than a third of their letters are not misspellings of each other. */
const farthest = 0.34;

/**
 * How alike two words are, from 0 to 1: by shared trigrams, as cognates are, or by edits, as misspellings are,
 * whichever speaks more for them.
 */
export function likeness(trigramSimilarity: number, word: string, other: string): number {
  const longer = Math.max(word.length, other.length);
  // Words of very different lengths are never close: their letters need not be compared.
  const differ = Math.abs(word.length - other.length) / longer > farthest;
  const apart = differ ? 1 : editDistance(word, other) / longer;
  return Math.max(trigramSimilarity, apart <= farthest ? 1 - 1.2 * apart : 0);
}
