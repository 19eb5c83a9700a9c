import ICAL from 'ical.js';
import { TestApp, type Member, type TestTenant } from '#harness';
import { type Locale, TenantDatabase } from '#platform';
import { calendarMessageFor, type CalendarMethod } from '../calendar/calendar-message.js';
import { EditionReader } from '../editions/edition-reader.service.js';
import type { EditionSnapshot } from '../editions/edition-snapshot.js';
import type { EditionView, MovePreviewView } from '../editions/edition.schemas.js';
import type { SeriesView } from '../series/series.schemas.js';
import { MeetingsOnlyModule } from './meetings-only.module.js';

/** Where the API keeps meetings. */
export const meetings = '/api/v1/meetings';
export const editions = `${meetings}/editions`;

/** What `othersTry` finds where all are refused; who keeps meetings elsewhere cannot find one that is still prepared. */
export const allRefused = { others: [403], elsewhere: 403, nobody: 401 };
export const allRefusedUnseen = { ...allRefused, elsewhere: 404 };

/** The day on which the meetings of these specs begin to be prepared. */
export const today = new Date('2026-11-20T12:00:00Z');
/** Two days in spring, a month after Chile has put its clocks forward. */
export const inSantiago = { start: '2027-10-05T09:00', end: '2027-10-06T17:00', zone: 'America/Santiago' };

/** The network with its coordinator and one focal point for each of its 33 countries. */
export class Network {
  readonly focalPoints = new Map<string, Member>();

  private constructor(
    readonly app: TestApp,
    readonly celac: TestTenant,
    readonly coordinator: Member,
  ) {}

  /** @param absent codes of countries that have no focal point */
  static async gather({ absent = [] }: { absent?: string[] } = {}): Promise<Network> {
    const app = await TestApp.start({ meilisearch: false, module: MeetingsOnlyModule.forRoot });
    app.clock.moveTo(today);
    const celac = await app.network();
    const network = new Network(app, celac, await app.aPerson(celac, ['unit-coordinator'], { name: 'Coordinadora' }));
    const { rows } = await app.owner.query<TestTenant & { language: Locale }>(
      "select id, code, language from tenant where kind = 'country' order by code",
    );
    for (const country of rows.filter(({ code }) => !absent.includes(code))) {
      network.focalPoints.set(country.code, await app.aPerson(country, ['focal-point'], { locale: country.language }));
    }
    return network;
  }

  focalPoint(code: string): Member {
    return this.focalPoints.get(code)!;
  }

  async aSeries(wish: object = {}): Promise<SeriesView> {
    const title = { es: 'Reunión de Ministras y Ministros de Industria', en: 'Meeting of Ministers of Industry' };
    return (await this.coordinator.post(`${meetings}/series`, { title, ...wish }).expect(201)).body as SeriesView;
  }

  async open(wish: object = {}, seriesId?: string): Promise<EditionView> {
    const body = { seriesId: seriesId ?? (await this.aSeries()).id, times: inSantiago, ...wish };
    return (await this.coordinator.post(editions, body).expect(201)).body as EditionView;
  }

  async convened(wish: object = {}): Promise<EditionView> {
    const { id, version } = await this.open(wish);
    return this.act(id, version, 'convocation');
  }

  /** An act of the coordinator's on a version of an edition. */
  async act(id: string, version: number, act: string, body: object = {}): Promise<EditionView> {
    const test = this.coordinator.post(`${editions}/${id}/${act}`, body).set('if-match', `"${version}"`);
    return (await test.expect(200)).body as EditionView;
  }

  async preview(id: string, times: object): Promise<MovePreviewView> {
    return (await this.coordinator.post(`${editions}/${id}/move/preview`, times).expect(200)).body as MovePreviewView;
  }

  /** What other contexts read, in the scope of the network's own jobs. */
  async snapshot(id: string): Promise<EditionSnapshot> {
    const reader = this.app.app.get(EditionReader, { strict: false });
    const found = await this.inNetwork(() => reader.snapshot(id));
    return found!;
  }

  inNetwork<Result>(work: () => Promise<Result>): Promise<Result | undefined> {
    return this.app.app.get(TenantDatabase).withinJob({ tenantId: this.celac.id, actorId: null }, work);
  }

  /** The calendar messages that would go out now, as another library reads them. */
  async calendars(id: string, method: CalendarMethod) {
    const snapshot = await this.snapshot(id);
    return snapshot.invitees.map((invitee) => {
      const calendar = new ICAL.Component(ICAL.parse(calendarMessageFor(snapshot, invitee, method).content));
      const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent') ?? undefined);
      return {
        to: invitee.email,
        method: calendar.getFirstPropertyValue('method'),
        uid: event.uid,
        sequence: event.sequence,
        summary: event.summary,
        start: event.startDate.toString(),
        status: event.component.getFirstPropertyValue('status'),
        stamp: String(event.component.getFirstPropertyValue('dtstamp')),
        attendees: event.attendees.map((attendee) => String(attendee.getFirstValue()).toLowerCase()),
      };
    });
  }

  /** Events announced about an edition, oldest first. */
  async events(id: string, name?: string): Promise<{ name: string; payload: Record<string, unknown> }[]> {
    const { rows } = await this.app.owner.query<{ name: string; payload: Record<string, unknown> }>(
      'select name, payload from event where subject = $1 and ($2::text is null or name = $2) order by seq',
      [id, name ?? null],
    );
    return rows;
  }

  /**
   * What everybody who is not the network's coordinator is answered: its other people and those of a country and a
   * cluster, a coordinator who acts elsewhere, and nobody. Fails when any of it leaves an event behind.
   */
  async othersTry(method: 'post' | 'put' | 'patch' | 'delete', path: string, body: object, headers: Record<string, string> = {}) {
    const chile = await this.app.aCountry('cl');
    const others = [
      await this.app.aPerson(this.celac, ['curator', 'member', 'observer']),
      await this.app.aPerson(this.celac, ['network-administrator']),
      this.focalPoint('cl'),
      await this.app.aPerson(await this.app.aCluster(chile), ['cluster-manager']),
    ];
    const elsewhere = await this.app.aPerson(chile, ['unit-coordinator']);
    const countEvents = async () => (await this.app.owner.query<{ count: string }>('select count(*) from event')).rows[0]?.count;
    const before = await countEvents();
    const statuses: number[] = [];
    for (const caller of [...others, elsewhere, this.app.nobody]) {
      statuses.push((await caller.with(headers).request(method, path).send(body)).status);
    }
    if ((await countEvents()) !== before) throw new Error('A refused act left an event behind.');
    const [nobody, fromElsewhere] = [statuses.pop(), statuses.pop()];
    return { others: [...new Set(statuses)], elsewhere: fromElsewhere, nobody };
  }

  /** Lets time pass, stopping wherever a meeting's work falls due. Sessions that nobody used meanwhile are kept alive. */
  async passTo(instant: string): Promise<void> {
    const until = new Date(instant);
    for (;;) {
      const { rows } = await this.app.owner.query<{ next: Date | null }>(
        "select min(due_at) as next from delivery where state = 'waiting' and name like 'meetings.%' and due_at > $1 and due_at <= $2",
        [this.app.clock.now(), until],
      );
      const next = rows[0]?.next ?? until;
      this.app.clock.moveTo(next);
      await this.app.settle();
      if (next === until) break;
    }
    await this.app.owner.query('update session set last_seen_at = $1', [this.app.clock.now()]);
  }
}
