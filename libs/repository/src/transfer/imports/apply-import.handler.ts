import { type Delivery, type Handler, Handles, type PayloadOf, TenantDatabase } from '#platform';
import { importResources } from '../../repository.permissions.js';
import { ImportApplying } from './import-applying.service.js';
import { applyImport } from './imports.jobs.js';

/**
 * Applies a checked spreadsheet some rows at a time. What the rows do and the note that they have done it are committed
 * together: cut off, it goes on with the first row that has no note, and does nothing twice.
 */
@Handles(applyImport, { as: importResources, transaction: 'own', lane: 'slow', attempts: 3 })
export class ApplyImport implements Handler<PayloadOf<typeof applyImport>> {
  constructor(
    private readonly db: TenantDatabase,
    private readonly applying: ImportApplying,
  ) {}

  async handle({ importId }: PayloadOf<typeof applyImport>, { tenantId, actorId }: Delivery): Promise<void> {
    while (await this.db.withinJob({ tenantId, actorId }, () => this.applying.applySome(importId)));
  }
}
