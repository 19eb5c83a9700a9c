import type { EditionView } from './edition.schemas.js';
import { allRefused, editions, inSantiago, Network } from '../testing/a-meeting.js';

const aWeekLater = { start: '2027-10-12T09:00', zone: 'America/Santiago' };

interface ReminderEntry {
  milestoneId: string | null;
  daysBefore: number;
  due: { reading: string };
  state: string;
}

describe('moving a meeting', () => {
  let network: Network;
  beforeAll(async () => {
    network = await Network.gather();
  });
  afterAll(() => network.app.stop());

  const reminders = async (id: string): Promise<ReminderEntry[]> =>
    ((await network.coordinator.get(`${editions}/${id}/reminders`).expect(200)).body as { items: ReminderEntry[] }).items;
  const ofMeeting = async (id: string, state: string) =>
    (await reminders(id)).filter((one) => one.milestoneId === null && one.state === state).map(({ due }) => due.reading);

  it('first shows everything that will move, and changes nothing', async () => {
    const { id, version, milestones } = await network.convened();
    const before = (await network.coordinator.get(`${editions}/${id}`)).body as object;
    const preview = await network.preview(id, aWeekLater);
    expect(preview.start).toMatchObject({ from: { reading: '2027-10-05T09:00' }, to: { reading: '2027-10-12T09:00' } });
    expect(preview.end.to.reading).toBe('2027-10-13T17:00');
    expect(preview.sequence).toEqual({ from: 0, to: 1 });
    expect(preview.milestones).toHaveLength(milestones.length);
    expect(preview.calendar).toHaveLength(33);
    expect(preview.calendar[0]).toMatchObject({ country: 'ag', method: 'REQUEST', sequence: { from: 0, to: 1 } });
    const perEdition = 3 + milestones.flatMap(({ remindDays }) => remindDays).length;
    expect(preview.reminders).toHaveLength(perEdition);
    expect((await network.coordinator.get(`${editions}/${id}`)).body).toEqual(before);
    expect((await network.events(id)).map(({ name }) => name)).toEqual(['edition.opened', 'edition.convened']);
    expect(version).toBe(2);
  });

  it('then does exactly that in one act', async () => {
    const { id, version } = await network.convened();
    const preview = await network.preview(id, aWeekLater);
    const edition = await network.act(id, version, 'move', aWeekLater);
    expect(edition).toMatchObject({ sequence: 1, start: preview.start.to, end: preview.end.to });
    expect(edition.milestones.map((one) => [one.id, one.due])).toEqual(preview.milestones.map(({ id: one, to }) => [one, to]));
    const pending = (await reminders(id)).filter(({ state }) => state === 'pending');
    const key = (daysBefore: number, reading: string) => `${daysBefore} ${reading}`;
    expect(pending.map((one) => key(one.daysBefore, one.due.reading)).toSorted()).toEqual(
      preview.reminders.filter(({ fate }) => fate === 'moves').map((one) => key(one.daysBefore, one.to.reading)).toSorted(),
    );
    expect(await ofMeeting(id, 'withdrawn')).toEqual(['2027-09-05T09:00', '2027-09-28T09:00', '2027-10-04T09:00']);
    const events = await network.events(id, 'edition.moved');
    expect(events.map(({ payload }) => payload)).toEqual([
      {
        editionId: id,
        sequence: 1,
        version: edition.version,
        from: { reading: '2027-10-05T09:00', zone: 'America/Santiago' },
        to: { reading: '2027-10-12T09:00', zone: 'America/Santiago' },
      },
    ]);
  });

  it('renews each calendar entry under its name, one sequence up', async () => {
    const { id, version } = await network.convened();
    const before = await network.calendars(id, 'REQUEST');
    await network.act(id, version, 'move', aWeekLater);
    const after = await network.calendars(id, 'REQUEST');
    expect(after).toHaveLength(33);
    expect(after.map(({ uid, to }) => [uid, to])).toEqual(before.map(({ uid, to }) => [uid, to]));
    for (const calendar of after) expect(calendar).toMatchObject({ method: 'REQUEST', sequence: 1, start: '2027-10-12T09:00:00' });
  });

  it('keeps what is done, with the date it was done for', async () => {
    const { id, version, milestones } = await network.convened();
    const [venue] = milestones;
    const done = await network.coordinator.put(`${editions}/${id}/milestones/${venue!.id}/completion`).expect(200);
    expect((done.body as EditionView).version).toBe(version + 1);
    const preview = await network.preview(id, aWeekLater);
    expect(preview.milestones[0]).toMatchObject({ id: venue!.id, fate: 'done', from: venue!.due, to: venue!.due });
    const moved = await network.act(id, version + 1, 'move', aWeekLater);
    expect(moved.milestones.find((one) => one.id === venue!.id)).toMatchObject({ due: venue!.due, doneAt: expect.any(String) as string, late: false });
    const reopened = await network.coordinator.delete(`${editions}/${id}/milestones/${venue!.id}/completion`).expect(200);
    expect((reopened.body as EditionView).milestones.find((one) => one.id === venue!.id)?.due.reading).toBe('2027-02-14T18:00');
  });

  it('flags what would fall in the past', async () => {
    const { id } = await network.convened();
    const preview = await network.preview(id, { start: '2027-01-12T09:00', zone: 'America/Santiago' });
    expect(preview.milestones.filter(({ fate }) => fate === 'past').map(({ to }) => to.reading)).toEqual([
      '2026-05-17T18:00', '2026-08-15T18:00', '2026-09-14T18:00', '2026-11-03T18:00',
    ]);
    expect(preview.reminders.some(({ fate }) => fate === 'late')).toBe(true);
  });

  it('to the times it has changes nothing', async () => {
    const { id, version } = await network.convened();
    const same = await network.act(id, version, 'move', inSantiago);
    expect(same).toMatchObject({ version, sequence: 0 });
    expect(await network.events(id, 'edition.moved')).toEqual([]);
  });

  it('before it is convened raises no sequence: no calendar knows it', async () => {
    const { id, version } = await network.open();
    const moved = await network.act(id, version, 'move', aWeekLater);
    expect(moved).toMatchObject({ sequence: 0, start: { reading: '2027-10-12T09:00' } });
    expect((await network.preview(id, inSantiago)).calendar).toEqual([]);
  });

  it('by two people at once moves it once: the second learns of the first', async () => {
    const second = await network.app.aPerson(network.celac, ['unit-coordinator']);
    const { id, version } = await network.convened();
    const holder = await network.app.owner.connect();
    await holder.query('begin');
    await holder.query('select 1 from meeting_edition where id = $1 for update', [id]);
    const moves = [network.coordinator, second].map((caller, index) =>
      caller
        .post(`${editions}/${id}/move`, { ...aWeekLater, start: `2027-10-1${2 + index}T09:00` })
        .set('if-match', `"${version}"`)
        .then(({ status }) => status),
    );
    await waitFor(async () => {
      const { rows } = await network.app.owner.query<{ waiting: number }>(
        "select count(*)::int as waiting from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()",
      );
      return rows[0]?.waiting === 2;
    });
    await holder.query('commit');
    holder.release();
    expect((await Promise.all(moves)).toSorted((a, b) => a - b)).toEqual([200, 412]);
    expect(await network.events(id, 'edition.moved')).toHaveLength(1);
    expect((await network.calendars(id, 'REQUEST')).every(({ sequence }) => sequence === 1)).toBe(true);
  });

  it('is the coordinator’s, preview and act', async () => {
    const { id, version } = await network.convened();
    expect(await network.othersTry('post', `${editions}/${id}/move/preview`, aWeekLater)).toEqual(allRefused);
    const ifMatch = { 'if-match': `"${version}"` };
    expect(await network.othersTry('post', `${editions}/${id}/move`, aWeekLater, ifMatch)).toEqual(allRefused);
  });

  it('into the past, or to no time at all, is refused with what is wrong', async () => {
    const { id, version } = await network.convened();
    const tries = [[{ ...aWeekLater, start: '2026-11-19T09:00' }, '/start'], [{ ...aWeekLater, end: '2027-10-12T09:00' }, '/end'], [{ ...aWeekLater, zone: 'Lima' }, '/zone']] as const;
    for (const [times, pointer] of tries) {
      const answer = await network.coordinator.post(`${editions}/${id}/move`, times).set('if-match', `"${version}"`).expect(422);
      expect((answer.body as { errors: unknown[] }).errors).toMatchObject([{ pointer }]);
    }
  });

  describe('is not', () => {
    it('retitling: calendars are renewed under the same sequence, later stamped', async () => {
      const { id, version } = await network.convened();
      const [before] = await network.calendars(id, 'REQUEST');
      network.app.clock.advance(60_000);
      const title = { es: 'Reunión Ministerial de Industria y Comercio', en: 'Ministerial Meeting on Industry and Trade' };
      const edited = await network.coordinator.patch(`${editions}/${id}`, { title, place: 'Estación Mapocho' }, version).expect(200);
      expect(edited.body).toMatchObject({ sequence: 0, version: version + 1, title, place: 'Estación Mapocho' });
      const [after] = await network.calendars(id, 'REQUEST');
      expect(after).toMatchObject({ sequence: 0, uid: before!.uid });
      expect(after!.stamp > before!.stamp).toBe(true);
      expect((await network.events(id)).at(-1)).toMatchObject({ name: 'edition.retitled', payload: { sequence: 0 } });
    });

    it('changing what calendars do not show: nobody is written to', async () => {
      const { id, version } = await network.convened();
      const [before] = await network.calendars(id, 'REQUEST');
      network.app.clock.advance(60_000);
      await network.coordinator.patch(`${editions}/${id}`, { hostCountry: 'cr', remindDays: [14] }, version).expect(200);
      expect((await network.calendars(id, 'REQUEST'))[0]).toEqual(before);
      expect((await network.events(id)).at(-1)?.name).toBe('edition.edited');
      expect(await ofMeeting(id, 'pending')).toEqual(['2027-09-21T09:00']);
    });
  });

  describe('ends when it is cancelled', () => {
    it('every calendar strikes it out, nobody is reminded, it stays to be read', async () => {
      const { id, version } = await network.convened();
      const moved = await network.act(id, version, 'move', aWeekLater);
      const cancelled = await network.act(id, moved.version, 'cancellation', { reason: { es: 'Duelo nacional', en: 'National mourning' } });
      expect(cancelled).toMatchObject({ state: 'cancelled', sequence: 2, cancelReason: { es: 'Duelo nacional' }, may: { edit: false, move: false } });
      const calendars = await network.calendars(id, 'CANCEL');
      expect(calendars).toHaveLength(33);
      for (const one of calendars) expect(one).toMatchObject({ method: 'CANCEL', status: 'CANCELLED', sequence: 2, uid: `${id}@localhost` });
      expect((await reminders(id)).filter(({ state }) => state === 'pending')).toEqual([]);
      expect((await network.events(id)).at(-1)).toMatchObject({ name: 'edition.cancelled', payload: { sequence: 2 } });
      await network.focalPoint('cl').get(`${editions}/${id}`).expect(200);
    });

    it('with a reason, by the coordinator, once', async () => {
      const { id, version } = await network.convened();
      const reason = { reason: { es: 'Sin sede' } };
      const ifMatch = { 'if-match': `"${version}"` };
      expect(await network.othersTry('post', `${editions}/${id}/cancellation`, reason, ifMatch)).toEqual(allRefused);
      await network.coordinator.post(`${editions}/${id}/cancellation`, {}).set('if-match', `"${version}"`).expect(422);
      const { version: last } = await network.act(id, version, 'cancellation', reason);
      for (const [act, body] of [['cancellation', reason], ['move', aWeekLater], ['convocation', {}]] as const) {
        const refused = await network.coordinator.post(`${editions}/${id}/${act}`, body).set('if-match', `"${last}"`).expect(409);
        expect(refused.body).toMatchObject({ type: expect.stringContaining('edition-is-closed') as string, state: 'cancelled' });
      }
    });
  });
});

async function waitFor(condition: () => Promise<boolean>): Promise<void> {
  const until = Date.now() + 10_000;
  while (!(await condition())) {
    if (Date.now() > until) throw new Error('It did not come to that.');
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
