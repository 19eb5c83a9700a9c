import { type Member, TestApp } from '#harness';

/** A name says who somebody is: nobody bears a country's but the country, nor a neighbour's. */
describe('the name of a cluster', () => {
  let app: TestApp;
  let chile: Member;
  beforeAll(async () => {
    app = await TestApp.start({ meilisearch: false });
    chile = await app.aPerson(await app.aCountry('cl'), ['focal-point']);
  });
  afterAll(() => app?.stop());

  let opened = 0;
  const open = (own: object, by = chile) =>
    by.post('/api/v1/clusters', { code: `con-nombre-${(opened += 1)}`, names: { es: `Uno ${opened}`, pt: `Um ${opened}`, en: `One ${opened}`, fr: `Un ${opened}`, ...own } });

  it.each([
    ['a country', { es: 'Perú' }, '/names/es'],
    ['a country, carelessly written', { en: '  p e r u ' }, '/names/en'],
    ['a country in another language', { es: 'Brazil' }, '/names/es'],
    ['one’s own country', { fr: 'CHILI!' }, '/names/fr'],
    ['the network', { es: 'Redes de la CELAC' }, '/names/es'],
    ['nobody, in letters that only look like ours', { es: '\u0420eru' }, '/names/es'],
    ['nobody, in Latin letters that only look like ours', { es: 'Ar\u0261entina' }, '/names/es'],
    ['nobody, in letters without their dot', { es: 'Ch\u0131\u0307le' }, '/names/es'],
    ['a country, in its style', { es: 'República de Chile' }, '/names/es'],
    ['a country’s government', { en: 'Government of Chile' }, '/names/en'],
    ['a country, officially', { es: 'Chile (oficial)' }, '/names/es'],
    ['a country, with letters that nobody sees', { es: 'Pe\u200bru' }, '/names/es'],
  ])('is not that of %s', async (_, names, pointer) => {
    const { body } = await open(names).expect(422);
    expect(body.errors).toMatchObject([{ pointer }]);
  });

  it('may speak of a country, and of its people’s accents', async () => {
    await open({ es: 'Clúster de la quínoa de Chile', fr: 'Grappe du bœuf à l’été — nº 1' }).expect(201);
  });

  it('is borne once in a country, by who had it first, also when two come at the same moment', async () => {
    const [one, other] = await Promise.all([open({ es: 'Clúster del mar' }), open({ es: 'cluster del MAR' })]);
    expect([one.status, other.status].toSorted((a, b) => a - b)).toEqual([201, 422]);
    const peru = await app.aPerson(await app.aCountry('pe'), ['focal-point']);
    await open({ es: 'Clúster del mar' }, peru).expect(201);
  });

  it('is not taken later either, by no tenant, while one’s own may be kept', async () => {
    const { version, names } = (await chile.get('/api/v1/tenants/cl').expect(200)).body as { version: number; names: Record<string, string> };
    await chile.patch('/api/v1/tenants', { names: { ...names, es: 'Argentina' } }, version).expect(422);
    await chile.patch('/api/v1/tenants', { names }, version).expect(200);
  });
});
