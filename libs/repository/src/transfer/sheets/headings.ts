import { type Locale, locales } from '#platform';
import { fold } from '#vocabulary';
import { transferTexts } from '../transfer.texts.js';
import { type Cells, type Column, columns } from './columns.js';
import { unguarded } from './formula-guard.js';
import type { SheetRow } from './read-sheet.js';

export const headingOf = (column: Column, locale: Locale): string => transferTexts(locale, `columns.${column}`);

/** Whatever a column may be called: its name in any language, or the name of the field. */
const byHeading = new Map(columns.flatMap((column) => [[fold(column), column] as const, ...locales.map((locale) => [fold(headingOf(column, locale)), column] as const)]));

/** A table whose columns are known by their headings. */
export interface Table {
  rows: { number: number; cells: Cells }[];
  /** Headings of ours that the file has: an absent column is not an empty one. */
  columns: Column[];
  /** Headings that nobody here knows. */
  unread: string[];
}

/** Reads the first row as headings, in whichever language and order, and the others by them. */
export function tableOf([first, ...rest]: readonly SheetRow[]): Table {
  const known = (first?.cells ?? []).map((heading) => byHeading.get(fold(heading)));
  const taken = known.map((column, index) => (column !== undefined && known.indexOf(column) === index ? column : undefined));
  return {
    rows: rest.map(({ number, cells }) => ({ number, cells: cellsOf(cells, taken) })),
    columns: taken.filter((column) => column !== undefined),
    unread: (first?.cells ?? []).filter((heading, index) => heading.trim() && taken[index] === undefined).map((heading) => heading.trim().slice(0, 200)).slice(0, 50),
  };
}

const cellsOf = (cells: readonly string[], known: readonly (Column | undefined)[]): Cells =>
  Object.fromEntries(known.flatMap((column, index) => {
    const cell = unguarded(cells[index] ?? '');
    return column !== undefined && cell.trim() ? [[column, cell]] : [];
  })) as Cells;
