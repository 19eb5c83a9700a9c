import { TestApp } from '#harness';

/** Who belongs to a tenant, as its people see each other. */
describe('the people of a tenant', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await TestApp.start({ meilisearch: false });
  });
  afterAll(() => app?.stop());

  it('know each other by name and role; addresses are for those who manage people', async () => {
    const country = await app.aCountry();
    const focal = await app.aPerson(country, ['focal-point']);
    const [observer, curator] = [await app.aPerson(country, ['observer']), await app.aPerson(country, ['curator'])];
    for (const person of [observer, curator, await app.aKey(focal, ['members:read'])]) {
      const { body, text } = await person.get('/api/v1/memberships').expect(200);
      expect(body.items).toContainEqual(expect.objectContaining({ name: focal.name, roles: ['focal-point'], email: null }));
      expect(text).not.toContain('@');
    }
    const { body } = await focal.get('/api/v1/memberships').expect(200);
    const { items } = body as { items: { email: string }[] };
    expect(new Set(items.map(({ email }) => email))).toEqual(new Set([focal.email, observer.email, curator.email]));
  });
});
