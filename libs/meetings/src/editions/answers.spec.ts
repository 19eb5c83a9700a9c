import type { DelegationView, EditionView } from './edition.schemas.js';
import { editions, Network } from '../testing/a-meeting.js';

describe('answering an invitation', () => {
  let network: Network;
  beforeAll(async () => {
    network = await Network.gather({ absent: ['sr'] });
  });
  afterAll(() => network.app.stop());

  const answer = (country: string, id: string, body: object) => network.focalPoint(country).put(`${editions}/${id}/answer`, body);
  const counts = async (id: string) => ((await network.coordinator.get(`${editions}/${id}`)).body as EditionView).counts?.standing;

  it('counts by country, and the last answer counts', async () => {
    const { id } = await network.convened();
    await answer('cl', id, { answer: 'yes', note: 'Con la ministra', sequence: 0 }).expect(200);
    await answer('br', id, { answer: 'no', sequence: 0 }).expect(200);
    await answer('br', id, { answer: 'tentative', sequence: 0 }).expect(200);
    const colleague = await network.app.aPerson(await network.app.aCountry('cl'), ['focal-point']);
    await colleague.put(`${editions}/${id}/answer`, { answer: 'yes', sequence: 0 }).expect(200);
    expect(await counts(id)).toEqual({ yes: 1, no: 0, tentative: 1, pending: 30, 'to-confirm': 0, 'without-focal-point': 1 });
    await network.app.owner.query('delete from membership where person_id = $1', [colleague.id]);
  });

  it('shows the coordinator who answered what, and a country only itself', async () => {
    const { id } = await network.convened();
    const given = await answer('cl', id, { answer: 'yes', note: 'Con la ministra', sequence: 0 }).expect(200);
    const own = { country: 'cl', standing: 'yes', answer: { answer: 'yes', note: 'Con la ministra', by: network.focalPoint('cl').name, current: true } };
    expect(given.body).toMatchObject({ mine: own, counts: null, may: { answer: true, move: false } });
    const seen = await network.focalPoint('br').get(`${editions}/${id}`).expect(200);
    expect(seen.body).toMatchObject({ mine: { country: 'br', standing: 'pending', answer: null }, counts: null });
    expect(JSON.stringify(seen.body)).not.toContain('ministra');
    const { body } = await network.coordinator.get(`${editions}/${id}/delegations`).expect(200);
    const { items } = body as { items: DelegationView[] };
    expect(items).toHaveLength(33);
    expect(items.find(({ country }) => country === 'cl')).toMatchObject(own);
    expect(items.find(({ country }) => country === 'sr')).toMatchObject({ standing: 'without-focal-point', focalPoints: [] });
    await network.focalPoint('br').get(`${editions}/${id}/delegations`).expect(403);
  });

  it('is announced with its ids', async () => {
    const { id } = await network.convened();
    await answer('cl', id, { answer: 'yes', note: 'Con la ministra', sequence: 0 }).expect(200);
    const [event] = await network.events(id, 'edition.answered');
    const { id: chile } = await network.app.aCountry('cl');
    expect(event?.payload).toMatchObject({ editionId: id, ownerId: network.celac.id, countryId: chile, sequence: 0, answer: 'yes' });
    expect(JSON.stringify(event)).not.toContain('ministra');
  });

  it('for a date that has changed is refused, and an earlier answer asks to be confirmed', async () => {
    const { id, version } = await network.convened();
    await answer('cl', id, { answer: 'yes', sequence: 0 }).expect(200);
    await network.act(id, version, 'move', { start: '2027-10-12T09:00', zone: 'America/Santiago' });
    expect(await counts(id)).toMatchObject({ yes: 0, 'to-confirm': 1, pending: 31 });
    const snapshot = await network.snapshot(id);
    expect(snapshot.invitees.find(({ country }) => country === 'cl')).toMatchObject({ answer: null, lastAnswer: 'yes' });
    const refused = await answer('cl', id, { answer: 'yes', sequence: 0 }).expect(409);
    expect(refused.body).toMatchObject({ type: expect.stringContaining('times-changed') as string, sequence: 1 });
    await answer('cl', id, { answer: 'yes', sequence: 1 }).expect(200);
    expect(await counts(id)).toMatchObject({ yes: 1, 'to-confirm': 0 });
  });

  it('survives a new title', async () => {
    const { id, version } = await network.convened();
    await answer('cl', id, { answer: 'yes', sequence: 0 }).expect(200);
    await network.coordinator.patch(`${editions}/${id}`, { title: { es: 'Otro nombre' } }, version).expect(200);
    expect(await counts(id)).toMatchObject({ yes: 1 });
    expect((await network.snapshot(id)).invitees.find(({ country }) => country === 'cl')?.answer).toBe('yes');
  });

  it('is for the focal point of an invited country, while the meeting stands', async () => {
    const { id, version } = await network.convened();
    const body = { answer: 'yes', sequence: 0 };
    const chile = await network.app.aCountry('cl');
    const path = `${editions}/${id}/answer`;
    await (await network.app.aPerson(chile, ['curator', 'contributor'])).put(path, body).expect(403);
    await (await network.app.aPerson(await network.app.aCluster(chile), ['cluster-manager'])).put(path, body).expect(403);
    await (await network.app.aPerson(await network.app.aCountry(), ['focal-point'])).put(path, body).expect(403);
    await network.coordinator.put(path, body).expect(403);
    await network.app.nobody.put(path, body).expect(401);
    await answer('cl', id, { answer: 'perhaps', sequence: 0 }).expect(422);
    await network.act(id, version, 'cancellation', { reason: { es: 'Sin sede' } });
    await answer('cl', id, { ...body, sequence: 1 }).expect(409);
    expect(await network.events(id, 'edition.answered')).toEqual([]);
  });
});
