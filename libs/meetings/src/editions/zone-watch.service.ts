import { Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { Clock, Events, TenantDatabase } from '#platform';
import { editionReclocked } from '../meetings.events.js';
import { ReminderBook } from '../reminders/reminder-book.service.js';
import { EditionStore } from './edition-store.service.js';
import { Edition } from './edition.entity.js';
import { MilestoneRow } from './milestone.entity.js';

/** What a scope is entered with by somebody who only reads what is public. */
const anybody = { credential: { kind: 'none' as const }, tenantCode: null, ip: '127.0.0.1', requestId: 'zone-watch' };

/**
 * Governments move their clocks, and a new runtime brings a new zone database. As a worker starts, the instants on
 * record are compared with what the walls mean now; where they differ, deadlines, reminders and calendars follow the
 * wall. Workers that start together take turns, and the second finds nothing to do.
 */
@Injectable()
export class ZoneWatch implements OnApplicationBootstrap {
  private readonly logger = new Logger('ZoneWatch');

  constructor(
    private readonly db: TenantDatabase,
    private readonly store: EditionStore,
    private readonly reminders: ReminderBook,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    // A portal that cannot do this now must still start; the next start does it.
    await this.follow().catch((error: unknown) => this.logger.error(error));
  }

  /** @returns how many meetings are at another instant than was on record */
  async follow(): Promise<number> {
    const keepers = await this.db.within(anybody, () =>
      this.db.query<{ id: string }>("select id from tenant where kind = 'network'"),
    );
    let corrected = 0;
    for (const { id } of keepers) {
      corrected += (await this.db.withinJob({ tenantId: id, actorId: null }, () => this.followHere(id))) ?? 0;
    }
    return corrected;
  }

  private async followHere(tenantId: string): Promise<number> {
    const open = await this.db.repository(Edition).find({
      where: [{ tenantId, state: 'planned' }, { tenantId, state: 'convened' }, { tenantId, state: 'held' }],
      select: { tenantId: true, id: true },
      order: { id: 'asc' },
    });
    let corrected = 0;
    for (const { id } of open) corrected += await this.reclock(id);
    return corrected;
  }

  private async reclock(id: string): Promise<number> {
    const edition = await this.store.hold(id);
    if (!edition) return 0;
    const milestones = await this.store.milestones(edition);
    const late = milestones.filter(({ due, dueAt }) => differ(due.instant, dueAt));
    for (const row of late) row.due = row.planned.due;
    if (late.length) await this.db.repository(MilestoneRow).save(late);
    await this.reminders.reclock(edition);
    const { span, startsAt, endsAt } = edition;
    if (!edition.isOpen || !(differ(span.start.instant, startsAt) || differ(span.end.instant, endsAt))) return 0;
    Object.assign(edition, { span, revisedAt: this.clock.now() });
    if (edition.state === 'convened') edition.sequence += 1;
    await this.store.save(edition);
    await this.events.announce(editionReclocked, id, { editionId: id, sequence: edition.sequence, version: edition.version });
    return 1;
  }
}

const differ = (one: Date, other: Date): boolean => one.getTime() !== other.getTime();
