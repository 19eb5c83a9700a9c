import { TestApp } from '#harness';

describe('following', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await TestApp.start({ meilisearch: false });
  });
  afterAll(() => app?.stop());

  it('keeps what one follows, by its name in four languages, until one lets go', async () => {
    const paraguay = await app.aCountry('py');
    const cluster = await app.aCluster(paraguay);
    const ana = await app.aPerson(paraguay, ['member']);
    await ana.put('/api/v1/follows/concept/cluster').expect(204);
    await ana.put('/api/v1/follows/country/cl').expect(204);
    await ana.put(`/api/v1/follows/cluster/${cluster.code}`).expect(204);
    await ana.put('/api/v1/follows/concept/cluster').expect(204);
    const { body } = await ana.get('/api/v1/follows').expect(200);
    expect(body.items).toHaveLength(3);
    expect(body.items.find((item: { kind: string }) => item.kind === 'country')).toMatchObject({ code: 'cl', names: { es: 'Chile', pt: 'Chile' } });
    expect(body.items.find((item: { kind: string }) => item.kind === 'concept').names).toMatchObject({ es: 'clúster', fr: 'grappe' });
    expect((await ana.get('/api/v1/follows/country/cl').expect(200)).body).toMatchObject({ following: true });
    await ana.delete('/api/v1/follows/country/cl').expect(204);
    await ana.delete('/api/v1/follows/country/cl').expect(204);
    expect((await ana.get('/api/v1/follows/country/cl').expect(200)).body).toEqual({ following: false, since: null });
  });

  it('knows only what exists', async () => {
    const ana = await app.aPerson(await app.aCountry(), ['member']);
    await ana.put('/api/v1/follows/concept/no-such-idea').expect(404);
    await ana.put('/api/v1/follows/country/celac').expect(404);
    await ana.put('/api/v1/follows/cluster/cl').expect(404);
    await ana.put('/api/v1/follows/bloc/mercosur').expect(422);
    await app.nobody.put('/api/v1/follows/country/cl').expect(401);
  });

  it('is nobody else’s business, not even in the same tenant, and stays in the tenant where one follows', async () => {
    const chile = await app.aCountry();
    const brazil = await app.aCountry();
    const ana = await app.aPerson(chile, ['member']);
    const boss = await app.aPerson(chile, ['focal-point']);
    await app.join(ana.id, brazil, ['member']);
    await ana.in(chile.code).put('/api/v1/follows/concept/cluster').expect(204);
    expect((await boss.get('/api/v1/follows').expect(200)).body.items).toEqual([]);
    expect((await ana.in(brazil.code).get('/api/v1/follows').expect(200)).body.items).toEqual([]);
    expect((await ana.in(chile.code).get('/api/v1/follows').expect(200)).body.items).toHaveLength(1);
  });
});
