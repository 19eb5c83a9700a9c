import { fold } from './fold.js';

/** One word or number of a text, folded, and where it stands in the original. */
export interface Token {
  /** Folded form: lower case, no accents, no inner punctuation. */
  word: string;
  start: number;
  end: number;
  /** Whether the next token is glued to this one by a sign such as `/`, `.` or `-` and no space. */
  glued: boolean;
  /** Written in capitals only, at least two of them: probably an acronym. */
  capitals: boolean;
}

const apostrophe = "['’‘ʼ`´]";

/**
 * Tried in order: acronym with dots; number with separators; word broken over two lines by a hyphen;
 * word, perhaps with apostrophes inside; run of digits.
 */
const pieces = new RegExp(
  [
    String.raw`(?<acronym>(?<![\p{L}\p{N}])(?:\p{Lu}{1,2}\.){2,}(?:\p{Lu}{1,2}(?![\p{L}\p{N}]))?)`,
    String.raw`(?<number>(?<![\p{L}\p{N}.,])\d{1,3}(?:[.,\u00a0\u202f]\d{3})+(?![\p{L}\p{N}])|(?<![\p{L}\p{N}.,/-])\d+[.,]\d+(?![\p{L}\p{N}.,/-]))`,
    String.raw`(?<broken>[\p{L}\p{M}]{2,}(?:\u00ad|-\r?\n[ \t]*)(?=\p{Ll})[\p{L}\p{M}]{2,})`,
    String.raw`(?<word>[\p{L}\p{M}]+(?:${apostrophe}[\p{L}\p{M}]+)*)`,
    String.raw`(?<digits>\d+)`,
  ].join('|'),
  'gu',
);

/** `l'industrie`, `d'água`, `qu'il`: the article before the apostrophe is not part of the word. */
const elided = new RegExp(`^(?:[cdjlmnstCDJLMNST]|[qQ]u|[jJ]usqu|[lL]orsqu|[pP]uisqu|[qQ]uoiqu)${apostrophe}(?=[\\p{L}]{2})`, 'u');
/** `country's`, `they're`: neither is what follows it in English. */
const clitic = new RegExp(`${apostrophe}(?:s|re|ve|ll|d|m)$`, 'iu');
const glue = /^[./\-–_:]$/;
const ordinal = /^[ºª°]$/;

/** Cuts a text into folded words and numbers, keeping where each one stands. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(pieces)) {
    const raw = match[0];
    if (ordinal.test(raw)) continue;
    const before = match.groups?.['word'] ? (elided.exec(raw)?.[0].length ?? 0) : 0;
    const start = match.index + before;
    const word = plainForm(raw.slice(before), match.groups ?? {});
    if (!word) continue;
    const previous = tokens.at(-1);
    if (previous) previous.glued = previous.end + 1 === start && glue.test(text[previous.end] ?? '');
    // A letter straight after a digit (`covid19`, `4K`) is glued as well: the two make one code.
    if (previous && previous.end === start) previous.glued = true;
    tokens.push({ word, start, end: match.index + raw.length, glued: false, capitals: isCapitals(raw) });
  }
  return tokens;
}

function plainForm(raw: string, kind: Record<string, string | undefined>): string {
  if (kind['number']) return plainNumber(raw);
  if (kind['acronym']) return fold(raw.replaceAll('.', ''));
  if (kind['broken']) return fold(raw.replace(/\u00ad|-\r?\n[ \t]*/gu, ''));
  const word = raw.replace(clitic, '').replaceAll(new RegExp(apostrophe, 'gu'), '');
  return fold(word).replace(/[^\p{L}\p{N}]/gu, '');
}

/** `1.250` and `1,250` are the same number; so are `2,5` and `2.5`. */
function plainNumber(raw: string): string {
  const grouped = /^\d{1,3}(?:[.,\u00a0\u202f]\d{3})+$/u.test(raw);
  return grouped ? raw.replaceAll(/[.,\u00a0\u202f]/gu, '') : raw.replace(',', '.');
}

function isCapitals(raw: string): boolean {
  const letters = raw.replaceAll(/[^\p{L}]/gu, '');
  return letters.length > 1 && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
}
