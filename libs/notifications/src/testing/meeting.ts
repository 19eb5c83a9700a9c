import ICAL from 'ical.js';
import { type Member, TestApp, type TestTenant } from '#harness';
import type { Locale } from '#platform';
import { type LedgerMail, mailsTo } from './deposit.js';

export const editions = '/api/v1/meetings/editions';
export const inSantiago = { start: '2027-10-05T09:00', end: '2027-10-06T17:00', zone: 'America/Santiago' };
export const aWeekLater = { start: '2027-10-12T09:00', end: '2027-10-13T17:00', zone: 'America/Santiago' };

/** A meeting as far as acts upon it need to know. */
export interface Meeting {
  id: string;
  version: number;
  sequence: number;
}

/** The network's coordinator at work, with the focal points of a few countries. */
export class Unit {
  private constructor(
    readonly app: TestApp,
    readonly celac: TestTenant,
    readonly coordinator: Member,
    readonly focalPoints: ReadonlyMap<string, Member>,
  ) {}

  static async of(app: TestApp, countries: Record<string, Locale>): Promise<Unit> {
    app.clock.moveTo(new Date('2026-11-20T12:00:00Z'));
    const celac = await app.network();
    const focalPoints = new Map<string, Member>();
    for (const [code, locale] of Object.entries(countries)) {
      focalPoints.set(code, await app.aPerson(await app.aCountry(code), ['focal-point'], { locale }));
    }
    return new Unit(app, celac, await app.aPerson(celac, ['unit-coordinator']), focalPoints);
  }

  focalPoint(code: string): Member {
    return this.focalPoints.get(code)!;
  }

  async convened(wish: object = {}): Promise<Meeting> {
    const title = { es: 'Reunión ministerial', pt: 'Reunião ministerial', en: 'Ministerial meeting' };
    const series = await this.coordinator.post('/api/v1/meetings/series', { title }).expect(201);
    const opened = await this.coordinator.post(editions, { seriesId: series.body.id, times: inSantiago, place: 'Santiago, sede de la CEPAL', hostCountry: 'cl', ...wish }).expect(201);
    return this.act(opened.body as Meeting, 'convocation');
  }

  /** An act of the coordinator's on the meeting as it stands. */
  async act({ id }: Pick<Meeting, 'id'>, act: string, body: object = {}): Promise<Meeting> {
    const { body: now } = await this.coordinator.get(`${editions}/${id}`).expect(200);
    const answer = await this.coordinator.post(`${editions}/${id}/${act}`, body).set('if-match', `"${(now as Meeting).version}"`).expect(200);
    return answer.body as Meeting;
  }

  async retitle({ id }: Meeting, change: object): Promise<void> {
    const { body: now } = await this.coordinator.get(`${editions}/${id}`).expect(200);
    await this.coordinator.patch(`${editions}/${id}`, change, (now as Meeting).version).expect(200);
  }

  /** Lets time pass; people stay signed in. */
  async waitUntil(instant: Date): Promise<void> {
    this.app.clock.moveTo(instant);
    await this.app.owner.query('update session set last_seen_at = $1', [instant]);
    await this.app.settle();
  }

  /** The formal mails to a person, oldest first. */
  async formalMails(person: Member): Promise<LedgerMail[]> {
    return (await mailsTo(this.app, person)).filter(({ kind }) => kind === 'notifications.meeting');
  }
}

/** What a calendar understands of a calendar message, read by another library than the one that wrote it. */
export function readCalendar(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const component = calendar.getFirstSubcomponent('vevent')!;
  const event = new ICAL.Event(component);
  return {
    method: String(calendar.getFirstPropertyValue('method')),
    uid: event.uid,
    sequence: Number(component.getFirstPropertyValue('sequence')),
    summary: event.summary,
    status: String(component.getFirstPropertyValue('status')),
    start: event.startDate.toString(),
    zone: event.startDate.zone?.tzid ?? null,
    attendees: event.attendees.map((attendee) => String(attendee.getFirstValue()).toLowerCase()),
  };
}
