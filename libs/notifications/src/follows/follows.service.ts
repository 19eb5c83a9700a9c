import { Injectable } from '@nestjs/common';
import { Clock, NotFound, TenantDatabase } from '#platform';
import type { FollowKind, FollowView } from './follow.schemas.js';
import { FollowedThings } from './followed-things.service.js';

interface Row {
  kind: FollowKind;
  code: string;
  since: Date;
}

/** What the signed-in person follows in the acting tenant; nobody else sees it. */
@Injectable()
export class FollowsService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly things: FollowedThings,
    private readonly clock: Clock,
  ) {}

  async list(): Promise<FollowView[]> {
    const rows = await this.db.query<Row>('select kind, code, since from follow order by kind, code limit 2000');
    const names = await this.things.namesOf(rows.map(({ kind, code }) => `${kind}:${code}`));
    // A thing that is gone, a concept no longer in the vocabulary, keeps its code for a name.
    return rows.map(({ kind, code, since }) => ({
      kind,
      code,
      since: since.toISOString(),
      names: names.get(`${kind}:${code}`) ?? { es: code, pt: code, en: code, fr: code },
    }));
  }

  async read(kind: FollowKind, code: string): Promise<{ following: boolean; since: string | null }> {
    await this.refuseUnknown(kind, code);
    const row = await this.db.one<Row>('select since from follow where kind = $1 and code = $2', [kind, code]);
    return { following: row !== undefined, since: row?.since.toISOString() ?? null };
  }

  /** Following twice is following: since the first time. */
  async follow(kind: FollowKind, code: string): Promise<void> {
    await this.refuseUnknown(kind, code);
    const { tenantId, id } = this.db.actor;
    await this.db.query(
      'insert into follow (tenant_id, person_id, kind, code, since) values ($1, $2, $3, $4, $5) on conflict do nothing',
      [tenantId, id, kind, code, this.clock.now()],
    );
  }

  async unfollow(kind: FollowKind, code: string): Promise<void> {
    await this.db.query('delete from follow where kind = $1 and code = $2', [kind, code]);
  }

  private async refuseUnknown(kind: FollowKind, code: string): Promise<void> {
    if (!(await this.things.exists(kind, code))) throw new NotFound();
  }
}
