import writeExcelFile from 'write-excel-file/node';
import type { Writer } from '../document.js';
import { tableOf } from './plain.js';

/** A workbook with one sheet: the title, what introduces the table, the table itself and the credit. */
export const writeXlsx: Writer = async (document) => {
  const text = (value: string, fontWeight?: 'bold') => ({ value, type: String, wrap: true, ...(fontWeight ? { fontWeight } : {}) });
  const introduction = document.sections.flatMap(({ paragraphs }) => paragraphs).map((paragraph) => [text(paragraph)]);
  const table = tableOf(document).map((row, index) => row.map((cell) => text(cell, index === 0 ? 'bold' : undefined)));
  const rows = [[text(document.title, 'bold')], ...introduction, ...table, [text(document.credit)]];
  return writeExcelFile(rows, { columns: (table[0] ?? []).map(() => ({ width: 40 })) }).toBuffer();
};
