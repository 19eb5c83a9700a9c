import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { MoreThan } from 'typeorm';
import { z } from 'zod';
import { authorize, decodeCursor, encodeCursor, Events, locales, NotFound, TenantDatabase, VersionConflict } from '#platform';
import { conveneMeetings } from '../meetings.permissions.js';
import { mayKeep, mayKeepMeetings } from '../meetings.policy.js';
import { seriesKept } from '../meetings.events.js';
import { viewOfMoment } from '../meetings.schemas.js';
import { NextEdition } from './next-edition.service.js';
import { Series } from './series.entity.js';
import type { EditSeries, FoundSeries, ListSeries, SeriesView } from './series.schemas.js';

const position = z.tuple([z.uuid()]);

/** The series of meetings and what each edition starts from. */
@Injectable()
export class SeriesService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly events: Events,
    private readonly next: NextEdition,
  ) {}

  async list({ cursor, limit }: ListSeries): Promise<{ items: SeriesView[]; next: string | null }> {
    const after = cursor === undefined ? {} : { id: MoreThan(decodeCursor(cursor, position)[0]) };
    const found = await this.db.repository(Series).find({ where: after, order: { id: 'asc' }, take: limit + 1 });
    const items: SeriesView[] = [];
    // One transaction speaks one statement at a time.
    for (const series of found.slice(0, limit)) items.push(await this.view(series));
    const last = items.at(-1);
    return { items, next: found.length > limit && last ? encodeCursor([last.id]) : null };
  }

  async read(id: string): Promise<SeriesView> {
    const series = await this.db.repository(Series).findOneBy({ id });
    if (!series) throw new NotFound();
    return this.view(series);
  }

  async found(wish: FoundSeries): Promise<SeriesView> {
    const { actor } = this.db;
    authorize(mayKeepMeetings(actor), conveneMeetings.name);
    const series = this.db.repository(Series).create({
      ...wish,
      id: randomUUID(),
      tenantId: actor.tenantId,
      editionTitle: wish.editionTitle ?? numbered(wish.title),
      version: 1,
    });
    return this.keep(series);
  }

  async edit(id: string, version: number, change: EditSeries): Promise<SeriesView> {
    const series = await this.hold(id);
    authorize(mayKeep(this.db.actor, series), conveneMeetings.name);
    if (series.version !== version) throw new VersionConflict(series.version);
    return this.keep(Object.assign(series, change, { version: version + 1 }));
  }

  /** Holds the series, so that two people opening its next edition take turns. */
  async hold(id: string): Promise<Series> {
    const series = await this.db.repository(Series).findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!series) throw new NotFound();
    return series;
  }

  private async keep(series: Series): Promise<SeriesView> {
    await this.db.repository(Series).save(series);
    await this.events.announce(seriesKept, series.id, { seriesId: series.id, version: series.version });
    return this.view(series);
  }

  private async view(series: Series): Promise<SeriesView> {
    const { tenantId: _owner, ...own } = series;
    const { number, title, span, plannedId } = await this.next.of(series);
    const kept = mayKeep(this.db.actor, series);
    const times = span ? { start: viewOfMoment(span.start), end: viewOfMoment(span.end) } : { start: null, end: null };
    return {
      ...own,
      next: { number, title, ...times },
      planned: plannedId,
      may: { edit: kept, open: kept && plannedId === null },
    };
  }
}

/** Unless said otherwise, an edition is called by its number and the series. */
const numbered = (title: FoundSeries['title']): FoundSeries['title'] =>
  Object.fromEntries(locales.flatMap((locale) => (title[locale] ? [[locale, `${countedBy[locale]} ${title[locale]}`]] : [])));

/** *II Reunión*, but *Second Meeting*: English and French write out what Spanish and Portuguese number as the Romans did. */
const countedBy = { es: '{roman}', pt: '{roman}', en: '{ordinal}', fr: '{ordinal}' } as const;
