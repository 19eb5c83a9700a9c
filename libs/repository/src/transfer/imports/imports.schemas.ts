import { z } from 'zod';
import { page, pageOf } from '#platform';
import { columns } from '../sheets/columns.js';
import { sheetFormats } from '../sheets/read-sheet.js';
import { outcomes, results } from './import-row.js';

export const importStates = ['waiting', 'checking', 'checked', 'applying', 'applied', 'failed'] as const;
export type ImportState = (typeof importStates)[number];

const moment = z.iso.datetime();
const column = z.enum(columns);
const counts = <Name extends string>(names: readonly [Name, ...Name[]]) => z.object(Object.fromEntries(names.map((name) => [name, z.int()])) as Record<Name, z.ZodInt>);

/** A spreadsheet on its way in: how far it is, and what its rows would do or have done. */
export const importView = z.object({
  id: z.uuid(),
  name: z.string(),
  format: z.enum(sheetFormats),
  state: z.enum(importStates),
  fault: z.object({ code: z.string(), title: z.string(), detail: z.string() }).nullable(),
  /** Headings that no column of ours answers to. */
  unread: z.array(z.string()),
  total: z.int(),
  checked: z.int(),
  outcomes: counts(outcomes),
  /** Rows that look like another work and are to be taken all the same. */
  taken: z.int(),
  applied: z.int(),
  results: counts(results),
  uploadedAt: moment,
  endedAt: moment.nullable(),
});
export const importList = z.object({ items: z.array(importView) });

export const rowView = z.object({
  id: z.uuid(),
  number: z.int(),
  /** What the row is called: its title in whichever language it has one. */
  title: z.string(),
  cells: z.partialRecord(column, z.string()),
  outcome: z.enum(outcomes).nullable(),
  /** Each with the column as the reader’s spreadsheet heads it. */
  faults: z.array(z.object({ column, heading: z.string(), code: z.string(), detail: z.string() })),
  changes: z.array(z.object({ column, heading: z.string(), before: z.string(), after: z.string() })),
  twin: z.object({ id: z.uuid().optional(), row: z.int().optional(), title: z.string().optional() }).nullable(),
  taken: z.boolean(),
  applied: z.enum(results).nullable(),
  resourceId: z.uuid().nullable(),
  /** The version of the work as it stands now, where somebody changed it meanwhile. */
  currentVersion: z.int().nullable(),
});
export const rowList = pageOf(rowView);

export const listRows = page.extend({ outcome: z.enum(outcomes).optional(), result: z.enum(results).optional() });
export type ListRows = z.output<typeof listRows>;

/** Cells as somebody mends them; an empty one empties the cell. */
export const mendRow = z.strictObject({ cells: z.partialRecord(column, z.string().max(30_000)).default({}), taken: z.boolean().optional() });
export type MendRow = z.output<typeof mendRow>;

export const mended = z.object({ row: rowView, import: importView });
export const faultyQuery = z.object({ format: z.enum(sheetFormats).default('xlsx') });
export type FaultyQuery = z.output<typeof faultyQuery>;
