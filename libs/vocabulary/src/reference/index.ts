import type { ReferenceRelation, ReferenceRow, ReferenceTable } from './table.js';

export {
  type Provenance, provenances, type ReferenceRelation, type ReferenceRow, type ReferenceTable, type RelationKind, relationKinds,
  type SourceDoc, sourceDocs, type Texts,
} from './table.js';

/** What the sources tabulate, in their order. */
export const referenceTables: readonly ReferenceTable[] = [];

export const referenceRows: readonly ReferenceRow[] = referenceTables.flatMap(({ rows }) => rows);

export const referenceRelations: readonly ReferenceRelation[] = referenceTables.flatMap(({ relations }) => relations);
