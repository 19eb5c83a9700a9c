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

  it('of the network keep an administrator, whom nobody else could make; and hold each role once', async () => {
    const network = await app.network();
    await app.owner.query("delete from membership where tenant_id = $1 and 'network-administrator' = any (roles)", [network.id]);
    const [last] = [await app.aPerson(network, ['network-administrator']), await app.aPerson(network, ['unit-coordinator'])];
    for (const change of [{ roles: ['unit-coordinator'] }, { state: 'suspended' }]) {
      expect([change, (await last.patch(`/api/v1/memberships/${last.id}`, change, 1)).status]).toEqual([change, 409]);
    }
    const next = await app.aPerson(network, ['member']);
    await last.patch(`/api/v1/memberships/${next.id}`, { roles: ['network-administrator', 'member', 'member'] }, 1).expect(204);
    const { rows } = await app.owner.query('select roles from membership where tenant_id = $1 and person_id = $2', [network.id, next.id]);
    expect(rows).toEqual([{ roles: ['network-administrator', 'member'] }]);
    await last.patch(`/api/v1/memberships/${last.id}`, { roles: ['unit-coordinator'] }, 1).expect(204);
  });
});
