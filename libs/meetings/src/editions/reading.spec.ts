import ICAL from 'ical.js';
import type { EditionView } from './edition.schemas.js';
import { allRefused, editions, meetings, Network } from '../testing/a-meeting.js';

const on = (day: string, zone = 'America/Lima') => ({ start: `${day}T09:00`, end: `${day}T17:00`, zone });

describe('reading meetings', () => {
  let network: Network;
  beforeAll(async () => {
    network = await Network.gather();
  });
  afterAll(() => network.app.stop());

  const ids = (body: unknown) => (body as { items: { id: string }[] }).items.map(({ id }) => id);
  const eventsIn = (text: string) =>
    new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((component) => ({
      uid: component.getFirstPropertyValue('uid'),
      status: component.getFirstPropertyValue('status'),
      attendees: component.getAllProperties('attendee').length,
    }));

  it('comes by date, page by page, without loss or repetition', async () => {
    const days = ['2027-06-03', '2027-06-01', '2027-06-02', '2027-06-02', '2027-06-04'];
    const opened: EditionView[] = [];
    for (const day of days) opened.push(await network.open({ times: on(day) }));
    const query = `${editions}?from=2027-06-01T00:00:00Z&until=2027-06-30T00:00:00Z&limit=2`;
    const read: string[] = [];
    let next: string | null = '';
    while (next !== null) {
      const { body } = await network.coordinator.get(next ? `${query}&cursor=${next}` : query).expect(200);
      read.push(...ids(body));
      ({ next } = body as { next: string | null });
    }
    expect(read).toHaveLength(5);
    const start = (id: string) => opened.find((one) => one.id === id)?.start.reading;
    expect(read.map(start)).toEqual(days.toSorted().map((day) => `${day}T09:00`));
    await network.coordinator.get(`${editions}?cursor=nonsense`).expect(422);
    expect(ids((await network.coordinator.get(`${editions}?state=held`).expect(200)).body)).toEqual([]);
    const [called] = opened;
    await network.act(called!.id, called!.version, 'cancellation', { reason: { es: 'Sin sede' } });
    const still = ids((await network.coordinator.get(`${query}0&state=planned&state=convened`).expect(200)).body);
    expect(still.toSorted()).toEqual(read.filter((id) => id !== called!.id).toSorted());
  });

  it('tells outsiders nothing of a plan that was given up before anybody was invited', async () => {
    const planned = await network.open({ times: on('2028-05-03'), visibility: 'public' });
    await network.act(planned.id, planned.version, 'cancellation', { reason: { es: 'Faltó acuerdo con la sede' } });
    await network.app.nobody.get(`${editions}/${planned.id}`).expect(404);
    expect(ids((await network.app.nobody.get(`${editions}?from=2028-05-03T00:00:00Z&until=2028-05-05T00:00:00Z`).expect(200)).body)).toEqual([]);
    expect((await network.coordinator.get(`${editions}/${planned.id}`).expect(200)).body).toMatchObject({ state: 'cancelled' });
    const convened = await network.convened({ times: on('2028-05-04'), visibility: 'public' });
    await network.act(convened.id, convened.version, 'cancellation', { reason: { es: 'Sin sede' } });
    await network.app.nobody.get(`${editions}/${convened.id}`).expect(200);
  });

  it('comes in series, page by page, none left out', async () => {
    const founded = [await network.aSeries(), await network.aSeries(), await network.aSeries()];
    const read: string[] = [];
    for (let next: string | null = ''; next !== null;) {
      const { body } = await network.coordinator.get(`${meetings}/series?limit=2${next && `&cursor=${next}`}`).expect(200);
      read.push(...ids(body));
      ({ next } = body as { next: string | null });
    }
    expect(read).toEqual(expect.arrayContaining(founded.map(({ id }) => id)));
    expect(new Set(read).size).toBe(read.length);
  });

  it('is planned within the years that calendars can say', async () => {
    const { id: seriesId } = await network.aSeries({ visibility: 'public' });
    const { id, version } = await network.open({ times: on('2028-06-03') }, seriesId);
    const late = { start: '9999-12-30T09:00', end: '9999-12-31T17:00', zone: 'America/Lima' };
    const other = await network.aSeries();
    for (const [path, body] of [
      [editions, { seriesId: other.id, times: late }], [`${editions}/${id}/move/preview`, late],
      [editions, { seriesId: other.id, times: { ...late, start: '2028-06-03T09:00' } }],
    ] as const) {
      const { status, body: problem } = await network.coordinator.post(path, body).set('if-match', `"${version}"`);
      expect([path, status, problem.errors?.map(({ code }: { code: string }) => code)]).toEqual([path, 422, expect.arrayContaining(['meetings:fields.beyond-planning'])]);
    }
    await network.app.nobody.get(`${meetings}/series`).expect(200);
  });

  it('offers one meeting as a calendar file in the reader’s language, inviting nobody', async () => {
    const { id } = await network.convened({ visibility: 'public' });
    const answer = await network.app.nobody.get(`${editions}/${id}/calendar.ics?lang=en`).expect(200);
    expect(answer.headers['content-type']).toBe('text/calendar; charset=utf-8');
    expect(answer.headers['content-disposition']).toContain('attachment');
    expect(answer.text).toContain('METHOD:PUBLISH');
    expect(answer.text).toContain('SUMMARY:First Meeting of Ministers of Industry');
    expect(eventsIn(answer.text)).toEqual([{ uid: `${id}@localhost`, status: 'CONFIRMED', attendees: 0 }]);
    await network.app.nobody.get(`${editions}/${(await network.open()).id}/calendar.ics`).expect(404);
  });

  it('offers all meetings of one’s place as a calendar, cancelled ones with them', async () => {
    const stands = await network.convened({ times: on('2028-02-01') });
    const falls = await network.convened({ times: on('2028-02-02', 'America/Santiago') });
    await network.act(falls.id, falls.version, 'cancellation', { reason: { es: 'Sin sede' } });
    const planned = await network.open({ times: on('2028-02-03') });
    const calendar = async (caller: { get: Network['coordinator']['get'] }) =>
      new Map(eventsIn((await caller.get(`${meetings}/calendar.ics`).expect(200)).text).map(({ uid, status }) => [uid, status]));
    const chile = await calendar(network.focalPoint('cl'));
    expect([stands, falls, planned].map(({ id }) => chile.get(`${id}@localhost`))).toEqual(['CONFIRMED', 'CANCELLED', undefined]);
    expect((await calendar(network.coordinator)).get(`${planned.id}@localhost`)).toBe('TENTATIVE');
    const cluster = await network.app.aPerson(await network.app.aCluster(await network.app.aCountry('cl')), ['member']);
    expect((await calendar(cluster)).size).toBe(0);
    await network.app.nobody.get(`${meetings}/calendar.ics`).expect(401);
    const key = await network.app.aKey(network.focalPoint('cl'), ['meetings:calendar']);
    expect((await calendar(key)).size).toBe(chile.size);
  });

  it('says which milestones are late, and records a meeting as held once it has begun', async () => {
    const { id, version, may } = await network.convened({ times: on('2027-03-01') });
    expect(may.recordHeld).toBe(false);
    await network.coordinator.post(`${editions}/${id}/holding`).expect(409);
    network.app.clock.moveTo(new Date('2027-03-01T14:00:00Z'));
    await network.app.owner.query('update session set last_seen_at = $1', [network.app.clock.now()]);
    expect(await network.othersTry('post', `${editions}/${id}/holding`, {})).toEqual(allRefused);
    const begun = (await network.coordinator.get(`${editions}/${id}`).expect(200)).body as EditionView;
    expect(begun).toMatchObject({ state: 'convened', may: { recordHeld: true, convene: false } });
    expect(begun.milestones.map(({ late }) => late)).toEqual([...Array(9).fill(true), false, false]);
    const held = await network.coordinator.post(`${editions}/${id}/holding`).expect(200);
    expect(held.body).toMatchObject({ state: 'held', version: version + 1, may: { edit: false, move: false, cancel: false } });
    const report = begun.milestones.at(-2)!;
    await network.coordinator.put(`${editions}/${id}/milestones/${report.id}/completion`).expect(200);
    await network.coordinator.post(`${editions}/${id}/holding`).expect(409);
    expect((await network.events(id)).map(({ name }) => name)).toEqual(
      ['edition.opened', 'edition.convened', 'edition.held', 'milestone.done'],
    );
  });

  it('answers in the reader’s language when something is wrong', async () => {
    const { id, version } = await network.open();
    await network.act(id, version, 'cancellation', { reason: { es: 'Sin sede' } });
    const titles = [];
    for (const language of ['es', 'pt', 'en', 'fr']) {
      const path = `${editions}/${id}/cancellation?lang=${language}`;
      const { body } = await network.coordinator.post(path, { reason: { es: 'x' } }).set('if-match', '"2"').expect(409);
      titles.push((body as { title: string }).title);
    }
    expect(titles).toEqual([
      'La reunión ya concluyó o fue cancelada', 'A reunião já terminou ou foi cancelada', 'The meeting is over or was cancelled',
      'La réunion est terminée ou a été annulée',
    ]);
  });
});
