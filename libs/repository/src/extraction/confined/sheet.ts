/** The confined process that reads a table: prints its rows, each as one line of JSON that begins with its number, and at last what came of it. */
import { Console } from 'node:console';
import { limits } from '../limits.js';
import type { SheetFault } from '../sheet-faults.js';
import { readRows } from './csv.js';
import { faultOf, standardInput } from './input.js';
import { Refusal } from './refusal.js';
import { readWorkbook } from './workbook.js';

/** Thrown when there are more rows than one file may bring. */
class TooManyRows extends Error {}

globalThis.console = new Console(process.stderr);
const [format, mostRows] = process.argv.slice(2);
process.stdout.write('ready\n');
const bytes = await standardInput();
const lines: string[] = [];
let rows = 0;
const answer = await read().then(
  () => ({ ok: true }),
  (error: unknown) => {
    process.stderr.write(`${String(error)}\n`);
    return { ok: false, fault: error instanceof TooManyRows ? 'too-many-rows' : (faultOf(error) satisfies SheetFault) };
  },
);
process.stdout.write(`${answer.ok ? lines.join('') : ''}${JSON.stringify(answer)}`, () => process.exit(0));

async function read(): Promise<void> {
  if (bytes.length === 0) throw new Refusal('empty');
  if (bytes.length > limits.fileBytes) throw new Refusal('too-large');
  if (format === 'xlsx') return readWorkbook(bytes, take);
  let number = 0;
  await readRows(bytes, (row) => take(row, ++number));
}

/** Rows in which nothing is written are none; what stands far to the right of any column is not looked at. */
function take(row: readonly string[], number: number): void {
  const cells = row.slice(0, limits.columns).map((cell) => cell.slice(0, limits.cellLength));
  while (cells.length && !cells.at(-1)?.trim()) cells.pop();
  if (cells.length === 0) return;
  rows += 1;
  if (rows > Number(mostRows)) throw new TooManyRows();
  lines.push(`${JSON.stringify([number, ...cells])}\n`);
}
