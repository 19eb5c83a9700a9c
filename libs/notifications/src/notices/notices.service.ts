import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Clock, decodeCursor, encodeCursor, type Locale, NotFound, TenantDatabase } from '#platform';
import { matter, type Matter } from '../kinds/notice.js';
import { Sayings } from '../sayings/sayings.service.js';
import type { ListNotices, NoticesView } from './notices.schemas.js';

interface Row {
  id: string;
  kind: Matter['kind'];
  params: unknown;
  at: Date;
  readAt: Date | null;
}

const position = z.tuple([z.iso.datetime(), z.uuid()]);

/** The inbox of the signed-in person in the acting tenant. */
@Injectable()
export class NoticesService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly sayings: Sayings,
    private readonly clock: Clock,
  ) {}

  /** Newest first, each in the reader's language and from what the reader may see now. */
  async list({ cursor, limit, unread }: ListNotices, locale: Locale): Promise<NoticesView> {
    const { tenantId, id } = this.db.actor;
    const [before, beforeId] = cursor ? decodeCursor(cursor, position) : [null, null];
    const rows = await this.db.query<Row>(
      `select id, kind, params, at, read_at as "readAt" from notice
        where tenant_id = $1 and person_id = $2 and not silent and (not $3 or read_at is null)
          and ($4::timestamptz is null or (at, id) < ($4, $5::uuid))
        order by at desc, id desc limit $6`,
      [tenantId, id, unread ?? false, before, beforeId, limit + 1],
    );
    const shown = rows.slice(0, limit);
    const said = await this.sayings.of(shown.map(({ kind, params }) => matter.parse({ kind, params })), locale);
    const last = shown.at(-1);
    return {
      items: shown.map(({ id: noticeId, kind, at, readAt }, index) => {
        const { text, detail, path } = said[index]!;
        return { id: noticeId, kind, text, detail, path, at: at.toISOString(), readAt: readAt?.toISOString() ?? null };
      }),
      next: rows.length > limit && last ? encodeCursor([last.at.toISOString(), last.id]) : null,
      unread: await this.countUnread(),
    };
  }

  async markRead(id: string): Promise<void> {
    const found = await this.db.one('update notice set read_at = coalesce(read_at, $2) where id = $1 returning id', [id, this.clock.now()]);
    if (!found) throw new NotFound();
  }

  async markAllRead(): Promise<void> {
    await this.db.query('update notice set read_at = $1 where read_at is null and not silent', [this.clock.now()]);
  }

  private async countUnread(): Promise<number> {
    const { tenantId, id } = this.db.actor;
    const row = await this.db.one<{ count: number }>(
      'select count(*)::int as count from notice where tenant_id = $1 and person_id = $2 and read_at is null and not silent',
      [tenantId, id],
    );
    return row!.count;
  }
}
