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

  it('into a cluster comes from the country that leads it until there is a manager, is in the cluster’s trail, and is for nobody’s own mailbox', async () => {
    const country = await app.aCountry();
    const cluster = await app.aCluster(country);
    const focal = await app.aPerson(country, ['focal-point']);
    const into = (email: string, roles = ['cluster-manager']) => focal.post('/api/v1/invitations', { email, roles, tenant: cluster.code });
    await into(focal.email).expect(403);
    const [first, second] = [anAddress(), anAddress()];
    await into(first).expect(202);
    await into(second).expect(202);
    await accept(await linkTo(app, first)).expect(204);
    await accept(await linkTo(app, second)).expect(410);
    await into(anAddress()).expect(403);
    await into(anAddress(), ['member']).expect(403);
    const manager = await app.aPerson(cluster, ['cluster-manager']);
    const { body } = await manager.get('/api/v1/audit?name=person.invited').expect(200);
    expect(body.items).toMatchObject([{ actor: focal.name }, { actor: focal.name }]);
    const administrator = await app.aPerson(network, ['network-administrator']);
    await administrator.post('/api/v1/invitations', { email: administrator.email, roles: ['focal-point'], tenant: country.code }).expect(403);
  });

  it('reaches one mailbox a few times an hour, whoever sends it', async () => {
    const to = anAddress();
    const statuses: number[] = [];
    for (let time = 0; time < 7; time += 1) {
      const focal = await app.aPerson(await app.aCountry(), ['focal-point']);
      statuses.push((await focal.post('/api/v1/invitations', { email: to, roles: ['member', 'member'] })).status);
    }
    expect(statuses).toEqual([202, 202, 202, 202, 202, 429, 429]);
    const { rows } = await app.owner.query('select distinct roles from invitation where email = $1', [to]);
    expect(rows).toEqual([{ roles: ['member'] }]);
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
