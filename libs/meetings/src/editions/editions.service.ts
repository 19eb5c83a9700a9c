import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Clock, decodeCursor, encodeCursor, Events, locales, TenantDatabase } from '#platform';
import { editionCancelled, editionEdited, editionHeld, editionRetitled } from '../meetings.events.js';
import { ReminderBook } from '../reminders/reminder-book.service.js';
import { Countries } from './countries.service.js';
import { EditionStore } from './edition-store.service.js';
import { Edition } from './edition.entity.js';
import type { CancelEdition, EditEdition, ListEditions } from './edition.schemas.js';

const cursorValues = z.tuple([z.iso.datetime(), z.uuid()]);

/** Editions as they are read, described, cancelled and recorded as held. */
@Injectable()
export class EditionsService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly store: EditionStore,
    private readonly countries: Countries,
    private readonly reminders: ReminderBook,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  /** By date. Row-level security leaves out what this reader may not see. */
  async list({ state, series, from, until, cursor, limit }: ListEditions): Promise<{ items: Edition[]; next: string | null }> {
    const query = this.db.repository(Edition).createQueryBuilder('e').orderBy('e.startsAt').addOrderBy('e.id').limit(limit + 1);
    if (state) query.andWhere('e.state in (:...state)', { state });
    if (series) query.andWhere('e.seriesId = :series', { series });
    if (from) query.andWhere('e.endsAt > :from', { from });
    if (until) query.andWhere('e.startsAt < :until', { until });
    if (cursor) {
      const [at, id] = decodeCursor(cursor, cursorValues);
      query.andWhere('(e.startsAt, e.id) > (:at::timestamptz, :id::uuid)', { at, id });
    }
    const found = await query.getMany();
    const items = found.slice(0, limit);
    const last = items.at(-1);
    return { items, next: found.length > limit && last ? encodeCursor([last.startsAt.toISOString(), last.id]) : null };
  }

  async edit(id: string, version: number, change: EditEdition): Promise<Edition> {
    const edition = await this.store.holdFor(id, version);
    edition.refuseIfClosed();
    await this.countries.refuseUnknown(change.hostCountry, '/hostCountry');
    const before = shown(edition);
    Object.assign(edition, change);
    const isShown = shown(edition) !== before;
    if (isShown) edition.revisedAt = this.clock.now();
    await this.store.save(edition);
    if (change.remindDays) await this.reminders.settle(edition, await this.store.plan(edition));
    await this.events.announce(isShown ? editionRetitled : editionEdited, id, about(edition));
    return edition;
  }

  async cancel(id: string, version: number, { reason }: CancelEdition): Promise<Edition> {
    const edition = await this.store.holdFor(id, version);
    edition.cancel(reason, this.clock.now());
    await this.store.save(edition);
    await this.reminders.settle(edition, await this.store.plan(edition));
    await this.events.announce(editionCancelled, id, about(edition));
    return edition;
  }

  async recordHeld(id: string): Promise<Edition> {
    const edition = await this.store.holdFor(id);
    edition.recordHeld(this.clock.now());
    await this.store.save(edition);
    await this.reminders.settle(edition, await this.store.plan(edition));
    await this.events.announce(editionHeld, id, about(edition));
    return edition;
  }
}

const about = ({ id, sequence, version }: Edition) => ({ editionId: id, sequence, version });

/** What calendars show of an edition besides its times. */
const shown = ({ title, summary, place }: Edition): string =>
  JSON.stringify([...[title, summary].map((text) => locales.map((locale) => text[locale] ?? null)), place]);
