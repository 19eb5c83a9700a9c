import { qualificationCriteria } from './ohiggins/qualification-criteria.js';
import type { ReferenceRelation, ReferenceRow, ReferenceTable } from './table.js';
import { clusterTraits } from './unido/cluster-traits.js';
import { countryPolicies } from './unido/country-policies.js';

export {
  type Provenance, provenances, type ReferenceRelation, type ReferenceRow, type ReferenceTable, type RelationKind, relationKinds,
  type SourceDoc, sourceDocs, type Texts,
} from './table.js';

/** What the sources tabulate, in their order. */
export const referenceTables: readonly ReferenceTable[] = [qualificationCriteria, clusterTraits, countryPolicies];

export const referenceRows: readonly ReferenceRow[] = referenceTables.flatMap(({ rows }) => rows);

export const referenceRelations: readonly ReferenceRelation[] = referenceTables.flatMap(({ relations }) => relations);
