import { Injectable } from '@nestjs/common';
import { NotFound, TenantDatabase } from '#platform';
import { type PublicRecord, recordColumns } from './public-record.js';

/** Reads one resource, as whoever asks may see it, for what other machines are told of it. */
@Injectable()
export class RecordReader {
  constructor(private readonly db: TenantDatabase) {}

  /** @throws NotFound also for a tombstone: of what is withdrawn nothing is left to tell */
  async read(id: string): Promise<PublicRecord> {
    const row = await this.find(id);
    if (!row) throw new NotFound();
    return row;
  }

  find(id: string): Promise<PublicRecord | undefined> {
    return this.db.one<PublicRecord>(
      `select ${recordColumns} from resource r join tenant t on t.id = r.tenant_id where r.id = $1 and r.state <> 'withdrawn'`, [id]);
  }
}
