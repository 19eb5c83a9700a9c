/** A text as it is looked up: lower case, without accents, its words and nothing between them but single spaces. */
export const fold = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The text from each of its words on: "arranjo produtivo local", "produtivo local", "local". */
export const tails = (folded: string): string[] => {
  const words = folded.split(' ');
  return words.map((_, index) => words.slice(index).join(' '));
};

/** Endings by which plurals, and some genders, differ from the singular in our languages; the longest first. */
const endings = /(?:iones|oes|aes|ais|eis|ois|ies|aux|en|es|y|s|x)$/;

/** What a word's singular and plural begin with; at least three letters of it. */
export const stem = (word: string): string => {
  const begin = word.replace(endings, '');
  return begin.length >= 3 ? begin : word;
};
