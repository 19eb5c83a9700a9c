import { Secret, TOTP } from 'otpauth';
import { type Caller, TestApp, testPassword, type TestTenant } from '#harness';

const cookieOf = (response: { headers: Record<string, unknown> }): string => String((response.headers['set-cookie'] as string[])[0]);

describe('signing in', () => {
  let app: TestApp;
  let country: TestTenant;
  beforeAll(async () => {
    app = await TestApp.start();
    country = await app.aCountry();
  });
  afterAll(() => app.stop());

  /** From an address of its own, so that tests do not use up each other's tries. */
  let addresses = 0;
  const open = (body: object, address = `10.1.${(addresses += 1) >> 8}.${addresses & 255}`): ReturnType<Caller['post']> =>
    app.nobody.with({ 'x-forwarded-for': address }).post('/api/v1/session', body);

  it('gives a session that says who one is and what one may do', async () => {
    const ana = await app.aPerson(country, ['focal-point'], { name: 'Ana' });
    const opened = await open({ email: ana.email.toUpperCase(), password: testPassword }).expect(204);
    const cookie = cookieOf(opened);
    expect(cookie).toMatch(/HttpOnly/);
    expect(cookie).toMatch(/SameSite=Lax/);
    const session = await app.nobody.with({ cookie: cookie.split(';')[0]! }).get('/api/v1/session').expect(200);
    expect(session.body).toMatchObject({ person: { name: 'Ana' }, tenant: country.code, roles: ['focal-point'] });
    expect(session.body.permissions).toContain('members:manage');
  });

  it('does not tell whether an account exists', async () => {
    const ana = await app.aPerson(country, ['member']);
    const [wrong, unknown] = [
      await open({ email: ana.email, password: 'otra frase muy distinta' }),
      await open({ email: 'nadie@people.example', password: 'otra frase muy distinta' }),
    ];
    const without = ({ instance: _instance, ...rest }: Record<string, unknown>) => rest;
    expect(wrong.status).toBe(401);
    expect([wrong.status, without(wrong.body)]).toEqual([unknown.status, without(unknown.body)]);
    expect(wrong.headers['set-cookie']).toBeUndefined();
  });

  it('stops guessing at one account, also with the right password and from elsewhere, until a quarter of an hour has passed', async () => {
    const ana = await app.aPerson(country, ['member']);
    for (let guess = 0; guess < 10; guess += 1) await open({ email: ana.email, password: `intento número ${guess} de adivinar` }).expect(401);
    const refused = await open({ email: ana.email, password: testPassword }, '10.99.0.1').expect(429);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(60);
    app.clock.advance(16 * 60_000);
    await open({ email: ana.email, password: testPassword }).expect(204);
  });

  it('refuses a request that another page makes somebody’s browser send', async () => {
    const ana = await app.aPerson(country, ['focal-point']);
    await ana.with({ origin: 'https://evil.example' }).delete('/api/v1/me/sessions').expect(403);
    await app.nobody.with({ origin: 'https://evil.example' }).post('/api/v1/session', { email: ana.email, password: testPassword }).expect(403);
    await ana.get('/api/v1/session').expect(200);
  });

  it('asks for the second factor, takes each code once, and a recovery code once', async () => {
    const ana = await app.aPerson(country, ['member']);
    const { body: begun } = await ana.post('/api/v1/me/second-factor', { currentPassword: testPassword }).expect(201);
    const totp = new TOTP({ secret: Secret.fromBase32((begun as { secret: string }).secret) });
    const now = () => totp.generate({ timestamp: app.clock.now().getTime() });
    await ana.put('/api/v1/me/second-factor', { code: '000000' }).expect(422);
    const { body: confirmed } = await ana.put('/api/v1/me/second-factor', { code: now() }).expect(200);
    const [recovery] = (confirmed as { recoveryCodes: string[] }).recoveryCodes;

    const needs = await open({ email: ana.email, password: testPassword }).expect(401);
    expect(needs.body).toMatchObject({ needs: 'code' });
    await open({ email: ana.email, password: testPassword, code: '123123' }).expect(401);
    app.clock.advance(60_000);
    const code = now();
    await open({ email: ana.email, password: testPassword, code }).expect(204);
    await open({ email: ana.email, password: testPassword, code }).expect(401);
    await open({ email: ana.email, password: testPassword, code: recovery }).expect(204);
    await open({ email: ana.email, password: testPassword, code: recovery }).expect(401);
  });

  it('keeps the secret of the second factor and every token unreadable in the database', async () => {
    const ana = await app.aPerson(country, ['focal-point']);
    const { body } = await ana.post('/api/v1/me/second-factor', { currentPassword: testPassword }).expect(201);
    const { body: key } = await ana.post('/api/v1/keys', { name: 'cosecha', scopes: ['members:read'], days: 1 }).expect(201);
    const secrets = [(body as { secret: string }).secret, (key as { token: string }).token, ana.cookie.split('=')[1]!];
    const { rows: tables } = await app.owner.query<{ name: string }>("select table_name as name from information_schema.tables where table_schema in ('public', 'bullmq')");
    for (const { name } of tables) {
      const { rows } = await app.owner.query<{ row: string }>(`select t::text as row from ${name.startsWith('bullmq') || !/^[a-z_]+$/.test(name) ? `bullmq."${name}"` : `"${name}"`} t`).catch(() => ({ rows: [] }));
      for (const secret of secrets) expect(rows.filter(({ row }) => row.includes(secret))).toEqual([]);
    }
  });

  it('ends at once everywhere when the person is suspended, and in one tenant when the membership is', async () => {
    const administrator = await app.aPerson(await app.network(), ['network-administrator']);
    const focal = await app.aPerson(country, ['focal-point']);
    const ana = await app.aPerson(country, ['member']);
    const other = await app.aCountry();
    await app.join(ana.id, other, ['member']);
    const key = await app.aKey(await app.aPerson(country, ['contributor']), ['members:read']);

    await focal.patch(`/api/v1/memberships/${ana.id}`, { state: 'suspended' }, 1).expect(204);
    await ana.in(country.code).get('/api/v1/memberships').expect(403);
    await ana.in(other.code).get('/api/v1/memberships').expect(200);
    await administrator.put(`/api/v1/people/${ana.id}/suspension`).expect(204);
    await ana.in(other.code).get('/api/v1/memberships').expect(401);
    await open({ email: ana.email, password: testPassword }).expect(401);
    await key.get('/api/v1/memberships').expect(200);
  });

  it('lists where one is signed in and signs out everywhere else', async () => {
    const ana = await app.aPerson(country, ['member']);
    const cookie = cookieOf(await open({ email: ana.email, password: testPassword })).split(';')[0]!;
    const { body } = await ana.get('/api/v1/me/sessions').expect(200);
    expect((body as { items: unknown[] }).items).toHaveLength(2);
    await ana.delete('/api/v1/me/sessions').expect(204);
    await app.nobody.with({ cookie }).get('/api/v1/me/sessions').expect(401);
    await ana.delete('/api/v1/session').expect(204);
    await ana.get('/api/v1/me/sessions').expect(401);
  });

  it('changes the password only with the old one, refuses what is guessed first, and ends other sessions', async () => {
    const ana = await app.aPerson(country, ['member']);
    const cookie = cookieOf(await open({ email: ana.email, password: testPassword })).split(';')[0]!;
    const change = (body: object) => ana.put('/api/v1/me/password', body);
    await change({ currentPassword: 'no es la mía, seguro que no', password: 'quince letras o más sirven' }).expect(403);
    for (const password of ['corta', 'passwordpassword', '123456789012345', 'aaaaaaaaaaaaaaaaaaaa', '123451234512345', 'abcdeabcdeabcde', 'micasarojamicasaroja', 'otravezotravezotr', (ana.email)]) {
      const refused = await change({ currentPassword: testPassword, password }).expect(422);
      expect(refused.body.errors[0].pointer).toBe('/password');
    }
    await change({ currentPassword: testPassword, password: 'el río lleva piedras nuevas' }).expect(204);
    await app.nobody.with({ cookie }).get('/api/v1/me/sessions').expect(401);
    await open({ email: ana.email, password: testPassword }).expect(401);
    await open({ email: ana.email, password: 'el río lleva piedras nuevas' }).expect(204);
  });
});
