import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { decodePlain, plainText } from './plain-text.js';
import type { Reader } from './reader.js';
import { Refusal } from './refusal.js';

/** Tables as text: the cells of a row side by side, quotes and separators undone. */
export const csv: Reader = {
  inspect: (bytes) => plainText.inspect(bytes),
  async read(bytes, text) {
    await readRows(bytes, (row) => text.add(`${row.join('\t')}\n`));
  },
};

/** Hands over the rows of a table, each with as many cells as it has. */
export async function readRows(bytes: Buffer, take: (row: string[]) => void): Promise<void> {
  const content = decodePlain(bytes);
  const parser = parse({
    delimiter: delimiterOf(content),
    bom: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: 1_000_000,
  });
  try {
    for await (const row of Readable.from(slices(content)).pipe(parser)) take(row as string[]);
  } catch (error) {
    throw error instanceof CsvError ? new Refusal('damaged', error.message) : error;
  }
}

/** The candidate that divides the first line most often: Spanish and Portuguese spreadsheets write semicolons. */
function delimiterOf(content: string): string {
  const [header = ''] = content.slice(0, 10_000).split(/\r?\n/, 1);
  const count = (delimiter: string) => header.split(delimiter).length;
  return [',', ';', '\t', '|'].reduce((best, candidate) => (count(candidate) > count(best) ? candidate : best));
}

function* slices(content: string): Generator<string> {
  for (let start = 0; start < content.length; start += 65_536) yield content.slice(start, start + 65_536);
}
