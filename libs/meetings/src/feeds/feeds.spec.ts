import ICAL from 'ical.js';
import { editions, Network } from '../testing/a-meeting.js';
import type { NewFeedView } from './feed.schemas.js';

describe('a calendar address of one’s own', () => {
  let network: Network;
  beforeAll(async () => {
    network = await Network.gather();
  });
  afterAll(() => network.app.stop());

  const feed = '/api/v1/meetings/feed';
  const give = async (code: string) => (await network.focalPoint(code).post(feed).expect(201)).body as NewFeedView;
  const fetch = (address: string) => network.app.nobody.get(new URL(address).pathname);
  const eventsIn = (text: string) =>
    new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((component) => {
      const event = new ICAL.Event(component);
      return { uid: event.uid, start: event.startDate.toString(), zone: event.startDate.zone?.tzid, status: component.getFirstPropertyValue('status'), attendees: event.attendees.length };
    });

  it('shows the meetings one’s country is invited to or receives, as another program reads them, in one’s language', async () => {
    const invited = await network.convened({ hostCountry: 'cl' });
    const { address, webcal } = await give('br');
    expect(webcal).toBe(address.replace('http:', 'webcal:'));
    const answer = await fetch(address).expect(200);
    expect(answer.headers['content-type']).toBe('text/calendar; charset=utf-8');
    expect(answer.headers['cache-control']).toBe('private, no-cache');
    expect(eventsIn(answer.text)).toEqual([
      { uid: `${invited.id}@localhost`, start: '2027-10-05T09:00:00', zone: 'America/Santiago', status: 'CONFIRMED', attendees: 0 },
    ]);
    const calendar = new ICAL.Component(ICAL.parse(answer.text));
    expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH');
    expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe('Minhas reuniões na Minga');
    expect(String(calendar.getFirstPropertyValue('refresh-interval'))).toBe('PT1H');
    // A cluster’s people are invited to nothing, but a meeting comes to their country.
    const cluster = await network.app.aPerson(await network.app.aCluster(await network.app.aCountry('cl')), ['member']);
    const theirs = (await cluster.post(feed).expect(201)).body as NewFeedView;
    expect(eventsIn((await fetch(theirs.address).expect(200)).text)).toHaveLength(1);
    const elsewhere = await network.app.aPerson(await network.app.aCluster(await network.app.aCountry('ar')), ['member']);
    const empty = (await elsewhere.post(feed).expect(201)).body as NewFeedView;
    expect(eventsIn((await fetch(empty.address).expect(200)).text)).toEqual([]);
  });

  it('is sent anew only when something in it changed', async () => {
    const { id } = await network.convened();
    const { address } = await give('pe');
    const first = await fetch(address).expect(200);
    const tag = first.headers['etag']!;
    const same = await fetch(address).set('if-none-match', `"other", W/${tag}`).expect(304);
    expect(same.text).toBe('');
    expect(same.headers['etag']).toBe(tag);
    const { body } = await network.coordinator.get(`${editions}/${id}`).expect(200);
    await network.act(id, (body as { version: number }).version, 'cancellation', { reason: { es: 'Sin sede' } });
    const changed = await fetch(address).set('if-none-match', tag).expect(200);
    expect(eventsIn(changed.text).find(({ uid }) => uid === `${id}@localhost`)).toMatchObject({ status: 'CANCELLED' });
  });

  it('is shown once, kept as a hash, replaced and taken back', async () => {
    const chile = network.focalPoint('cl');
    expect((await chile.get(feed).expect(200)).body).toEqual({ active: false, createdAt: null, lastReadAt: null });
    const first = await give('cl');
    const token = first.address.split('/').at(-2)!;
    expect(token).toMatch(/^[\w-]{43}$/);
    const { rows } = await network.app.owner.query<{ row: string }>(
      "select f::text as row from calendar_feed f union all select e::text from event e where name like 'calendar-feed.%' union all select d::text from delivery d",
    );
    expect(rows.filter(({ row }) => row.includes(token))).toEqual([]);
    await fetch(first.address).expect(200);
    const seen = (await chile.get(feed).expect(200)).body as { active: boolean; lastReadAt: string | null };
    expect(seen).toMatchObject({ active: true, lastReadAt: expect.any(String) as string });
    const second = await give('cl');
    await fetch(first.address).expect(404);
    await fetch(second.address).expect(200);
    await chile.delete(feed).expect(204);
    await chile.delete(feed).expect(204);
    await fetch(second.address).expect(404);
    expect((await network.events(chile.id)).map(({ name }) => name)).toEqual(['calendar-feed.given', 'calendar-feed.given', 'calendar-feed.revoked']);
    await network.app.nobody.post(feed).expect(401);
  });

  it('of somebody who was suspended, left or never was answers like any wrong one', async () => {
    const wrong = (text: string) => text.replace(/"instance":"[^"]*"/, '');
    const absent = await fetch('http://localhost/api/v1/meetings/feeds/nada/calendar.ics').expect(404);
    const suspended = await give('uy');
    await network.app.owner.query("update person set state = 'suspended' where id = $1", [network.focalPoint('uy').id]);
    const gone = await give('ec');
    await network.app.owner.query('delete from membership where person_id = $1', [network.focalPoint('ec').id]);
    for (const { address } of [suspended, gone]) {
      const answer = await fetch(address).expect(404);
      expect(wrong(answer.text)).toBe(wrong(absent.text));
    }
  });

  it('is fetched at the pace of calendar programs, and guessed at no pace', async () => {
    const { address } = await give('mx');
    const statuses: number[] = [];
    for (let tries = 0; tries < 62; tries += 1) statuses.push((await fetch(address)).status);
    expect([statuses[0], statuses[59], statuses[61]]).toEqual([200, 200, 429]);
    const other = await give('py');
    const misses: number[] = [];
    for (let tries = 0; tries < 62; tries += 1) misses.push((await fetch(`http://localhost/api/v1/meetings/feeds/${'x'.repeat(40)}${tries}/calendar.ics`)).status);
    expect([misses[0], misses.at(-1)]).toEqual([404, 429]);
    // Whoever guesses behind the same address keeps nobody from their own.
    await fetch(other.address).expect(200);
  });
});
