import type { EditionView } from './edition.schemas.js';
import { allRefused, allRefusedUnseen, editions, inSantiago, meetings, Network } from '../testing/a-meeting.js';

describe('convening a meeting', () => {
  let network: Network;
  beforeAll(async () => {
    network = await Network.gather({ absent: ['bs', 'ht'] });
  });
  afterAll(() => network.app.stop());

  describe('founding its series', () => {
    it('takes the cadence and plan of a ministerial meeting unless told otherwise', async () => {
      const series = await network.aSeries();
      expect(series).toMatchObject({ cadenceMonths: 24, remindDays: [30, 7, 1], languages: ['es', 'pt', 'en', 'fr'], planned: null });
      expect(series.milestones).toHaveLength(11);
      expect(series.next).toEqual({
        number: 1,
        title: { es: 'I Reunión de Ministras y Ministros de Industria', en: 'First Meeting of Ministers of Industry' },
        start: null,
        end: null,
      });
      expect(series.may).toEqual({ edit: true, open: true });
    });

    it('counts on from the editions held before the portal kept them', async () => {
      const series = await network.aSeries({ heldBefore: 1, editionTitle: { es: '{ordinal} Reunión', en: '{ordinal} Meeting', fr: '{roman} (n.o {number})' } });
      expect(series.next).toMatchObject({ number: 2, title: { es: 'Segunda Reunión', en: 'Second Meeting', fr: 'II (n.o 2)' } });
      expect(await network.open({}, series.id)).toMatchObject({ number: 2, title: { en: 'Second Meeting' } });
      const { next } = (await network.coordinator.get(`${meetings}/series/${series.id}`).expect(200)).body as typeof series;
      expect(next).toMatchObject({ number: 3, title: { es: 'Tercera Reunión' } });
    });

    it('is the coordinator’s', async () => {
      const wish = { title: { es: 'Reunión' } };
      expect(await network.othersTry('post', `${meetings}/series`, wish)).toEqual(allRefused);
    });

    it('is changed for the editions to come, once at a time', async () => {
      const { id, version } = await network.aSeries();
      const changed = await network.coordinator.patch(`${meetings}/series/${id}`, { cadenceMonths: 12 }, version).expect(200);
      expect(changed.body).toMatchObject({ cadenceMonths: 12, version: version + 1 });
      await network.coordinator.patch(`${meetings}/series/${id}`, { cadenceMonths: 18 }, version).expect(412);
      await network.coordinator.patch(`${meetings}/series/${id}`, { cadenceMonths: 18 }).expect(428);
    });

    it('says what is wrong with it, all at once', async () => {
      const answer = await network.coordinator
        .post(`${meetings}/series`, { title: {}, cadenceMonths: 0, milestones: [{ title: { es: 'x' }, owner: 'nobody', offset: { anchor: 'start', days: 1, at: '25:00' } }] })
        .expect(422);
      const pointers = (answer.body as { errors: { pointer: string }[] }).errors.map(({ pointer }) => pointer);
      expect(pointers.toSorted()).toEqual(['/cadenceMonths', '/milestones/0/offset/at', '/milestones/0/owner', '/title']);
    });
  });

  describe('opening the next edition', () => {
    it('gives it the plan of the series, told from its date', async () => {
      const edition = await network.open({ hostCountry: 'cl', place: 'Santiago' });
      expect(edition).toMatchObject({
        number: 1, state: 'planned', sequence: 0, hostCountry: 'cl', place: 'Santiago', counts: null, mine: null,
        start: { reading: '2027-10-05T09:00', zone: 'America/Santiago', instant: '2027-10-05T12:00:00.000Z', clock: 'once' },
        may: { edit: true, convene: true, move: true, cancel: true, recordHeld: false, answer: false },
      });
      const documents = edition.milestones.find(({ offset }) => offset.days === -70);
      expect(documents).toMatchObject({ due: { reading: '2027-07-27T18:00', instant: '2027-07-27T22:00:00.000Z' }, doneAt: null, late: false });
      expect(edition.milestones.at(-1)?.due.reading).toBe('2028-04-03T18:00');
    });

    it('proposes the cadence after the last one', async () => {
      const series = await network.aSeries({ cadenceMonths: 24 });
      const first = await network.open({}, series.id);
      await network.act(first.id, first.version, 'convocation');
      const second = (await network.coordinator.post(editions, { seriesId: series.id }).expect(201)).body as EditionView;
      expect(second).toMatchObject({ number: 2, title: { es: 'II Reunión de Ministras y Ministros de Industria' } });
      expect([second.start.reading, second.end.reading]).toEqual(['2029-10-05T09:00', '2029-10-06T17:00']);
    });

    it('waits until the one in preparation is convened, and gives a cancelled number back', async () => {
      const series = await network.aSeries();
      const first = await network.open({}, series.id);
      const refused = await network.coordinator.post(editions, { seriesId: series.id, times: inSantiago }).expect(409);
      expect(refused.body).toMatchObject({ type: expect.stringContaining('edition-already-planned'), detail: expect.stringContaining('1') });
      await network.act(first.id, first.version, 'cancellation', { reason: { es: 'Sin sede' } });
      expect((await network.open({}, series.id)).number).toBe(1);
    });

    it('needs times that can be', async () => {
      const { id: seriesId } = await network.aSeries();
      const tries = [
        [{ seriesId }, '/times'],
        [{ seriesId, times: { ...inSantiago, start: '2020-01-01T09:00' } }, '/times/start'],
        [{ seriesId, times: { ...inSantiago, end: '2027-10-05T08:00' } }, '/times/end'],
        [{ seriesId, times: { start: inSantiago.start, zone: inSantiago.zone } }, '/times/end'],
        [{ seriesId, times: { ...inSantiago, zone: 'America/Atlantis' } }, '/times/zone'],
        [{ seriesId, times: { ...inSantiago, start: '2027-02-30T09:00' } }, '/times/start'],
        [{ seriesId, times: inSantiago, hostCountry: 'zz' }, '/hostCountry'],
      ] as const;
      for (const [wish, pointer] of tries) {
        const { body } = await network.coordinator.post(editions, wish).expect(422);
        expect((body as { errors: unknown[] }).errors).toMatchObject([{ pointer }]);
      }
    });

    it('shows it to the Support Unit alone', async () => {
      const { id } = await network.open();
      const chile = network.focalPoint('cl');
      const absent = '0d9e0b3a-58a5-4b52-9c56-3d1f1c3d6a01';
      for (const caller of [chile, network.app.nobody]) {
        const [foreign, missing] = [await caller.get(`${editions}/${id}`).expect(404), await caller.get(`${editions}/${absent}`).expect(404)];
        expect({ ...(foreign.body as object), instance: '' }).toEqual({ ...(missing.body as object), instance: '' });
        await caller.get(`${editions}/${id}/calendar.ics`).expect(404);
      }
      const { body } = await chile.get(`${editions}?limit=100`).expect(200);
      expect((body as { items: { id: string }[] }).items.map((one) => one.id)).not.toContain(id);
      await chile.put(`${editions}/${id}/answer`, { answer: 'yes', sequence: 0 }).expect(404);
    });
  });

  describe('convening', () => {
    it('shows beforehand who would be invited, and which countries have nobody', async () => {
      const { id } = await network.open();
      const { body } = await network.coordinator.get(`${editions}/${id}/convocation`).expect(200);
      expect(body).toMatchObject({ toInvite: 31, withoutFocalPoint: ['bs', 'ht'] });
      expect((body as { countries: unknown[] }).countries).toHaveLength(33);
    });

    it('invites every focal point, each alone, and loses no country', async () => {
      const edition = await network.convened();
      expect(edition).toMatchObject({ state: 'convened', sequence: 0 });
      expect(edition.counts).toEqual({
        countries: 33,
        standing: { yes: 0, no: 0, tentative: 0, pending: 31, 'to-confirm': 0, 'without-focal-point': 2 },
      });
      const [event] = await network.events(edition.id, 'edition.convened');
      expect(event?.payload).toMatchObject({ editionId: edition.id, sequence: 0 });
      expect(event?.payload['invited']).toHaveLength(31);
      const calendars = await network.calendars(edition.id, 'REQUEST');
      expect(new Set(calendars.map(({ to }) => to)).size).toBe(31);
      for (const calendar of calendars) {
        expect(calendar).toMatchObject({ method: 'REQUEST', sequence: 0, status: 'CONFIRMED', start: '2027-10-05T09:00:00' });
        expect(calendar.attendees).toEqual([`mailto:${calendar.to}`]);
      }
      expect(new Set(calendars.map(({ uid }) => uid))).toEqual(new Set([`${edition.id}@localhost`]));
    });

    it('writes to each in their language', async () => {
      const { id } = await network.convened();
      const { invitees } = await network.snapshot(id);
      expect(invitees.find(({ country }) => country === 'cl')?.language).toBe('es');
      const jamaica = (await network.calendars(id, 'REQUEST')).find(({ to }) => to === network.focalPoint('jm').email);
      expect(jamaica?.summary).toBe('First Meeting of Ministers of Industry');
    });

    it('again reaches only those who were missing', async () => {
      const edition = await network.convened();
      const haiti = await network.app.aCountry('ht');
      const newcomer = await network.app.aPerson(haiti, ['focal-point'], { locale: 'fr' });
      const again = await network.act(edition.id, edition.version, 'convocation');
      expect(again.counts?.standing).toMatchObject({ pending: 32, 'without-focal-point': 1 });
      const events = await network.events(edition.id, 'edition.convened');
      expect(events.map(({ payload }) => payload['invited'])[1]).toEqual([{ countryId: haiti.id, personId: newcomer.id }]);
      const third = await network.act(again.id, again.version, 'convocation');
      expect(third.version).toBe(again.version);
      expect(await network.events(edition.id, 'edition.convened')).toHaveLength(2);
      await network.app.owner.query('delete from membership where person_id = $1', [newcomer.id]);
    });

    it('is the coordinator’s of the network, whoever else may read the meeting', async () => {
      const { id, version } = await network.open();
      const ifMatch = { 'if-match': `"${version}"` };
      expect(await network.othersTry('post', `${editions}/${id}/convocation`, {}, ifMatch)).toEqual(allRefusedUnseen);
    });

    it('is refused for a version that is not the present one', async () => {
      const { id, version } = await network.open();
      await network.coordinator.post(`${editions}/${id}/convocation`).expect(428);
      await network.coordinator.post(`${editions}/${id}/convocation`).set('if-match', `"${version + 1}"`).expect(412);
    });

    it('opens the meeting to the network, and to the public only if it is said so', async () => {
      const inNetwork = await network.convened();
      const inPublic = await network.convened({ visibility: 'public' });
      await network.focalPoint('br').get(`${editions}/${inNetwork.id}`).expect(200);
      await network.app.nobody.get(`${editions}/${inNetwork.id}`).expect(404);
      const read = await network.app.nobody.get(`${editions}/${inPublic.id}`).expect(200);
      expect(read.body).toMatchObject({ mine: null, counts: null, may: { edit: false, answer: false } });
      expect((read.body as EditionView).milestones).toHaveLength(11);
    });
  });
});
