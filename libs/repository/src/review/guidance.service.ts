import { Injectable } from '@nestjs/common';
import { authorize, Clock, Events, type Locale, TenantDatabase, VersionConflict } from '#platform';
import type { Localized } from '#tenancy';
import { guidanceWritten } from '../repository.events.js';
import { reviewResources } from '../repository.permissions.js';
import type { GuidanceTopic, GuidanceType } from './guidance.schemas.js';

interface Guidance {
  topic: GuidanceTopic;
  type: GuidanceType;
  texts: Localized;
  version: number;
  by: string | null;
  at: Date;
}

const columns = 'topic, type, texts, version, by_name as by, at';

/** What a tenant tells its own depositors and reviewers, in its words. */
@Injectable()
export class GuidanceService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  async list() {
    const { actor } = this.db;
    const items = await this.db.query<Guidance>(`select ${columns} from review_guidance where tenant_id = $1 order by topic, type`, [actor.tenantId]);
    return { items, may: { edit: actor.may(reviewResources) } };
  }

  /** @param version what the writer has before them; 0 where nothing was written yet */
  async write(topic: GuidanceTopic, type: GuidanceType, version: number, texts: Partial<Record<Locale, string>>): Promise<Guidance> {
    const { actor } = this.db;
    authorize(actor.may(reviewResources), reviewResources.name);
    const written = Object.fromEntries(Object.entries(texts).filter(([, text]) => text?.trim()));
    const guidance = await this.db.one<Guidance>(
      version === 0
        ? `insert into review_guidance (tenant_id, topic, type, texts, by_id, by_name, at, version) values ($1, $2, $3, $4, $5, $6, $7, $8 + 1)
           on conflict do nothing returning ${columns}`
        : `update review_guidance set texts = $4, by_id = $5, by_name = $6, at = $7, version = version + 1
            where tenant_id = $1 and topic = $2 and type = $3 and version = $8 returning ${columns}`,
      [actor.tenantId, topic, type, written, actor.id, actor.name, this.clock.now(), version],
    );
    if (!guidance) throw await this.conflict(topic, type);
    await this.events.announce(guidanceWritten, actor.tenantId, { topic, type });
    return guidance;
  }

  private async conflict(topic: GuidanceTopic, type: GuidanceType): Promise<VersionConflict> {
    const current = await this.db.one<Guidance>(
      `select ${columns} from review_guidance where tenant_id = $1 and topic = $2 and type = $3`, [this.db.actor.tenantId, topic, type],
    );
    return new VersionConflict(current?.version ?? 0, current ?? null);
  }
}
