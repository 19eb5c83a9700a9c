import type { Range, Remark } from './condition.js';

/** A piece of a query with signs in it: a word, a phrase, a named field's value, an operator or a bracket. */
export type Piece = Range & (
  | { kind: 'word'; text: string }
  | { kind: 'phrase'; text: string }
  | { kind: 'field'; name: string; text: string; quoted: boolean }
  | { kind: 'and' | 'or' | 'not' | 'open' | 'close' }
);

const closing: Readonly<Record<string, string>> = { '"': '"', '“': '”', '„': '“', '«': '»' };
const says = /[\p{L}\p{N}]/u;
const operators: Readonly<Record<string, 'and' | 'or' | 'not'>> = { AND: 'and', OR: 'or', NOT: 'not' };

/** Takes a query to pieces. A quotation mark that nothing closes is only a mark. */
export function piecesOf(query: string): { pieces: Piece[]; remarks: Remark[] } {
  const pieces: Piece[] = [];
  const remarks: Remark[] = [];
  // In a query all in capitals, AND and OR are words like the others.
  const shouting = !/\p{Ll}/u.test(query);
  for (let at = 0; at < query.length; ) {
    const sign = query[at]!;
    if (/\s/.test(sign)) at += 1;
    else if (sign === '(' || sign === ')') {
      pieces.push({ kind: sign === '(' ? 'open' : 'close', start: at, end: at + 1 });
      at += 1;
    } else if (closing[sign]) {
      const phrase = phraseAt(query, at);
      if (phrase) pieces.push({ kind: 'phrase', ...phrase });
      else if (says.test(query[at + 1] ?? '')) remarks.push({ code: 'unclosed-quote', part: query.slice(at) });
      at = phrase?.end ?? at + 1;
    } else if (isMinus(query, at)) {
      pieces.push({ kind: 'not', start: at, end: at + 1 });
      at += 1;
    } else {
      const end = endOfWord(query, at);
      const text = query.slice(at, end);
      const operator = shouting ? undefined : operators[text];
      const field = /^(\p{L}{2,20}):(.*)$/su.exec(text);
      const quoted = field && field[2] === '' ? phraseAt(query, end) : undefined;
      if (operator) pieces.push({ kind: operator, start: at, end });
      else if (quoted) pieces.push({ kind: 'field', name: field![1]!, text: quoted.text, quoted: true, start: at, end: quoted.end });
      else if (field) pieces.push({ kind: 'field', name: field[1]!, text: field[2]!, quoted: false, start: at, end });
      else if (says.test(text)) pieces.push({ kind: 'word', text, start: at, end });
      at = quoted?.end ?? end;
    }
  }
  return { pieces, remarks };
}

/** What stands between a quotation mark and the one that closes it. */
function phraseAt(query: string, at: number): ({ text: string } & Range) | undefined {
  const close = closing[query[at] ?? ''];
  const end = close ? query.indexOf(close, at + 1) : -1;
  const text = end > 0 ? query.slice(at + 1, end).trim() : '';
  return says.test(text) ? { text, start: at, end: end + 1 } : undefined;
}

/** A sign before a word, and not the hyphen inside one, a dash or a negative number. */
const isMinus = (query: string, at: number): boolean =>
  '-−'.includes(query[at]!) && (at === 0 || /[\s(]/.test(query[at - 1]!)) && /[\p{L}"“«(]/u.test(query[at + 1] ?? '');

/** A word ends where a space, a quotation mark or a bracket that it did not open ends it; «clúster(es)» is one word. */
function endOfWord(query: string, start: number): number {
  let open = 0;
  for (let end = start; end < query.length; end++) {
    const sign = query[end]!;
    if (sign === '(') open += 1;
    if (sign === ')') open -= 1;
    if (end > start && (/\s/.test(sign) || closing[sign] || open < 0)) return end;
  }
  return query.length;
}
