/** Words that mean the same in Spanish, Portuguese, English and French; `/` separates several. */
export type Row = readonly [es: string, pt: string, en: string, fr: string];

/** Rows written as running text: words of a row apart by spaces, rows apart by semicolons. */
export const rows = (text: string): Row[] =>
  text
    .split(';')
    .map((row) => row.trim().split(/\s+/))
    .filter((row): row is [string, string, string, string] => row.length === 4);
