const ligatures: Record<string, string> = {
  ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i', ŋ: 'n', ĳ: 'ij',
};

const isPlain = /^[\x20-\x40\x5b-\x7e]*$/;

/**
 * Lower case without accents, so that a word is the same however it was typed: `Política`, `POLITICA` and
 * `politica` all become `politica`. Both the index and the query pass through it.
 */
export function fold(text: string): string {
  if (isPlain.test(text)) return text;
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[ßæœøłđðþıŋĳ]/g, (letter) => ligatures[letter] ?? letter);
}
