import { type Member, TestApp, type TestTenant } from '#harness';
import { mailsTo, noticesOf } from '../testing/deposit.js';

/** A cluster may name other countries; it does not speak for them behind their backs. */
describe('a country that a cluster names', () => {
  let app: TestApp;
  let lead: Member;
  let named: TestTenant;
  let spokesperson: Member;
  beforeAll(async () => {
    app = await TestApp.start({ meilisearch: false });
    lead = await app.aPerson(await app.aCountry('cl'), ['focal-point'], { name: 'Rosa' });
    named = await app.aCountry('py');
    spokesperson = await app.aPerson(named, ['focal-point'], { locale: 'pt' });
  });
  afterAll(() => app?.stop());

  const names = (name: string) => ({ es: name, pt: name, en: name, fr: name });
  const countriesOf = async (code: string) => (await app.nobody.get(`/api/v1/tenants/${code}`).expect(200)).body.countries as string[];

  it('hears of it, finds it in its trail, and can strike itself off', async () => {
    const bystander = await app.aPerson(named, ['member']);
    await lead.post('/api/v1/clusters', { code: 'quinua-andina', names: names('Quinua andina'), countries: ['cl', 'py'] }).expect(201);
    await app.settle();
    expect(await noticesOf(spokesperson)).toMatchObject([
      { kind: 'country-named', text: '“Quinua andina” inclui seu país entre os participantes', path: '/places/quinua-andina' },
    ]);
    expect(await mailsTo(app, spokesperson)).toMatchObject([{ kind: 'notifications.notice', locale: 'pt', tenant_id: named.id }]);
    expect(await noticesOf(bystander)).toEqual([]);
    expect(await noticesOf(lead)).toEqual([]);
    const { body: trail } = await spokesperson.get('/api/v1/audit?name=cluster.country-named').expect(200);
    expect(trail.items).toMatchObject([{ actor: 'Rosa', via: 'session' }]);

    await bystander.delete('/api/v1/clusters/quinua-andina/participation').expect(403);
    await lead.delete('/api/v1/clusters/quinua-andina/participation').expect(404);
    expect(await countriesOf('quinua-andina')).toEqual(['py']);
    await spokesperson.delete('/api/v1/clusters/quinua-andina/participation').expect(204);
    await spokesperson.delete('/api/v1/clusters/quinua-andina/participation').expect(404);
    expect(await countriesOf('quinua-andina')).toEqual([]);
  });

  it('hears of it too when the Support Unit opens the cluster', async () => {
    const unit = await app.aPerson(await app.network(), ['unit-coordinator']);
    await unit.post('/api/v1/clusters', { code: 'cuenca', names: names('La cuenca'), leadCountry: 'cl', countries: ['py'] }).expect(201);
    await app.settle();
    expect((await noticesOf(spokesperson)).map(({ path }) => path)).toContain('/places/cuenca');
  });
});
