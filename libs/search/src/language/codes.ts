import type { Token } from './tokens.js';

/** Marks lexemes that stand for a document number (`#lcw337`) or the name of an author (`@ramos`). */
export const codeMark = '#';
export const nameMark = '@';

const longestCode = 8;

const isCode = (text: string): boolean => text.length >= 3 && /\d/.test(text) && /\p{L}/u.test(text);

/**
 * The document numbers written in a text: `LC/W.337`, `IDB-WP-170`, `ISO 9001`, `A/RES/70/1`, `COVID-19`. Each is
 * given without its signs, and so is every beginning of it, so that `LC/G.2681` finds `LC/G.2681-P/Rev.3`.
 */
export function codesIn(tokens: readonly Token[]): string[] {
  const codes = new Set<string>();
  tokens.forEach((token, at) => {
    if (at > 0 && tokens[at - 1]!.glued) return;
    const spaced = token.capitals && !token.glued && /^\d+$/.test(tokens[at + 1]?.word ?? '');
    let code = token.word;
    for (let next = at + 1; next < tokens.length && next - at < longestCode; next++) {
      if (!tokens[next - 1]!.glued && !(spaced && next === at + 1)) break;
      code += tokens[next]!.word;
      if (isCode(code)) codes.add(code);
    }
  });
  return [...codes];
}

/**
 * What could be a document number in a query, where people leave out the signs: `lc w 337`, `lcw337`, `IDB WP 170`.
 * Each candidate knows which tokens it would take.
 */
export function possibleCodes(tokens: readonly Token[]): { code: string; from: number; to: number }[] {
  const found: { code: string; from: number; to: number }[] = [];
  for (let from = 0; from < tokens.length; from++) {
    let code = '';
    for (let to = from; to < tokens.length && to - from < longestCode; to++) {
      code += tokens[to]!.word;
      if (isCode(code)) found.push({ code, from, to });
    }
  }
  return found;
}
