import { z } from 'zod';
import { localeSchema } from '#platform';
import { conceptName } from './concepts/concept.schemas.js';
import { provenances, relationKinds, sourceDocs } from './reference/table.js';

export const tableCode = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/).max(80);

const texts = z.record(localeSchema, z.string());
const provenance = z.enum(provenances);

const tableHead = z.object({ code: tableCode, labels: texts, note: texts.nullable() });

/** A table as listed; `rows` says how many there are. */
export const tableSummary = tableHead.extend({ rows: z.int() });
export type TableSummary = z.output<typeof tableSummary>;
export const tablesView = z.object({ items: z.array(tableSummary) });

const row = z.object({
  code: z.string(),
  labels: texts,
  note: texts.nullable(),
  data: z.record(z.string(), z.unknown()).nullable(),
  source: z.object({ document: z.enum(sourceDocs), locus: z.string() }),
  provenance,
  /** What of the thesaurus it is about. */
  concepts: z.array(conceptName),
});

const end = z.object({ code: z.string(), table: z.string(), labels: texts });
const relation = z.object({ from: end, kind: z.enum(relationKinds), to: end, provenance });

export const tableView = tableHead.extend({ rows: z.array(row), relations: z.array(relation) });
export type TableView = z.output<typeof tableView>;
