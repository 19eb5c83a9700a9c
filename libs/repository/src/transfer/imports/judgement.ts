import { type Actor, fieldsOf, type InvalidField, type Locale, locales, Problem } from '#platform';
import { bulkItem, type BulkItem } from '../../bulk/bulk.schemas.js';
import { isOpenFor, Resource } from '../../resources/resource.entity.js';
import { editingStep, mayWrite } from '../../resources/resource.policy.js';
import { type Draft, draft, sharing, wantedVisibilities } from '../../resources/resource.schemas.js';
import { refuseLoss } from '../../review/readiness.js';
import { type Cells, type Column, columnAt, columns, fixed } from '../sheets/columns.js';
import { type ConceptNames, meaningOf } from '../sheets/parse-cells.js';
import { cellsOf, type EditedResource } from '../sheets/sheet-resource.js';
import { seen } from '../sheets/several.js';
import type { Change, ImportRow, RowOutcome, Twin } from './import-row.js';

type Visibility = (typeof wantedVisibilities)[number];
/** A new work, and for whom. */
export interface NewWork {
  item: BulkItem;
  visibility: Visibility;
  sharedWith: Draft['sharedWith'];
}

/** What a row would do, with what it takes to do it. */
export interface Judgement {
  outcome: RowOutcome;
  faults: ImportRow['faults'];
  changes: Change[];
  twin: Twin | null;
  created?: NewWork;
  edit?: { id: string; version: number; draft: Draft };
}

/** What has to be known of the world to judge a row. */
export interface Surroundings {
  actor: Actor;
  existing: EditedResource | undefined;
  /** Headings of the file: an absent column is not an empty one. */
  columns: readonly Column[];
  concepts: ConceptNames;
  unknownTenants: ReadonlySet<string>;
  twin: Twin | null;
}

const longestShown = 600;

/** Judges one row: the same rules as for a single deposit, a single edit and a bulk load, and nothing is done yet. */
export function judge({ cells, taken }: Pick<ImportRow, 'cells' | 'taken'>, around: Surroundings): Judgement {
  if (!seen(cells.id ?? '')) return judgeNew(cells, taken, around);
  const { existing, actor, twin } = around;
  if (!existing) return faulty([{ pointer: '/id', code: 'transfer:fields.unknown_work' }]);
  if (!actor.hasTenant || existing.tenantId !== actor.tenantId) return faulty([{ pointer: '/id', code: 'transfer:fields.elsewhere' }]);
  if (twin?.row) return faulty([{ pointer: '/id', code: 'transfer:fields.twice', params: { row: twin.row } }]);
  return judgeEdit(cells, existing, around);
}

function judgeNew(cells: Cells, taken: boolean, around: Surroundings): Judgement {
  const touched = columns.filter((column) => !fixed.has(column) && seen(cells[column] ?? ''));
  const { fields: { visibility = 'tenant', sharedWith, ...fields }, faults } = meaningOf(cells, touched, undefined, around.concepts);
  const item = bulkItem.safeParse(fields);
  const parties = sharing.safeParse(sharedWith ?? {});
  const wanted = wantedVisibilities.find((one) => one === visibility);
  if (!item.success) faults.push(...item.error.issues.flatMap(fieldsOf));
  if (!parties.success) faults.push(...parties.error.issues.flatMap(fieldsOf).map(({ pointer, ...fault }) => ({ ...fault, pointer: `/sharedWith${pointer}` })));
  const language = locales.find((locale) => locale === fields['language']);
  if (!item.success || !parties.success || !wanted) return faulty(faults, language);
  if (wanted === 'shared' && parties.data.tenants.length + parties.data.blocs.length === 0) faults.push({ pointer: '/sharedWith', code: 'repository:fields.sharing_needed' });
  faults.push(...strangers(parties.data.tenants, around));
  if (faults.length) return faulty(faults, language);
  const outcome = around.twin && !taken ? 'duplicate' : 'new';
  return { outcome, faults: [], changes: [], twin: around.twin, created: { item: item.data, visibility: wanted, sharedWith: parties.data } };
}

function judgeEdit(cells: Cells, existing: EditedResource, around: Surroundings): Judgement {
  const now = cellsOf(existing, true);
  const differs = (column: Column) => seen(cells[column] ?? '') !== seen(now[column] ?? '');
  // What somebody wrote in the page counts, whether the file has that column or not.
  const told = columns.filter((column) => around.columns.includes(column) || cells[column] !== undefined);
  const touched = told.filter((column) => !fixed.has(column) && differs(column));
  if (touched.length === 0) return { outcome: 'unchanged', faults: [], changes: [], twin: null };
  const changes = touched.map((column) => ({ column, before: shown(now[column]), after: shown(cells[column]) }));
  const { fields, faults } = meaningOf(cells, touched, existing, around.concepts);
  const parsed = draft.safeParse(fields);
  if (!parsed.success) faults.push(...parsed.error.issues.flatMap(fieldsOf));
  if (seen(cells.state ?? '') && differs('state')) faults.push({ pointer: '/state', code: 'transfer:fields.fixed' });
  if (!/^\d{1,9}$/.test(seen(cells.version ?? ''))) faults.push({ pointer: '/version', code: 'transfer:fields.version_needed' });
  if (!mayWrite(around.actor, existing) || !isOpenFor(existing.state, editingStep(around.actor, existing))) faults.push({ pointer: '/id', code: 'transfer:fields.closed' });
  faults.push(...strangers((fields['sharedWith'] as Draft['sharedWith'])?.tenants, around));
  if (parsed.success) faults.push(...losses(existing, parsed.data));
  if (!parsed.success || faults.length) return { ...faulty(faults, existing.language), changes };
  const version = Number(seen(cells.version!));
  return { outcome: version === existing.version ? 'changed' : 'overtaken', faults: [], changes, twin: null, edit: { id: existing.id, version, draft: parsed.data } };
}

/** What a correction may not take away, told as it would be when it is made. */
function losses(existing: EditedResource, { sharedWith, ...changes }: Draft): InvalidField[] {
  const before = Object.assign(new Resource(), existing);
  const after = Object.assign(new Resource(), existing, changes, sharedWith && { sharedTenants: sharedWith.tenants, sharedBlocs: sharedWith.blocs });
  try {
    refuseLoss(before, after);
    return [];
  } catch (error) {
    if (error instanceof Problem) return error.errors;
    throw error;
  }
}

const strangers = (tenants: readonly string[] = [], { unknownTenants }: Surroundings): InvalidField[] =>
  tenants.flatMap((code, index) => (unknownTenants.has(code) ? { pointer: `/sharedWith/tenants/${index}`, code: 'repository:fields.unknown_tenant' } : []));

/** Of several faults in one cell the first says what to do; the others mostly follow from it. */
function faulty(faults: readonly InvalidField[], language?: Locale): Judgement {
  const byColumn = new Map<Column, ImportRow['faults'][number]>();
  for (const fault of faults) {
    const column = columnAt(fault.pointer, language);
    if (!byColumn.has(column)) byColumn.set(column, { ...fault, column });
  }
  return { outcome: 'faulty', faults: [...byColumn.values()], changes: [], twin: null };
}

const shown = (cell: string | undefined): string => {
  const text = seen(cell ?? '');
  return text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
};
