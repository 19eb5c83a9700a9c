import { type Member, TestApp, type TestTenant } from '#harness';
import { linkTo } from './support.js';

/** An invitation gives what its sender may give, where they may give it, to whoever reads the mailbox. */
describe('an invitation', () => {
  let app: TestApp;
  let network: TestTenant;
  beforeAll(async () => {
    app = await TestApp.start({ meilisearch: false });
    network = await app.network();
  });
  afterAll(() => app?.stop());

  let addresses = 0;
  const anAddress = () => `invitada-${(addresses += 1)}@people.example`;
  const accept = (token: string, more = {}) =>
    app.nobody.post('/api/v1/invitations/acceptance', { token, name: 'Invitada', password: 'una frase bien larga y propia', ...more });
  const invite = async (by: Member, roles: string[], to = anAddress()) => {
    await by.post('/api/v1/invitations', { email: to, roles }).expect(202);
    return linkTo(app, to);
  };

  it.each(['unit-coordinator', 'focal-point', 'cluster-manager'])('from a %s makes nobody network administrator', async (role) => {
    const tenant = role === 'unit-coordinator' ? network : role === 'focal-point' ? await app.aCountry() : await app.aCluster(await app.aCountry());
    const sender = await app.aPerson(tenant, [role as 'focal-point']);
    for (const to of [undefined, 'celac', tenant.code]) {
      const { status } = await sender.post('/api/v1/invitations', { email: anAddress(), roles: ['member', 'network-administrator'], ...(to && { tenant: to }) });
      expect([to, [403, 422].includes(status)]).toEqual([to, true]);
    }
  });

  it('to the highest standing is worth nothing once its sender has lost it', async () => {
    const administrator = await app.aPerson(network, ['network-administrator']);
    const token = await invite(administrator, ['network-administrator']);
    const plain = await invite(administrator, ['member']);
    await app.owner.query("update membership set roles = '{unit-coordinator}' where person_id = $1", [administrator.id]);
    await accept(token).expect(410);
    await accept(plain).expect(204);
  });

  it('gives no more than it says, whatever its answer adds', async () => {
    const token = await invite(await app.aPerson(await app.aCountry(), ['focal-point']), ['observer']);
    for (const extra of [{ roles: ['focal-point'] }, { tenant: 'celac' }, { email: 'otra@people.example' }, { state: 'active' }]) await accept(token, extra).expect(422);
    await accept(token).expect(204);
  });

  it('lifts no suspension', async () => {
    const country = await app.aCountry();
    const [focal, ana] = [await app.aPerson(country, ['focal-point']), await app.aPerson(country, ['member'])];
    const token = await invite(focal, ['contributor'], ana.email);
    await focal.patch(`/api/v1/memberships/${ana.id}`, { state: 'suspended' }, 1).expect(204);
    await app.nobody.post('/api/v1/invitations/acceptance', { token });
    await ana.in(country.code).get('/api/v1/memberships').expect(403);
  });

  it('of another country is neither seen nor withdrawn', async () => {
    const [ours, theirs] = [await app.aPerson(await app.aCountry(), ['focal-point']), await app.aPerson(await app.aCountry(), ['focal-point'])];
    const token = await invite(theirs, ['member']);
    expect((await ours.get('/api/v1/invitations').expect(200)).body.items).toEqual([]);
    await ours.delete(`/api/v1/invitations/${token.split('.')[0]}`).expect(404);
    await app.nobody.post('/api/v1/invitations/lookup', { token }).expect(200);
  });

  it('tells its sender nothing about whether the address has an account', async () => {
    const focal = await app.aPerson(await app.aCountry(), ['focal-point']);
    const known = await app.aPerson(await app.aCountry(), ['member']);
    const [one, other] = await Promise.all([known.email, anAddress()].map((email) => focal.post('/api/v1/invitations', { email, roles: ['member'] })));
    expect([one!.status, one!.text]).toEqual([other!.status, other!.text]);
  });
});
