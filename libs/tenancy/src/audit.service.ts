import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { decodeCursor, encodeCursor, TenantDatabase } from '#platform';

interface AuditRow {
  id: string;
  seq: string;
  name: string;
  subject: string;
  actor: string | null;
  via: string;
  ip: string | null;
  at: Date;
  payload: Record<string, unknown>;
}

interface AuditQuery {
  cursor?: string;
  limit: number;
  subject?: string;
  name?: string;
}

/** The audit trail of the acting tenant: its events, newest first. */
@Injectable()
export class AuditService {
  constructor(private readonly db: TenantDatabase) {}

  async list({ cursor, limit, subject, name }: AuditQuery): Promise<{ items: Omit<AuditRow, 'seq'>[]; next: string | null }> {
    const before = cursor ? decodeCursor(cursor, z.tuple([z.string().regex(/^\d{1,18}$/)]))[0] : null;
    const rows = await this.db.query<AuditRow>(
      `select id, seq, name, subject, actor_name as actor, via, host(ip) as ip, at, payload from event
        where tenant_id = $1 and ($2::bigint is null or seq < $2)
          and ($3::text is null or subject = $3) and ($4::text is null or name = $4)
        order by seq desc limit $5`,
      [this.db.actor.tenantId, before, subject ?? null, name ?? null, limit + 1],
    );
    const items = rows.slice(0, limit);
    return {
      items: items.map(({ seq: _seq, ...item }) => item),
      next: rows.length > limit ? encodeCursor([items.at(-1)!.seq]) : null,
    };
  }
}
