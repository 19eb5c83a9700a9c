import { Injectable } from '@nestjs/common';
import { Clock, hashToken, NotFound, TenantDatabase, TooManyTries } from '#platform';
import { CalendarService } from '../editions/calendar.service.js';
import { keepCalendar } from '../meetings.permissions.js';

/** Who fetches a feed more often, or tries more addresses that open nothing, waits. */
const most = { perFeed: 60, missesPerAddress: 60 } as const;
const quarter = 15 * 60_000;

interface Opened {
  tenantId: string;
  personId: string;
}

/**
 * What calendar programs fetch without signing in. The address stands for its owner, whose standing is read again each
 * time: who is suspended, has left or took the address back gets what a wrong address gets.
 */
@Injectable()
export class FeedReader {
  constructor(
    private readonly db: TenantDatabase,
    private readonly calendars: CalendarService,
    private readonly clock: Clock,
  ) {}

  async read(token: string, ip: string, requestId: string): Promise<string> {
    const asNobody = { credential: { kind: 'none' as const }, tenantCode: null, ip, requestId };
    const owner = await this.db.within(asNobody, () => this.open(token, ip));
    const calendar = owner && (await this.db.withinJob({ tenantId: owner.tenantId, actorId: owner.personId }, (actor) =>
      actor.may(keepCalendar) ? this.calendars.mine(actor.locale ?? 'es') : Promise.resolve(undefined)));
    if (!calendar) throw new NotFound();
    return calendar;
  }

  /** Misses are counted as well, so the answer to one must not undo the transaction. */
  private async open(token: string, ip: string): Promise<Opened | undefined> {
    const hash = hashToken(token);
    const opened = await this.db.one<Opened>('select * from scope.open_feed($1, $2)', [hash, this.clock.now()]);
    await (opened ? this.count(`feed:${hash}`, most.perFeed) : this.count(`no-feed:${hashToken(ip)}`, most.missesPerAddress));
    return opened;
  }

  private async count(bucket: string, limit: number): Promise<void> {
    const now = this.clock.now();
    const counted = await this.db.one<{ tries: number; since: Date }>(
      'select * from scope.count_guess($1, $2, $3::interval)',
      [bucket, now, `${quarter} milliseconds`],
    );
    if (!counted || counted.tries <= limit) return;
    throw new TooManyTries(Math.max(1, Math.ceil((counted.since.getTime() + quarter - now.getTime()) / 1000)));
  }
}
