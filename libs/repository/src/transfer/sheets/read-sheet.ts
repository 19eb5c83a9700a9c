import type { Readable } from 'node:stream';
import { z } from 'zod';
import { type Allowance, modulePath, runConfined } from '../../extraction/confined-process.js';
import { Seats } from '../../extraction/seats.js';
import { type SheetFault, sheetFaults } from '../../extraction/sheet-faults.js';

/** How a table may come. */
export const sheetFormats = ['xlsx', 'csv'] as const;
export type SheetFormat = (typeof sheetFormats)[number];

/** Rows of works that one file may bring. */
export const mostRows = 10_000;

const allowance: Allowance = { seconds: 60, memoryMegabytes: 768, outputBytes: 96 * 1024 * 1024 };
const seats = new Seats(1);

/** A row as it stands in the file, by the number that people see beside it. */
export interface SheetRow {
  number: number;
  cells: string[];
}

const line = z.tuple([z.int()], z.string());
const ending = z.discriminatedUnion('ok', [z.object({ ok: z.literal(true) }), z.object({ ok: z.literal(false), fault: z.enum(sheetFaults) })]);

/** Reads a table in the confined process. Damage, disguise or malice come back as a fault; only our own failures are thrown. */
export async function readSheet(content: Readable, format: SheetFormat): Promise<{ rows: SheetRow[] } | { fault: SheetFault }> {
  const outcome = await seats.while(() => runConfined(modulePath('confined/sheet'), [format, String(mostRows + 1)], content, allowance));
  // Whatever had to be ended by force wanted more than its due.
  if (outcome.ended !== 'normally') return { fault: 'bomb' };
  try {
    const lines = outcome.output.split('\n');
    const end = ending.parse(JSON.parse(lines.pop()!));
    if (!end.ok) return { fault: end.fault };
    return {
      rows: lines.map((text) => {
        const [number, ...cells] = line.parse(JSON.parse(text));
        return { number, cells };
      }),
    };
  } catch {
    // An answer that is none comes from a process led astray.
    return { fault: 'damaged' };
  }
}

/** The format a file name claims, or nothing when it is no table of ours. */
export const sheetFormatOf = (name: string): SheetFormat | undefined => sheetFormats.find((format) => name.toLowerCase().endsWith(`.${format}`));
