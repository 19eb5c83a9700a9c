import { type Caller, type Member, TestApp, type TestTenant } from '#harness';

/** A key does part of what its owner may do, in one space, as long as the owner may do it. */
describe('an API key', () => {
  let app: TestApp;
  let country: TestTenant;
  let focal: Member;
  beforeAll(async () => {
    app = await TestApp.start({ meilisearch: false });
    country = await app.aCountry();
    focal = await app.aPerson(country, ['focal-point']);
  });
  afterAll(() => app?.stop());

  const managing = async (): Promise<{ owner: Member; key: Caller }> => {
    const owner = await app.aPerson(country, ['focal-point']);
    return { owner, key: await app.aKey(owner, ['members:manage', 'members:read']) };
  };

  it('makes no other key, and touches nothing that is the owner’s own', async () => {
    const { key } = await managing();
    await key.post('/api/v1/keys', { name: 'otra', scopes: ['members:read'] }).expect(403);
    await key.get('/api/v1/keys').expect(403);
    await key.put('/api/v1/me/password', { currentPassword: 'x', password: 'una frase bien larga y propia' }).expect(403);
    await key.post('/api/v1/me/second-factor', { currentPassword: 'x' }).expect(403);
    await key.get('/api/v1/me/sessions').expect(403);
    await key.put('/api/v1/session/tenant', { tenant: country.code }).expect(403);
  });

  it('cannot be made for more than one may do, nor for what is no permission', async () => {
    const member = await app.aPerson(country, ['member']);
    for (const scope of ['members:manage', 'operations:operate', 'self', '*', '']) {
      await member.post('/api/v1/keys', { name: 'llave', scopes: ['members:read', scope] }).expect(422);
    }
  });

  it.each<[string, number, (owner: Member) => Promise<unknown>]>([
    ['lost the role', 403, (owner) => focal.patch(`/api/v1/memberships/${owner.id}`, { roles: ['member'] }, 1).expect(204)],
    ['was suspended in the space', 401, (owner) => focal.patch(`/api/v1/memberships/${owner.id}`, { state: 'suspended' }, 1).expect(204)],
    ['was removed', 401, (owner) => focal.delete(`/api/v1/memberships/${owner.id}`).expect(204)],
    ['was suspended everywhere', 401, async (owner) =>
      (await app.aPerson(await app.network(), ['network-administrator'])).put(`/api/v1/people/${owner.id}/suspension`).expect(204)],
  ])('stops at the next request when its owner %s', async (_, status, happen) => {
    const { owner, key } = await managing();
    const invite = () => key.post('/api/v1/invitations', { email: 'x@people.example', roles: ['member'] });
    await invite().expect(202);
    await happen(owner);
    await invite().expect(status);
  });

  it('that is not one of ours opens nothing, nor does another’s session help it', async () => {
    for (const token of ['minga_00000000_' + 'A'.repeat(43), 'minga_', "minga_' or 1=1--", 'A'.repeat(43)]) {
      await app.nobody.with({ authorization: `Bearer ${token}` }).get('/api/v1/memberships').expect(401);
    }
    const forged = focal.with({ authorization: `Bearer minga_00000000_${'A'.repeat(43)}`, origin: 'https://evil.example' });
    await forged.post('/api/v1/invitations', { email: 'x@people.example', roles: ['member'] }).expect(401);
  });

  it('of others cannot be revoked', async () => {
    const { owner, key } = await managing();
    const { body } = await owner.get('/api/v1/keys').expect(200);
    await focal.delete(`/api/v1/keys/${body.items[0].id}`).expect(404);
    await key.get('/api/v1/memberships').expect(200);
  });
});
