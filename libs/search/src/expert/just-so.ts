/** Letters that people write with and without accents, as one class each. */
const classes: Readonly<Record<string, string>> = {
  a: 'aáàâãäå', c: 'cç', e: 'eéèêë', i: 'iíìîï', n: 'nñ', o: 'oóòôõöø', u: 'uúùûü', y: 'yýÿ',
};
const base = new Map(Object.entries(classes).flatMap(([letter, all]) => [...all].map((one): [string, string] => [one, letter])));

const wordsOf = (text: string): string[] => text.normalize('NFC').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

const loosely = (word: string): string =>
  [...word].map((letter) => (base.has(letter) ? `[${classes[base.get(letter)!]!}]` : letter)).join('');

/** A pattern of the database for these words, just so and in this order, whatever their case, accents and the signs between them. */
export const justSo = (text: string): string => String.raw`\m${wordsOf(text).map(loosely).join('[^[:alnum:]]+')}\M`;

/** A pattern for a word in any inflection: what begins with it or with one of its stems. */
export const beginningWith = (word: string, stems: readonly string[]): string =>
  String.raw`\m(?:${[...new Set([word, ...stems])].flatMap(wordsOf).map(loosely).join('|')})`;
