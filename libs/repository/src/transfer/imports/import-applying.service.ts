import { Injectable } from '@nestjs/common';
import { Clock, type InvalidField, NotFound, Problem, TenantDatabase, VersionConflict } from '#platform';
import { BulkService } from '../../bulk/bulk.service.js';
import { ResourcesService } from '../../resources/resources.service.js';
import { type Column, columnAt } from '../sheets/columns.js';
import type { Import } from './import-reader.service.js';
import { type ImportRow, type RowResult, rowColumns } from './import-row.js';
import type { Judgement, NewWork } from './judgement.js';
import { RowJudging } from './row-judging.service.js';

const rowsAtOnce = 200;

interface Done {
  id: string;
  applied: RowResult;
  resourceId: string | null;
  faults: ImportRow['faults'];
}

/** Does what the rows of a checked spreadsheet say, through the same services as a bulk load and an edit. */
@Injectable()
export class ImportApplying {
  constructor(
    private readonly db: TenantDatabase,
    private readonly judging: RowJudging,
    private readonly bulk: BulkService,
    private readonly resources: ResourcesService,
    private readonly clock: Clock,
  ) {}

  /** The next rows, in the transaction that notes them as done; false when there are no more. */
  async applySome(importId: string): Promise<boolean> {
    const held = await this.db.one<Pick<Import, 'columns'>>("select columns from resource_import where id = $1 and state = 'applying' for update", [importId]);
    if (!held) return false;
    const rows = await this.db.query<ImportRow>(
      `select ${rowColumns} from resource_import_row where import_id = $1 and outcome in ('new', 'changed') and applied is null order by number limit $2`,
      [importId, rowsAtOnce],
    );
    if (rows.length === 0) {
      await this.db.query("update resource_import set state = 'applied', ended_at = $2 where id = $1", [importId, this.clock.now()]);
      return false;
    }
    // Judged anew: the world has moved on since the report.
    const judgements = await this.judging.judge(importId, held.columns, rows);
    const done = [...(await this.createAll(rows, judgements)), ...(await this.others(rows, judgements))];
    await this.db.query(
      `update resource_import_row r set applied = x.applied, resource_id = x."resourceId", faults = x.faults
         from jsonb_to_recordset($2::jsonb) as x (id uuid, applied text, "resourceId" uuid, faults jsonb) where r.import_id = $1 and r.id = x.id`,
      [importId, JSON.stringify(done)],
    );
    return true;
  }

  /** New works for the same audience are loaded together. */
  private async createAll(rows: readonly ImportRow[], judgements: ReadonlyMap<string, Judgement>): Promise<Done[]> {
    const groups = new Map<string, { id: string; work: NewWork }[]>();
    for (const { id } of rows) {
      const { outcome, created } = judgements.get(id)!;
      if (outcome !== 'new' || !created) continue;
      const audience = JSON.stringify([created.visibility, created.sharedWith]);
      groups.set(audience, [...(groups.get(audience) ?? []), { id, work: created }]);
    }
    const done: Done[] = [];
    for (const group of groups.values()) {
      const { visibility, sharedWith } = group[0]!.work;
      const { results } = await this.bulk.load({ visibility, sharedWith, items: group.map(({ work }) => work.item) });
      for (const { index, id, errors } of results) done.push({ id: group[index]!.id, applied: id ? 'created' : 'refused', resourceId: id, faults: placed(errors) });
    }
    return done;
  }

  private async others(rows: readonly ImportRow[], judgements: ReadonlyMap<string, Judgement>): Promise<Done[]> {
    const done: Done[] = [];
    for (const { id } of rows) {
      const { outcome, edit, faults } = judgements.get(id)!;
      if (outcome === 'new') continue;
      if (outcome === 'changed' && edit) done.push({ id, resourceId: edit.id, ...(await this.change(edit)) });
      else done.push({ id, resourceId: edit?.id ?? null, applied: outcome === 'faulty' || outcome === 'changed' ? 'refused' : outcome, faults });
    }
    return done;
  }

  /** One edit that fails loses none of the others. */
  private async change({ id, version, draft }: NonNullable<Judgement['edit']>): Promise<Pick<Done, 'applied' | 'faults'>> {
    try {
      await this.db.attempt(() => this.resources.change(id, version, draft, 'es'));
      return { applied: 'changed', faults: [] };
    } catch (error) {
      if (error instanceof VersionConflict) return { applied: 'overtaken', faults: [] };
      if (!(error instanceof Problem)) throw error;
      const code = error instanceof NotFound ? 'transfer:fields.unknown_work' : 'transfer:fields.unexpected';
      return { applied: 'refused', faults: placed(error.errors.length ? error.errors : [{ pointer: '/id', code }]) };
    }
  }
}

const placed = (errors: readonly InvalidField[]): ImportRow['faults'] => errors.map((error): InvalidField & { column: Column } => ({ ...error, column: columnAt(error.pointer) }));
