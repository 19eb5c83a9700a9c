import { Injectable } from '@nestjs/common';
import { authorize, Clock, Events, InvalidRequest, TenantDatabase } from '#platform';
import { editionConvened } from '../meetings.events.js';
import { conveneMeetings } from '../meetings.permissions.js';
import { mayKeep } from '../meetings.policy.js';
import { ReminderBook } from '../reminders/reminder-book.service.js';
import { Countries, type FocalPoint } from './countries.service.js';
import { EditionStore } from './edition-store.service.js';
import type { Edition } from './edition.entity.js';
import type { ConvocationView } from './edition.schemas.js';
import { Invitees } from './invitees.service.js';

/**
 * Invites the countries through their focal points. Every country is on record as invited, with or without somebody
 * to write to; convening again writes to those who have come to represent a country since.
 */
@Injectable()
export class ConvocationService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly store: EditionStore,
    private readonly countries: Countries,
    private readonly invitees: Invitees,
    private readonly reminders: ReminderBook,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  /** Whom convening now would reach, and which countries have nobody to reach. */
  async preview(id: string): Promise<ConvocationView> {
    const edition = await this.store.find(id);
    authorize(mayKeep(this.db.actor, edition), conveneMeetings.name);
    const invited = await this.invited(edition);
    const byCountry = Map.groupBy(await this.countries.focalPoints(), ({ countryId }) => countryId);
    const countries = (await this.countries.all()).map(({ id: countryId, code }) => ({
      country: code,
      countryId,
      focalPoints: (byCountry.get(countryId) ?? []).map((one) => ({ personId: one.personId, name: one.name, invited: invited.has(key(one)) })),
    }));
    return {
      countries,
      toInvite: countries.flatMap(({ focalPoints }) => focalPoints).filter((one) => !one.invited).length,
      withoutFocalPoint: countries.filter(({ focalPoints }) => focalPoints.length === 0).map(({ country }) => country),
    };
  }

  async convene(id: string, version: number): Promise<Edition> {
    const edition = await this.store.holdFor(id, version);
    const now = this.clock.now();
    edition.refuseIfClosed();
    if (!edition.span.start.isAfter(now)) throw new InvalidRequest([{ pointer: '/start', code: 'meetings:fields.in-the-past' }]);
    const first = edition.state === 'planned';
    const invited = await this.invite(edition, now);
    if (!first && invited.length === 0) return edition;
    edition.convene(now);
    await this.store.save(edition);
    await this.reminders.settle(edition, await this.store.plan(edition));
    const { sequence, version: current } = edition;
    await this.events.announce(editionConvened, id, { editionId: id, sequence, version: current, invited });
    return edition;
  }

  private async invite(edition: Edition, now: Date): Promise<{ countryId: string; personId: string }[]> {
    for (const { id } of await this.countries.all()) {
      await this.db.query(
        `insert into meeting_participation (tenant_id, edition_id, country_id) values ($1, $2, $3) on conflict do nothing`,
        [edition.tenantId, edition.id, id],
      );
    }
    const invited = await this.invited(edition);
    const missing = (await this.countries.focalPoints()).filter((one) => !invited.has(key(one)));
    for (const one of missing) await this.invitees.add(edition, one, now);
    return missing.map(({ countryId, personId }) => ({ countryId, personId }));
  }

  private async invited(edition: Edition): Promise<Set<string>> {
    return new Set((await this.invitees.of(edition)).map(key));
  }
}

const key = ({ countryId, personId }: Pick<FocalPoint, 'countryId' | 'personId'>): string => `${countryId}/${personId}`;
