import type { ReferenceTable } from '../../api/views.js';

/** The further columns of a table: every kind of value that some row has, in the order of the first. */
export function dataColumns(rows: ReferenceTable['rows']): { key: string; numeric: boolean }[] {
  const keys = [...new Set(rows.flatMap(({ data }) => Object.keys(data ?? {})))];
  return keys.map((key) => ({ key, numeric: rows.every(({ data }) => data?.[key] === undefined || data[key] === null || typeof data[key] === 'number') }));
}
