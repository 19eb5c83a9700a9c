import { fold } from './fold.js';
import { digit, foldStretch, kindAt, lower, other, upper } from './letters.js';

/** One word or number of a text, folded, and where it stands in the original. */
export interface Token {
  /** Folded form: lower case, no accents, no inner punctuation. */
  word: string;
  start: number;
  end: number;
  /** Whether the next token is glued to this one by a sign such as `/`, `.` or `-` and no space, or by nothing. */
  glued: boolean;
  /** Written in capitals only, at least two of them: probably an acronym. */
  capitals: boolean;
}

const acronym = /(?:\p{Lu}{1,2}\.){2,}(?:\p{Lu}{1,2}(?![\p{L}\p{N}]))?/uy;
const groupedNumber = /\d{1,3}(?:[.,\u00a0\u202f]\d{3})+(?![\p{L}\p{N}])/uy;
const decimalNumber = /\d+[.,]\d+(?![\p{L}\p{N}.,/-])/uy;
const lineBreak = /(?:\u00ad|-\r?\n[ \t]*)(?=\p{Ll}{2})/uy;
const apostrophes = "'’‘ʼ`´";
const glue = './-–_:';
const ordinals = 'ºª°';

/** `l'industrie`, `d'água`, `qu'il`: the article before the apostrophe is not part of the word. */
const elided = /^(?:[cdjlmnst]|(?:jus|lors|puis|quoi)?qu)$/;
/** `country's`, `they're`: neither is what follows it in English. */
const clitic = /^(?:s|re|ve|ll|d|m)$/;

/** Cuts a text into folded words and numbers, keeping where each one stands. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; ) {
    const kind = kindAt(text, at);
    if (kind === other || ordinals.includes(text[at]!)) at++;
    else at = kind === digit ? takeNumber(text, at, tokens) : takeWord(text, at, tokens);
  }
  return tokens;
}

function add(text: string, tokens: Token[], word: string, start: number, end: number, capitals: boolean): void {
  const previous = tokens.at(-1);
  if (previous) previous.glued = previous.end === start || (previous.end + 1 === start && glue.includes(text[previous.end]!));
  if (word) tokens.push({ word, start, end, glued: false, capitals });
}

/** `1.250` and `1,250` are the same number; so are `2,5` and `2.5`. Inside a document number signs only separate. */
function takeNumber(text: string, start: number, tokens: Token[]): number {
  const before = start > 0 ? text[start - 1]! : ' ';
  const apart = kindAt(text, start - 1) === other && !'.,'.includes(before);
  const grouped = apart && match(groupedNumber, text, start);
  if (grouped) return put(grouped.replaceAll(/[^\d]/g, ''), grouped.length);
  const decimal = apart && !'/-'.includes(before) && match(decimalNumber, text, start);
  if (decimal) return put(decimal.replace(',', '.'), decimal.length);
  let end = start;
  while (end < text.length && kindAt(text, end) === digit) end++;
  return put(text.slice(start, end), end - start);

  function put(word: string, length: number): number {
    add(text, tokens, word, start, start + length, false);
    return start + length;
  }
}

/** A word may go on after an apostrophe, or after a hyphen at the end of a line. */
function takeWord(text: string, start: number, tokens: Token[]): number {
  const dotted = takeAcronym(text, start, tokens);
  if (dotted) return dotted;
  let begin = start;
  let word = '';
  for (let from = start; ; ) {
    const to = endOfLetters(text, from);
    const spoken = foldStretch(text, from, to);
    const broken = match(lineBreak, text, to);
    if (apostrophes.includes(text[to] ?? ' ') && isLetter(text, to + 1)) {
      const isArticle = word === '' && elided.test(spoken) && isLetter(text, to + 2);
      if (isArticle) begin = to + 1;
      else word += spoken;
      from = to + 1;
    } else if (broken && to - from > 1) {
      word += spoken;
      from = to + broken.length;
    } else {
      const isClitic = word !== '' && clitic.test(spoken) && apostrophes.includes(text[from - 1]!);
      add(text, tokens, onlyLetters(isClitic ? word : word + spoken), begin, to, isCapitals(text, begin, to));
      return to;
    }
  }
}

/** `C.E.P.A.L.` and `EE.UU.` are words. @returns where it ends */
function takeAcronym(text: string, start: number, tokens: Token[]): number | undefined {
  const mayBe = (text[start + 1] === '.' || text[start + 2] === '.') && kindAt(text, start) === upper && kindAt(text, start - 1) === other;
  const dotted = mayBe && match(acronym, text, start);
  if (!dotted) return undefined;
  add(text, tokens, fold(dotted.replaceAll('.', '')), start, start + dotted.length, true);
  return start + dotted.length;
}

function endOfLetters(text: string, start: number): number {
  let end = start;
  while (isLetter(text, end)) end++;
  return end;
}

function isLetter(text: string, at: number): boolean {
  const kind = kindAt(text, at);
  return kind === lower || kind === upper;
}

const onlyLetters = (word: string): string => (/[^\p{L}\p{N}]/u.test(word) ? word.replaceAll(/[^\p{L}\p{N}]/gu, '') : word);

function isCapitals(text: string, start: number, end: number): boolean {
  let letters = 0;
  for (let at = start; at < end; at++) {
    const kind = kindAt(text, at);
    if (kind === lower) return false;
    if (kind === upper) letters++;
  }
  return letters > 1;
}

function match(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}
