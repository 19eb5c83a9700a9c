import { fold } from './fold.js';

/** What a character is to a tokeniser. */
export const other = 0;
export const lower = 1;
export const upper = 2;
export const digit = 3;

const tabled = 0x250;
const kinds = new Uint8Array(tabled);
const folded: string[] = [];

for (let code = 0; code < tabled; code++) {
  const letter = String.fromCharCode(code);
  kinds[code] = /\p{Lu}/u.test(letter) ? upper : /\p{L}/u.test(letter) ? lower : /\d/.test(letter) ? digit : other;
  folded.push(fold(letter));
}

const letterOrMark = /[\p{L}\p{M}]/u;
const capital = /\p{Lu}/u;

/** The kind of the character at a place of a text; combining marks count as letters. */
export function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < tabled) return kinds[code]!;
  if (Number.isNaN(code)) return other;
  const letter = String.fromCodePoint(text.codePointAt(at)!);
  return capital.test(letter) ? upper : letterOrMark.test(letter) || isLowSurrogate(code) ? lower : other;
}

const isLowSurrogate = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;

/** The folded form of a stretch of text, letter by letter where tables suffice. */
export function foldStretch(text: string, start: number, end: number): string {
  let result = '';
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code >= tabled) return fold(text.slice(start, end));
    result += folded[code]!;
  }
  return result;
}
