import { Readable } from 'node:stream';
import type { Value } from './xlsx.js';

/** A table as text, as spreadsheet programs of the region read it without being asked: marked as UTF-8, every cell in quotes. */
export function csv(rows: AsyncIterable<readonly Value[]> | Iterable<readonly Value[]>): Readable {
  return Readable.from(lines(rows), { objectMode: false });
}

async function* lines(rows: AsyncIterable<readonly Value[]> | Iterable<readonly Value[]>): AsyncGenerator<string> {
  let waiting = '\ufeff';
  for await (const row of rows) {
    waiting += `${row.map(cell).join(',')}\r\n`;
    if (waiting.length < 65_536) continue;
    yield waiting;
    waiting = '';
  }
  if (waiting) yield waiting;
}

/** Control characters are left out: a file that holds them is no text to whoever reads it. */
function cell(value: Value): string {
  if (typeof value === 'number' || value === '') return String(value);
  // eslint-disable-next-line no-control-regex -- looking for exactly these
  return `"${value.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '').replaceAll('"', '""')}"`;
}
