import type { Locale } from '#platform';
import type { InLanguages } from '../calendar/calendar-edition.js';
import { ordinal } from './ordinal.js';

const numerals = [
  ['M', 1000], ['CM', 900], ['D', 500], ['CD', 400], ['C', 100], ['XC', 90],
  ['L', 50], ['XL', 40], ['X', 10], ['IX', 9], ['V', 5], ['IV', 4], ['I', 1],
] as const;

/** An edition's number as meetings of states bear it: `XIV`. */
export function roman(number: number): string {
  let rest = number;
  let written = '';
  for (const [numeral, value] of numerals) {
    written += numeral.repeat(Math.floor(rest / value));
    rest %= value;
  }
  return written;
}

/** The title of an edition in every language of its pattern. */
export const editionTitle = (pattern: InLanguages, number: number): InLanguages =>
  Object.fromEntries(
    Object.entries(pattern).map(([language, text]) => [
      language,
      text.replaceAll('{number}', String(number)).replaceAll('{roman}', roman(number)).replaceAll('{ordinal}', ordinal(number, language as Locale)),
    ]),
  );
