import { Injectable } from '@nestjs/common';
import { Clock, TenantDatabase } from '#platform';
import { type PublicRecord, recordColumns } from '../records/public-record.js';
import type { Walk } from './resumption-token.js';

/** What a harvester is told of one resource: where it stands, and itself while it is public. */
export interface OaiRecord {
  id: string;
  datestamp: Date;
  sets: string[];
  /** Null when it is gone. */
  record: PublicRecord | null;
}

type Row = { id: string; datestamp: Date; sets: string[]; gone: boolean } & PublicRecord;

const columns = `
  h.resource_id as id, h.datestamp, h.deleted or r.id is null as gone,
  array(select s.set_spec from dissemination_set s where s.tenant_id = h.tenant_id and s.resource_id = h.resource_id order by 1) as sets`;

// One statement sees one moment: what is public in one half of it is public in the other.
const theResource = `
  left join resource r on not h.deleted and r.tenant_id = h.tenant_id and r.id = h.resource_id and r.state = 'published'
  left join tenant t on t.id = r.tenant_id`;

/** Reads the records that are or were public, in the order in which they changed. */
@Injectable()
export class OaiRecords {
  constructor(
    private readonly db: TenantDatabase,
    private readonly clock: Clock,
  ) {}

  async find(id: string): Promise<OaiRecord | undefined> {
    const row = await this.db.one<Row>(
      `select ${recordColumns}, ${columns} from dissemination_record h ${theResource} where h.resource_id = $1`, [id]);
    return row && recordOf(row);
  }

  /** One more than asked for, when there are more. */
  async page(walk: Walk, limit: number, { whole }: { whole: boolean }): Promise<OaiRecord[]> {
    const { from, where, parameters } = conditionsOf(walk);
    const { after } = walk;
    if (after) where.push(`(x.datestamp, x.resource_id) > ($${parameters.push(after.datestamp)}, $${parameters.push(after.id)})`);
    const rows = await this.db.query<Row>(
      `with chosen as materialized (
         select x.tenant_id, x.resource_id, x.datestamp from ${from} where ${where.join(' and ')}
          order by x.datestamp, x.resource_id limit $${parameters.push(limit + 1)})
       select ${whole ? `${recordColumns}, ` : ''}${columns}
         from chosen join dissemination_record h using (tenant_id, resource_id) ${theResource}
        order by chosen.datestamp, chosen.resource_id`,
      parameters,
    );
    return rows.map(recordOf);
  }

  async count(walk: Walk): Promise<number> {
    const { from, where, parameters } = conditionsOf(walk);
    return (await this.db.one<{ count: number }>(`select count(*)::int as count from ${from} where ${where.join(' and ')}`, parameters))!.count;
  }

  async earliest(): Promise<Date> {
    const row = await this.db.one<{ datestamp: Date }>('select datestamp from dissemination_record order by datestamp limit 1');
    return row?.datestamp ?? this.clock.now();
  }

  /**
   * The moment a harvester may continue from next time: now, or the beginning of the oldest transaction under way, whose
   * changes will carry that moment and cannot be seen yet.
   */
  async asOf(): Promise<Date> {
    const row = await this.db.one<{ moment: Date | null }>(
      'select min(xact_start) as moment from pg_stat_activity where datname = current_database() and usename = current_user');
    return row?.moment ?? new Date();
  }
}

const recordOf = (row: Row): OaiRecord => ({ id: row.id, datestamp: row.datestamp, sets: row.sets, record: row.gone ? null : row });

function conditionsOf({ set, from, until }: Walk) {
  const parameters: unknown[] = [];
  const where = ['true'];
  if (set !== null) where.push(`x.set_spec = $${parameters.push(set)}`);
  if (from) where.push(`x.datestamp >= $${parameters.push(from)}`);
  if (until) where.push(`x.datestamp <= $${parameters.push(until)}`);
  return { from: set === null ? 'dissemination_record x' : 'dissemination_set x', where, parameters };
}
