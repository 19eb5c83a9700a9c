import type { InvalidField } from '#platform';
import type { Cells, Column } from '../sheets/columns.js';

/** What a row would do, found out before anything is done. */
export const outcomes = ['new', 'changed', 'unchanged', 'faulty', 'duplicate', 'overtaken'] as const;
export type RowOutcome = (typeof outcomes)[number];

/** What came of a row when it was applied. */
export const results = ['created', 'changed', 'unchanged', 'overtaken', 'duplicate', 'refused'] as const;
export type RowResult = (typeof results)[number];

/** A cell that would become another. */
export interface Change {
  column: Column;
  before: string;
  after: string;
}

/** The work that a row seems to be about already: in the space, or in an earlier row of the same file. */
export interface Twin {
  id?: string;
  row?: number;
  title?: string;
}

/** A row of an import, as it is kept. */
export interface ImportRow {
  id: string;
  number: number;
  cells: Cells;
  taken: boolean;
  outcome: RowOutcome | null;
  faults: (InvalidField & { column: Column })[];
  changes: Change[];
  twin: Twin | null;
  applied: RowResult | null;
  resourceId: string | null;
}

export const rowColumns = 'id, number, cells, taken, outcome, faults, changes, twin, applied, resource_id as "resourceId"';
