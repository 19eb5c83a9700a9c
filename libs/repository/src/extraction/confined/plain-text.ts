import { decode } from './decode.js';
import type { Reader } from './reader.js';
import { Refusal } from './refusal.js';

/** How other formats begin that are made of plain characters too. */
const otherFormat = /^\s*(?:%PDF-|%!PS|\{\\rtf|<!doctype\s+html|<html[\s>]|<\?xml|<svg[\s>]|MIME-Version:)/i;

/** Text files. */
export const plainText: Reader = {
  async inspect(bytes) {
    decodePlain(bytes);
  },
  async read(bytes, text) {
    text.add(decodePlain(bytes));
  },
};

/** Markdown: its words without the marks, so that an excerpt reads like prose. */
export const markdown: Reader = {
  inspect: (bytes) => plainText.inspect(bytes),
  async read(bytes, text) {
    for (const line of decodePlain(bytes).split('\n')) text.add(`${withoutMarks(line)}\n`);
  },
};

/** The characters of a file that claims to be nothing but characters. */
export function decodePlain(bytes: Buffer): string {
  const text = decode(bytes);
  if (otherFormat.test(text.slice(0, 1000))) throw new Refusal('wrong-type');
  return text;
}

/** One line's words. Lines of absurd length are left alone: the patterns below look for pairs. */
function withoutMarks(line: string): string {
  if (line.length > 10_000) return line;
  return line
    .replace(/^\s{0,3}(?:#{1,6}\s+|>\s?|[-*+]\s+|\d{1,9}[.)]\s+)/, '')
    .replace(/^\s*(?:```|~~~).*$|^[-=*_|:\s]{3,}$/, '')
    .replace(/!?\[([^[\]]*)\]\([^()\s]*(?:\s"[^"]*")?\)/g, '$1')
    .replace(/<\/?[a-z][^<>]*>/gi, ' ')
    .replace(/(\*\*|__|~~|`)(?=\S)|(?<=\S)(\*\*|__|~~|`)/g, '')
    .replace(/(?<![\p{L}\p{N}])[*_](?=\S)|(?<=\S)[*_](?![\p{L}\p{N}])/gu, '');
}
