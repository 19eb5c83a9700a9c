import type { Readable } from 'node:stream';
import type { Locale } from '#platform';
import { transferTexts } from '../transfer.texts.js';
import { closedLists } from './closed-lists.js';
import { type Cells, type Column, columns } from './columns.js';
import { csv } from './csv.js';
import { guarded } from './formula-guard.js';
import { headingOf } from './headings.js';
import type { SheetFormat } from './read-sheet.js';
import { type Value, xlsx } from './xlsx.js';

/** A row to write, and what is wrong with it where that is told beside it. */
export interface Work {
  cells: Cells;
  fault?: string;
}

const numbers: ReadonlySet<Column> = new Set(['version', 'year']);
const wide: ReadonlySet<string> = new Set(['titles', 'abstracts', 'authors', 'links']);

/** A spreadsheet of works in the reader's language, written while they come; with guidance on a second sheet where there can be one. */
export function sheetOfWorks(works: AsyncIterable<Work> | Iterable<Work>, format: SheetFormat, locale: Locale, { faults = false } = {}): Readable {
  const rows = rowsOf(works, locale, faults);
  if (format === 'csv') return csv(rows);
  const offset = faults ? 1 : 0;
  return xlsx([
    {
      name: transferTexts(locale, 'sheets.works'), rows,
      widths: [...(faults ? [50] : []), ...columns.map((column) => (wide.has(column.split('.')[0]!) ? 40 : 18))],
      choices: new Map(single.map((column) => [columns.indexOf(column) + offset, closedLists.get(column)!.map(({ code }) => code)])),
    },
    { name: transferTexts(locale, 'sheets.guidance'), rows: guidance(locale), widths: [28, 70, 90] },
  ]);
}

const single: readonly Column[] = ['type', 'language', 'licence', 'visibility'];

async function* rowsOf(works: AsyncIterable<Work> | Iterable<Work>, locale: Locale, faults: boolean): AsyncGenerator<Value[]> {
  yield [...(faults ? [transferTexts(locale, 'sheets.fault')] : []), ...columns.map((column) => headingOf(column, locale))];
  for await (const { cells, fault = '' } of works) yield [...(faults ? [guarded(fault)] : []), ...columns.map((column) => valueOf(column, cells[column] ?? ''))];
}

const valueOf = (column: Column, cell: string): Value => (numbers.has(column) && /^\d{1,9}$/.test(cell) ? Number(cell) : guarded(cell));

/** What to write in each column, and the values that it takes with their names. */
function* guidance(locale: Locale): Generator<Value[]> {
  yield [transferTexts(locale, 'sheets.column'), transferTexts(locale, 'sheets.write'), transferTexts(locale, 'sheets.values')];
  for (const column of columns) {
    const group = column.split('.')[0];
    const help = group === 'titles' || group === 'abstracts' ? transferTexts(locale, `help.${group}`) : transferTexts(locale, `help.${column as Exclude<Column, `${'titles' | 'abstracts'}.${Locale}`>}`);
    const values = closedLists.get(column)?.map(({ code, labels }) => `${code} (${labels[locale]})`).join('; ') ?? '';
    yield [headingOf(column, locale), guarded(help), guarded(values)];
  }
}
