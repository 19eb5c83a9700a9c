import { Injectable } from '@nestjs/common';
import { TenantDatabase } from '#platform';
import { MeiliIndex } from '../engines/meilisearch/meili-index.js';
import { IndexDocuments } from './index-documents.js';

const atOnce = 1000;

/**
 * Brings the outside index up to what the projection says, a tenant at a time: reads in one transaction, talks to the index
 * outside of any, notes the outcome in another.
 */
@Injectable()
export class IndexSync {
  constructor(
    private readonly db: TenantDatabase,
    private readonly documents: IndexDocuments,
    private readonly index: MeiliIndex,
  ) {}

  /** Sends what waits, until nothing does. @throws when the index does not take it */
  async drain(tenantId: string): Promise<void> {
    const job = { tenantId, actorId: null };
    for (;;) {
      const batch = (await this.db.withinJob(job, () => this.documents.pending(atOnce)))!;
      if (batch.versions.length === 0) return;
      await this.index.put(batch.put);
      await this.index.remove(batch.remove);
      await this.db.withinJob(job, () => this.documents.noteIndexed(batch.versions));
    }
  }

  /** Compares ids and versions with what the index really holds; what differs is sent or dropped. */
  async reconcile(tenantId: string): Promise<void> {
    const job = { tenantId, actorId: null };
    const held = new Map<number, number>();
    for await (const { number, version } of this.index.versionsOf(tenantId)) held.set(number, version);
    const orphans = await this.db.withinJob(job, async () => {
      const rows = await this.db.query<{ number: number; version: string; indexed: string; withdrawn: boolean }>(
        'select number, version, indexed_version as indexed, withdrawn from search_document where tenant_id = $1', [tenantId],
      );
      const astray = rows.filter(({ number, indexed, withdrawn }) => Number(indexed) > 0 && (withdrawn ? held.has(number) : held.get(number) !== Number(indexed)));
      await this.db.query('update search_document set indexed_version = 0 where tenant_id = $1 and number = any ($2)', [
        tenantId, astray.map(({ number }) => number),
      ]);
      const known = new Set(rows.map(({ number }) => number));
      return [...held.keys()].filter((number) => !known.has(number));
    });
    await this.index.remove(orphans ?? []);
    await this.drain(tenantId);
  }

  /** Fills the next index with a tenant's documents. */
  async fillNext(tenantId: string): Promise<void> {
    for (let last = 0; ; ) {
      const after = last;
      const batch = (await this.db.withinJob({ tenantId, actorId: null }, () => this.documents.after(after, atOnce)))!;
      if (batch.versions.length === 0) return;
      await this.index.put(batch.put, 'next');
      last = batch.versions.at(-1)!.number;
    }
  }
}
