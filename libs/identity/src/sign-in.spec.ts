import { TestApp, testPassword } from '#harness';

describe('signing in', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await TestApp.start();
  });
  afterAll(() => app.stop());

  it('gives a session that says who one is and what one may do', async () => {
    const chile = await app.aCountry();
    const ana = await app.aPerson(chile, ['focal-point'], { name: 'Ana' });
    const opened = await app.nobody.post('/api/v1/session', { email: ana.email, password: testPassword });
    expect(opened.status).toBe(204);
    const cookie = opened.headers['set-cookie']![0]!;
    expect(cookie).toMatch(/HttpOnly/);
    expect(cookie).toMatch(/SameSite=Lax/);
    const session = await app.nobody.with({ cookie: cookie.split(';')[0]! }).get('/api/v1/session').expect(200);
    expect(session.body).toMatchObject({ person: { name: 'Ana' }, tenant: chile.code, roles: ['focal-point'] });
    expect(session.body.permissions).toContain('members:manage');
  });
});
