import type { ReactNode } from 'react';
import styles from './table.module.css';

/** A column: its heading (none for what can be done with a row), what stands in its cells, whether it names the row. */
export interface Column<Row> {
  name: string;
  cell: (row: Row) => ReactNode;
  /** The cell that names the row: its heading for screen readers, its first line on phones. */
  lead?: boolean;
  numeric?: boolean;
}

interface TableProps<Row> {
  label: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  keyOf: (row: Row) => string;
}

/** A table on wide screens; on phones each row becomes a short list of its cells. */
export function Table<Row>({ label, columns, rows, keyOf }: TableProps<Row>) {
  return (
    <table className={styles.table} aria-label={label}>
      <thead>
        <tr>
          {columns.map(({ name, numeric }) =>
            name === '' ? <td key="acts" aria-hidden="true" /> : <th key={name} scope="col" data-numeric={numeric || undefined}>{name}</th>,
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={keyOf(row)}>
            {columns.map(({ name, cell, lead, numeric }, index) =>
              lead
                ? <th key={name || index} scope="row">{cell(row)}</th>
                : <td key={name || index} data-label={name} data-numeric={numeric || undefined}>{cell(row)}</td>,
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
