import { allRefusedUnseen, editions, meetings, Network } from '../testing/a-meeting.js';
import { EditionReader } from '../editions/edition-reader.service.js';

describe('reminding', () => {
  let network: Network;
  beforeAll(async () => {
    network = await Network.gather();
  });
  afterAll(() => network.app.stop());

  const given = async (id: string): Promise<string[]> =>
    (await network.events(id, 'edition.reminder-due')).map(({ payload }) => String(payload['occurrence']).replace(`${id}/`, ''));
  const states = async (id: string) => {
    const { rows } = await network.app.owner.query<{ state: string; count: number }>(
      'select state, count(*)::int as count from meeting_reminder where edition_id = $1 group by state',
      [id],
    );
    return Object.fromEntries(rows.map(({ state, count }) => [state, count]));
  };
  /** Without milestones only the meeting itself is reminded of, so that every date below is accounted for. */
  const aMeeting = async (remindDays: number[], times: object) => {
    const { id: seriesId } = await network.aSeries({ milestones: [], remindDays });
    const { id, version } = await network.open({ times }, seriesId);
    return network.act(id, version, 'convocation');
  };

  it('happens on its day, once, whatever is delivered twice', async () => {
    const { id } = await aMeeting([7, 1], { start: '2027-01-20T09:00', end: '2027-01-20T17:00', zone: 'America/Havana' });
    await network.passTo('2027-01-13T13:59:00Z');
    expect(await given(id)).toEqual([]);
    await network.passTo('2027-01-13T14:00:00Z');
    expect(await given(id)).toEqual(['meeting/7/2027-01-13T09:00[America/Havana]']);
    await network.app.owner.query(
      `insert into delivery (tenant_id, id, handler, name, subject, payload, due_at)
       select tenant_id, gen_random_uuid(), handler, name, subject, payload, due_at from delivery where handler = 'remind'`,
    );
    await network.passTo('2027-01-25T00:00:00Z');
    expect(await given(id)).toEqual(['meeting/7/2027-01-13T09:00[America/Havana]', 'meeting/1/2027-01-19T09:00[America/Havana]']);
    expect(await states(id)).toEqual({ announced: 2 });
  });

  it('never happens for a date that no longer holds', async () => {
    const { id, version } = await aMeeting([7, 1], { start: '2027-03-10T09:00', end: '2027-03-10T17:00', zone: 'America/Nassau' });
    await network.act(id, version, 'move', { start: '2027-03-17T09:00', zone: 'America/Nassau' });
    await network.passTo('2027-03-10T13:59:00Z');
    expect(await given(id)).toEqual([]);
    await network.passTo('2027-03-20T00:00:00Z');
    // The clocks went forward on the 14th: nine o'clock came at 13:00 UTC from then on.
    expect(await given(id)).toEqual(['meeting/7/2027-03-10T09:00[America/Nassau]', 'meeting/1/2027-03-16T09:00[America/Nassau]']);
    const { rows } = await network.app.owner.query<{ at: Date }>(
      "select due_at as at from meeting_reminder where edition_id = $1 and state = 'announced' order by due_at",
      [id],
    );
    expect(rows.map(({ at }) => at.toISOString())).toEqual(['2027-03-10T14:00:00.000Z', '2027-03-16T13:00:00.000Z']);
    expect(await states(id)).toEqual({ withdrawn: 2, announced: 2 });
  });

  it('happens once for a date that was left and taken up again', async () => {
    const times = { start: '2027-05-20T09:00', end: '2027-05-20T17:00', zone: 'America/Lima' };
    const first = await aMeeting([7], times);
    const away = await network.act(first.id, first.version, 'move', { start: '2027-06-20T09:00', zone: 'America/Lima' });
    await network.act(first.id, away.version, 'move', times);
    await network.passTo('2027-07-01T00:00:00Z');
    expect(await given(first.id)).toEqual(['meeting/7/2027-05-13T09:00[America/Lima]']);
  });

  it('does not happen for a cancelled meeting, nor for one that was convened too late for it', async () => {
    const times = { start: '2027-08-04T09:00', end: '2027-08-04T17:00', zone: 'America/Bogota' };
    const cancelled = await aMeeting([7], times);
    await network.act(cancelled.id, cancelled.version, 'cancellation', { reason: { es: 'Sin sede' } });
    const late = await aMeeting([60, 7], times);
    expect(await states(late.id)).toEqual({ missed: 1, pending: 1 });
    await network.passTo('2027-08-10T00:00:00Z');
    expect(await given(cancelled.id)).toEqual([]);
    expect(await given(late.id)).toEqual(['meeting/7/2027-07-28T09:00[America/Bogota]']);
  });

  it('waits when its job wakes too early', async () => {
    const { id } = await aMeeting([7], { start: '2027-08-25T09:00', end: '2027-08-25T17:00', zone: 'America/Bogota' });
    await network.app.owner.query("update delivery set due_at = due_at - interval '1 day' where handler = 'remind' and state = 'waiting'");
    await network.passTo('2027-08-18T13:59:00Z');
    expect(await given(id)).toEqual([]);
    expect(await states(id)).toEqual({ pending: 1 });
    await network.passTo('2027-08-19T00:00:00Z');
    expect(await given(id)).toEqual(['meeting/7/2027-08-18T09:00[America/Bogota]']);
  });

  it('comes too late to be given when the worker slept through the meeting', async () => {
    const { id } = await aMeeting([7, 1], { start: '2027-09-08T09:00', end: '2027-09-08T17:00', zone: 'America/Bogota' });
    network.app.clock.moveTo(new Date('2027-09-09T00:00:00Z'));
    await network.app.settle();
    await network.passTo('2027-09-09T00:00:01Z');
    expect(await given(id)).toEqual([]);
    expect(await states(id)).toEqual({ missed: 2 });
  });

  describe('of a milestone', () => {
    const milestone = (owner: string, title: string) => ({
      title: { es: title }, owner, offset: { anchor: 'start', days: -30, at: '18:00' }, remindDays: [5],
    });
    const recipientsOf = async (id: string) => {
      const reader = network.app.app.get(EditionReader, { strict: false });
      const ids = (await network.events(id, 'edition.reminder-due')).map(({ payload }) => String(payload['reminderId']));
      const snapshots = [];
      for (const reminderId of ids) snapshots.push((await network.inNetwork(() => reader.reminder(reminderId)))!);
      return new Map(snapshots.map(({ milestone: of, recipients }) => [of?.title.es ?? '', recipients.map(({ email }) => email)]));
    };

    it('reaches whoever has to see to it, and nobody once it is done', async () => {
      const { id: seriesId } = await network.aSeries({
        remindDays: [2],
        milestones: [
          milestone('unit-coordinator', 'Unidad'), milestone('focal-point', 'Países'), milestone('host', 'Anfitrión'), milestone('host', 'Hecho'),
        ],
      });
      const times = { start: '2027-12-01T09:00', end: '2027-12-01T17:00', zone: 'America/Costa_Rica' };
      const opened = await network.open({ times, hostCountry: 'cr' }, seriesId);
      const { id, milestones } = await network.act(opened.id, opened.version, 'convocation');
      const done = milestones.find(({ title }) => title.es === 'Hecho');
      await network.coordinator.put(`${editions}/${id}/milestones/${done!.id}/completion`).expect(200);
      await network.focalPoint('cu').put(`${editions}/${id}/answer`, { answer: 'no', sequence: 0 }).expect(200);
      await network.passTo('2027-12-01T00:00:00Z');
      const recipients = await recipientsOf(id);
      expect([...recipients.keys()].toSorted()).toEqual(['', 'Anfitrión', 'Países', 'Unidad']);
      expect(recipients.get('Unidad')).toEqual([network.coordinator.email]);
      expect(recipients.get('Países')).toHaveLength(33);
      expect(recipients.get('Anfitrión')).toEqual([network.focalPoint('cr').email]);
      expect(recipients.get('')).toHaveLength(32);
      expect(recipients.get('')).not.toContain(network.focalPoint('cu').email);
    });

    it('moves when the milestone does, and goes when it goes', async () => {
      const { id: seriesId } = await network.aSeries({ remindDays: [], milestones: [milestone('unit-coordinator', 'Unidad')] });
      const times = { start: '2028-05-01T09:00', end: '2028-05-01T17:00', zone: 'America/Lima' };
      const { id, version, milestones } = await network.open({ times }, seriesId);
      const path = `${editions}/${id}/milestones`;
      const change = { offset: { anchor: 'start', days: -20, at: '18:00' } };
      await network.coordinator.patch(`${path}/${milestones[0]!.id}`, change, version).expect(200);
      expect(await states(id)).toEqual({ withdrawn: 1, pending: 1 });
      await network.coordinator.patch(`${path}/${milestones[0]!.id}`, change, version).expect(412);
      const added = await network.coordinator.post(path, milestone('host', 'Otro')).set('if-match', `"${version + 1}"`).expect(201);
      expect((added.body as { milestones: unknown[] }).milestones).toHaveLength(2);
      await network.coordinator.delete(`${path}/${milestones[0]!.id}`).set('if-match', `"${version + 2}"`).expect(200);
      expect(await states(id)).toEqual({ pending: 1 });
      const ifMatch = { 'if-match': `"${version + 3}"` };
      expect(await network.othersTry('delete', `${path}/${milestones[0]!.id}`, {}, ifMatch)).toEqual(allRefusedUnseen);
    });
  });

  it('is kept where only the Support Unit sees it', async () => {
    const { id } = await network.convened({ times: { start: '2028-03-01T09:00', end: '2028-03-01T17:00', zone: 'America/Lima' } });
    await network.coordinator.get(`${editions}/${id}/reminders`).expect(200);
    await network.focalPoint('pe').get(`${editions}/${id}/reminders`).expect(403);
    await network.focalPoint('pe').get(`${meetings}/series`).expect(200);
  });
});
