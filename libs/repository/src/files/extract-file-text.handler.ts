import { type Delivery, Events, type Handler, Handles, type PayloadOf, Storage, TenantDatabase } from '#platform';
import { ChecksService } from '../checks/checks.service.js';
import { extractText } from '../extraction/extract-text.js';
import type { Extraction } from '../extraction/extraction.js';
import { resourceChanged } from '../repository.events.js';
import { extractFile } from './files.jobs.js';
import { ResourceFile } from './resource-file.entity.js';

/** Reads a file's words in the confined process, between two short transactions. A file removed meanwhile is left alone. */
@Handles(extractFile, { as: 'system', transaction: 'own', lane: 'slow' })
export class ExtractFileText implements Handler<PayloadOf<typeof extractFile>> {
  constructor(
    private readonly db: TenantDatabase,
    private readonly storage: Storage,
    private readonly events: Events,
    private readonly checks: ChecksService,
  ) {}

  async handle({ fileId }: PayloadOf<typeof extractFile>, { tenantId }: Delivery): Promise<void> {
    const scope = { tenantId, actorId: null };
    const file = await this.db.withinJob(scope, () => this.waiting(tenantId, fileId, false));
    if (!file) return;
    const result = await extractText(await this.storage.open(file.sha256), file.format);
    await this.db.withinJob(scope, async () => {
      const held = await this.waiting(tenantId, fileId, true);
      if (held) await this.keep(held, result);
    });
  }

  private waiting(tenantId: string, id: string, held: boolean): Promise<ResourceFile | null> {
    return this.db.repository(ResourceFile).findOne({
      where: { tenantId, id, extraction: 'waiting' },
      ...(held && { lock: { mode: 'pessimistic_write' } }),
    });
  }

  private async keep(file: ResourceFile, result: Extraction): Promise<void> {
    file.read(result);
    await this.db.repository(ResourceFile).save(file);
    if (result.ok) {
      await this.db.query('insert into resource_text (tenant_id, resource_id, file_id, language, text) values ($1, $2, $3, $4, $5)', [
        file.tenantId, file.resourceId, file.id, result.language ?? null, result.text,
      ]);
    }
    // Touching the row raises the revision that indexes go by, and not the version that editors hold.
    await this.db.query('update resource set updated_at = updated_at where tenant_id = $1 and id = $2', [file.tenantId, file.resourceId]);
    await this.checks.renew(file.tenantId, file.resourceId);
    await this.events.announce(resourceChanged, file.resourceId, { resourceId: file.resourceId });
  }
}
