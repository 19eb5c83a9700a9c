import { type Caller, type Member, TestApp, testPassword, type TestTenant } from '#harness';
import { cookiesOf } from './support.js';

const hour = 3_600_000;

/** A session is one person's, in one browser, for a time; no page of somebody else uses it. */
describe('sessions', () => {
  let app: TestApp;
  let country: TestTenant;
  beforeAll(async () => {
    app = await TestApp.start({ meilisearch: false });
    country = await app.aCountry();
  });
  afterAll(() => app?.stop());

  const open = async ({ email }: Member, cookie = ''): Promise<string> => {
    const answer = await app.nobody.with(cookie ? { cookie } : {}).post('/api/v1/session', { email, password: testPassword }).expect(204);
    return `minga-session=${cookiesOf(answer).get('minga-session')!.value}`;
  };
  const by = (cookie: string): Caller => app.nobody.with({ cookie });
  const alive = async (cookie: string): Promise<boolean> => (await by(cookie).get('/api/v1/me/sessions')).status === 200;

  it('are never those that somebody planted, and signing in again ends the one before', async () => {
    const [ana, eva] = [await app.aPerson(country, ['member']), await app.aPerson(country, ['member'])];
    const planted = `minga-session=${'A'.repeat(43)}`;
    const first = await open(ana, planted);
    expect(first).not.toBe(planted);
    expect(await alive(planted)).toBe(false);
    const second = await open(ana, first);
    expect([await alive(first), await alive(second)]).toEqual([false, true]);
    await open(eva, second);
    expect(await alive(second)).toBe(false);
  });

  it('that were closed stay closed', async () => {
    const ana = await app.aPerson(country, ['member']);
    const cookie = await open(ana);
    const closed = await by(cookie).delete('/api/v1/session').expect(204);
    expect(cookiesOf(closed).get('minga-session')?.value).toBe('');
    await by(cookie).get('/api/v1/me/sessions').expect(401);
    expect((await by(cookie).get('/api/v1/session').expect(200)).body.person).toBeNull();
  });

  it('end after a day without use, and after two weeks whatever happens', async () => {
    const ana = await app.aPerson(country, ['member']);
    const [idle, used] = [await open(ana), await open(ana)];
    for (let hours = 0; hours < 14 * 24 - 1; hours += 20) {
      expect(await alive(used)).toBe(true);
      app.clock.advance(20 * hour);
    }
    expect(await alive(idle)).toBe(false);
    app.clock.advance(5 * hour);
    expect(await alive(used)).toBe(false);
  });

  it('of others can be neither seen nor closed', async () => {
    const [ana, eva] = [await app.aPerson(country, ['member']), await app.aPerson(country, ['focal-point'])];
    const { body } = await ana.get('/api/v1/me/sessions').expect(200);
    await eva.delete(`/api/v1/me/sessions/${body.items[0].id}`).expect(404);
    await ana.get('/api/v1/me/sessions').expect(200);
  });

  it.each<[string, Record<string, string | undefined>]>([
    ['another site', { origin: 'https://evil.example' }],
    ['a page without an origin', { origin: 'null' }],
    ['our name under another', { origin: 'http://localhost:3000.evil.example' }],
    ['our name without its port', { origin: 'http://localhost' }],
    ['another site, by an old browser’s word', { 'sec-fetch-site': 'cross-site' }],
    ['a neighbour under the same domain', { 'sec-fetch-site': 'same-site' }],
    ['nobody says where', {}],
  ])('are not used by what comes from %s', async (_, headers) => {
    const ana = await app.aPerson(country, ['focal-point']);
    const types = ['application/json', 'text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=b'];
    for (const [method, path] of [['delete', '/api/v1/me/sessions'], ['post', '/api/v1/invitations'], ['put', '/api/v1/session/tenant']] as const) {
      for (const type of types) {
        const request = ana.request(method, path).unset('origin').set('content-type', type);
        for (const [name, value] of Object.entries(headers)) void request.set(name, value!);
        const { status } = await request.send(type === 'application/json' ? '{}' : '');
        // A body that cannot be read may be refused before it is asked where it came from.
        expect([method, type, [400, 403, 415].includes(status)]).toEqual([method, type, true]);
        if (type === 'application/json') expect(status).toBe(403);
      }
    }
    await ana.get('/api/v1/me/sessions').expect(200);
  });
});

describe('cookies on an address of its own', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await TestApp.start({ meilisearch: false, config: { PUBLIC_URL: 'https://minga.example' } });
  });
  afterAll(() => app?.stop());

  it('belong to this very host, to no script, to no plain connection, to no other site', async () => {
    const ana = await app.aPerson(await app.aCountry(), ['member']);
    const answer = await app.nobody.post('/api/v1/session', { email: ana.email, password: testPassword }).expect(204);
    const cookies = cookiesOf(answer);
    expect([...cookies.keys()]).toEqual(['__Host-minga-session', '__Host-minga-device']);
    for (const { attributes } of cookies.values()) {
      expect(attributes).toEqual(expect.arrayContaining(['HttpOnly', 'Secure', 'SameSite=Lax', 'Path=/']));
      expect(attributes.filter((attribute) => attribute.startsWith('Domain'))).toEqual([]);
    }
    expect(answer.headers['strict-transport-security']).toContain('max-age=');
    const { value } = cookies.get('__Host-minga-session')!;
    await app.nobody.with({ cookie: `minga-session=${value}` }).get('/api/v1/me/sessions').expect(401);
    await app.nobody.with({ cookie: `__Host-minga-session=${value}` }).get('/api/v1/me/sessions').expect(200);
  });
});
