import { randomUUID } from 'node:crypto';
import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { Clock, Jobs, type Locale, NotFound, ObjectTooLarge, Storage, TenantDatabase } from '#platform';
import { limits } from '../../extraction/limits.js';
import type { EnterScope } from '../../files/files.service.js';
import { FileRefused } from '../../repository.problems.js';
import { sheetFormatOf } from '../sheets/read-sheet.js';
import { ImportNotOpen, NothingToApply, SheetUnsupported, TooManyImports } from '../transfer.problems.js';
import { ImportChecking } from './import-checking.service.js';
import { ImportReader } from './import-reader.service.js';
import { applyImport, checkImport } from './imports.jobs.js';
import type { MendRow } from './imports.schemas.js';

const mostUnderWay = 3;
const keptFor = 30 * 24 * 60 * 60 * 1000;

/** Spreadsheets on their way in: brought, mended, applied or thrown away by one person. */
@Injectable()
export class ImportsService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly storage: Storage,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
    private readonly reader: ImportReader,
    private readonly checking: ImportChecking,
  ) {}

  /** Takes a file in; it is read afterwards. No transaction is held while bytes flow. */
  async bring(enter: EnterScope, upload: { name: string; bytes: Readable }, locale: Locale) {
    const name = upload.name.normalize('NFC').split(/[\\/]/).at(-1)!.slice(-200);
    const format = sheetFormatOf(name);
    if (!format) throw new SheetUnsupported();
    await enter(() => this.refuseTooMany());
    const { sha256 } = await this.storage.put(upload.bytes, limits.fileBytes).catch((error: unknown) => {
      throw error instanceof ObjectTooLarge ? new FileRefused('too-large', name) : error;
    });
    return enter(async () => {
      const { actor } = this.db;
      const now = this.clock.now();
      await this.db.query('delete from resource_import where uploaded_at < $1', [new Date(now.getTime() - keptFor)]);
      const id = randomUUID();
      await this.db.query(
        'insert into resource_import (tenant_id, id, name, format, sha256, uploaded_by, uploaded_at) values ($1, $2, $3, $4, $5, $6, $7)',
        [actor.tenantId, id, name, format, sha256, actor.id, now],
      );
      await this.jobs.enqueue(checkImport, id, { importId: id });
      return this.reader.read(id, locale);
    });
  }

  /** Changes cells of one row and says anew what it would do, and what the rows like it would. */
  async mend(importId: string, rowId: string, { cells, taken }: MendRow, locale: Locale) {
    const held = await this.reader.lock(importId);
    if (held.state !== 'checked') throw new ImportNotOpen(held.state);
    const row = await this.reader.row(importId, rowId);
    const next = Object.fromEntries(Object.entries({ ...row.cells, ...cells }).filter(([, cell]) => cell?.trim()));
    await this.checking.rewrite(held, row, { cells: next, taken: taken ?? row.taken });
    const [view] = await this.reader.rowViews([await this.reader.row(importId, rowId)], locale);
    return { row: view!, import: await this.reader.read(importId, locale) };
  }

  /** From now on the rows do what they said they would. */
  async apply(id: string, locale: Locale) {
    const { state } = await this.reader.lock(id);
    if (state !== 'checked') throw new ImportNotOpen(state);
    const some = await this.db.one("select 1 from resource_import_row where import_id = $1 and outcome in ('new', 'changed') limit 1", [id]);
    if (!some) throw new NothingToApply();
    await this.db.query("update resource_import set state = 'applying' where id = $1", [id]);
    await this.jobs.enqueue(applyImport, id, { importId: id });
    return this.reader.read(id, locale);
  }

  /** Throws the report away; what was applied stays. */
  async discard(id: string): Promise<void> {
    const { state } = await this.reader.lock(id);
    if (state === 'applying') throw new ImportNotOpen(state);
    const gone = await this.db.query('delete from resource_import where id = $1 returning id', [id]);
    if (gone.length === 0) throw new NotFound();
  }

  private async refuseTooMany(): Promise<void> {
    const open = await this.db.one<{ count: number }>("select count(*)::int as count from resource_import where state in ('waiting', 'checking', 'applying')");
    if (open!.count >= mostUnderWay) throw new TooManyImports();
  }
}
