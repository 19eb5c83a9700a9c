import { type Delivery, type Handler, Handles, type PayloadOf, Storage, TenantDatabase } from '#platform';
import { importResources } from '../../repository.permissions.js';
import { tableOf } from '../sheets/headings.js';
import { readSheet } from '../sheets/read-sheet.js';
import { ImportChecking } from './import-checking.service.js';
import type { Import } from './import-reader.service.js';
import { checkImport } from './imports.jobs.js';

/**
 * Reads a spreadsheet in the confined process, with no transaction open, and then looks at its rows some at a time, so that
 * progress is seen. Run again after a fall it goes on where it was.
 */
@Handles(checkImport, { as: importResources, transaction: 'own', lane: 'slow', attempts: 3 })
export class CheckImport implements Handler<PayloadOf<typeof checkImport>> {
  constructor(
    private readonly db: TenantDatabase,
    private readonly storage: Storage,
    private readonly checking: ImportChecking,
  ) {}

  async handle({ importId }: PayloadOf<typeof checkImport>, { tenantId, actorId }: Delivery): Promise<void> {
    /** Each step asks anew whether whoever wanted it may still. */
    const step = <Result>(work: () => Promise<Result>) => this.db.withinJob({ tenantId, actorId }, work);
    const find = () => step(() => this.db.one<Import>('select id, format, sha256, state, columns from resource_import where id = $1', [importId]));
    const found = await find();
    if (found?.state === 'waiting') await this.read(found, step);
    const headings = (await find())?.columns;
    if (!headings) return;
    while (await step(() => this.checking.checkSome(importId, headings)));
  }

  private async read({ id, format, sha256 }: Import, step: <Result>(work: () => Promise<Result>) => Promise<Result | undefined>): Promise<void> {
    // Stored contents to which nothing refers are swept away after a day.
    const content = await this.storage.localPath(sha256).then(() => this.storage.open(sha256), () => null);
    const sheet = content ? await readSheet(content, format) : ({ fault: 'gone' } as const);
    const table = 'rows' in sheet ? tableOf(sheet.rows) : null;
    const fault = 'fault' in sheet ? sheet.fault : table?.columns.length === 0 ? 'no-heading' : table?.rows.length === 0 ? 'no-rows' : null;
    await step(() => (fault || !table ? this.checking.fail(id, fault ?? 'damaged') : this.checking.keep(id, table)));
  }
}
