import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { authorize, Clock, Config, Events, InvalidRequest, TenantDatabase } from '#platform';
import { editionOpened } from '../meetings.events.js';
import { conveneMeetings } from '../meetings.permissions.js';
import { mayKeep } from '../meetings.policy.js';
import { EditionAlreadyPlanned } from '../meetings.problems.js';
import { type Next, NextEdition } from '../series/next-edition.service.js';
import type { Series } from '../series/series.entity.js';
import { SeriesService } from '../series/series.service.js';
import type { WallSpan } from '../time/wall-span.js';
import { Countries } from './countries.service.js';
import { Edition } from './edition.entity.js';
import type { OpenEdition } from './edition.schemas.js';
import { MilestonesService } from './milestones.service.js';
import { readTimes } from './read-times.js';

/** Opens the next edition of a series, with the plan that the series prescribes. Nobody is invited yet. */
@Injectable()
export class OpeningService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly series: SeriesService,
    private readonly next: NextEdition,
    private readonly countries: Countries,
    private readonly milestones: MilestonesService,
    private readonly events: Events,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  async open(wish: OpenEdition): Promise<Edition> {
    const series = await this.series.hold(wish.seriesId);
    authorize(mayKeep(this.db.actor, series), conveneMeetings.name);
    const next = await this.next.of(series);
    if (next.plannedId) throw new EditionAlreadyPlanned(next.number - 1);
    await this.countries.refuseUnknown(wish.hostCountry, '/hostCountry');
    const edition = this.draft(series, next, wish, this.times(wish, next));
    await this.db.repository(Edition).insert(edition);
    await this.milestones.prescribe(edition, series.milestones);
    const { id: editionId, seriesId, sequence, version } = edition;
    await this.events.announce(editionOpened, editionId, { editionId, seriesId, sequence, version });
    return edition;
  }

  private times(wish: OpenEdition, next: Next): WallSpan {
    if (wish.times) return readTimes(wish.times, next.span, this.clock.now(), '/times');
    if (!next.span) throw new InvalidRequest([{ pointer: '/times', code: 'meetings:fields.start-needed' }]);
    return next.span;
  }

  private draft(series: Series, next: Next, wish: OpenEdition, span: WallSpan): Edition {
    const id = randomUUID();
    return Object.assign(new Edition(), {
      id,
      tenantId: series.tenantId,
      seriesId: series.id,
      number: next.number,
      title: wish.title ?? next.title,
      summary: wish.summary,
      span,
      hostCountry: wish.hostCountry,
      place: wish.place,
      remindDays: series.remindDays,
      state: 'planned' as const,
      visibility: wish.visibility ?? series.visibility,
      uid: `${id}@${new URL(this.config.get('PUBLIC_URL')).hostname}`,
      sequence: 0,
      version: 1,
      revisedAt: this.clock.now(),
      convenedAt: null,
      cancelReason: null,
    });
  }
}
