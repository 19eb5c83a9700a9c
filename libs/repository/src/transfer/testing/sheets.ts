import { buffer } from 'node:stream/consumers';
import { Readable } from 'node:stream';
import { parse } from 'csv-parse/sync';
import type { Caller } from '#harness';
import { readSheet, type SheetFormat } from '../sheets/read-sheet.js';
import type { Answer } from '../../testing/deposits.js';

/** The rows of a spreadsheet that was downloaded, by their headings. */
export async function rowsIn(bytes: Buffer, format: SheetFormat): Promise<Record<string, string>[]> {
  const sheet = await readSheet(Readable.from([bytes]), format);
  if ('fault' in sheet) throw new Error(`The sheet cannot be read: ${sheet.fault}`);
  const [headings, ...rows] = sheet.rows;
  return rows.map(({ cells }) => Object.fromEntries(headings!.cells.map((heading, index) => [heading, cells[index] ?? ''])));
}

/** What somebody downloads. */
export async function download(who: Caller, path: string): Promise<Buffer> {
  const { body } = await who.get(path).set('accept-encoding', 'identity').buffer(true).parse((response, done) => {
    buffer(response as unknown as Readable).then((bytes) => done(null, bytes), (error: Error) => done(error, null));
  }).expect(200);
  return body as Buffer;
}

/** A table as text. */
export const csvOf = (rows: readonly Record<string, string | number>[]): Buffer => {
  const headings = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const line = (cells: readonly (string | number)[]) => cells.map((cell) => `"${String(cell).replaceAll('"', '""')}"`).join(',');
  return Buffer.from([line(headings), ...rows.map((row) => line(headings.map((heading) => row[heading] ?? '')))].join('\r\n'));
};

/** The rows of a table that was downloaded as text, read by somebody else's reader. */
export const parsedCsv = (bytes: Buffer): string[][] => parse(bytes, { bom: true, relax_column_count: true });

/** Brings a spreadsheet and waits for nothing. */
export const bring = (who: Caller, bytes: Buffer, name = 'recursos.csv') => who.request('post', '/api/v1/imports').attach('file', bytes, name);

/** An import as specs look at it. */
export interface ImportAnswer {
  id: string;
  state: string;
  total: number;
  fault: { code: string; title: string; detail: string } | null;
  unread: string[];
  outcomes: Record<string, number>;
  results: Record<string, number>;
}

/** A row of an import as specs look at it. */
export interface RowAnswer {
  id: string;
  number: number;
  title: string;
  cells: Record<string, string>;
  outcome: string;
  faults: { column: string; code: string; detail: string }[];
  changes: { column: string; before: string; after: string }[];
  twin: { id?: string; row?: number } | null;
  applied: string | null;
  resourceId: string | null;
  currentVersion: number | null;
}

export const importOf = async (who: Caller, id: string): Promise<ImportAnswer> => (await who.get(`/api/v1/imports/${id}`).expect(200)).body as ImportAnswer;

export const rowsOf = async (who: Caller, id: string, query = ''): Promise<RowAnswer[]> =>
  (await who.get(`/api/v1/imports/${id}/rows?limit=100${query}`).expect(200)).body.items as RowAnswer[];

export const resourceOf = async (who: Caller, id: string): Promise<Answer> => (await who.get(`/api/v1/resources/${id}`).expect(200)).body as Answer;
