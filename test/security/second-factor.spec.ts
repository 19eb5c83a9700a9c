import { Secret, TOTP } from 'otpauth';
import { type Caller, type Member, TestApp, testPassword, type TestTenant } from '#harness';
import { cookiesOf, linkTo, mailsTo } from './support.js';

/** The second factor is a second factor: no way leads round it, and only who holds it takes it away. */
describe('the second factor', () => {
  let app: TestApp;
  let country: TestTenant;
  beforeAll(async () => {
    app = await TestApp.start({ meilisearch: false });
    country = await app.aCountry();
  });
  afterAll(() => app?.stop());

  let device = '';
  const open = (body: object): ReturnType<Caller['post']> => app.nobody.post('/api/v1/session', body);

  async function protectedPerson(): Promise<{ ana: Member; now: () => string; recoveryCodes: string[] }> {
    const ana = await app.aPerson(country, ['member']);
    const { body: begun } = await ana.post('/api/v1/me/second-factor', { currentPassword: testPassword }).expect(201);
    const totp = new TOTP({ secret: Secret.fromBase32(begun.secret as string) });
    const now = () => totp.generate({ timestamp: app.clock.now().getTime() });
    const { body } = await ana.put('/api/v1/me/second-factor', { code: now() }).expect(200);
    // Codes are new again, and what setting it up has cost of the tries is forgotten.
    app.clock.advance(16 * 60_000);
    return { ana, now, recoveryCodes: body.recoveryCodes as string[] };
  }

  it('is guessed ten times an hour by whoever has the password, in however many browsers; by strangers without it never', async () => {
    const { ana, now } = await protectedPerson();
    for (let time = 0; time < 12; time += 1) await open({ email: ana.email, password: 'no es la mía, seguro que no', code: '000000' });
    app.clock.advance(16 * 60_000);
    const statuses: number[] = [];
    for (let time = 0; time < 12; time += 1) {
      if (time % 4 === 0) await app.nobody.post('/api/v1/password-resets', { email: ana.email }).expect(202);
      const password = `la nueva frase del olvido ${Math.floor(time / 4)}`;
      const browser = time % 4 === 0 ? cookiesOf(await app.nobody.post('/api/v1/password-resets/redemption', { token: await linkTo(app, ana.email), password }).expect(204)).get('minga-device')!.value : undefined;
      device = browser ?? device;
      statuses.push((await app.nobody.with({ cookie: `minga-device=${device}` }).post('/api/v1/session', { email: ana.email, password, code: '000000' })).status);
    }
    expect(statuses).toEqual([...Array.from({ length: 10 }, () => 401), 429, 429]);
    app.clock.advance(61 * 60_000);
    await app.nobody.post('/api/v1/session', { email: ana.email, password: 'la nueva frase del olvido 2', code: now() }).expect(204);
  });

  it('is not taken away, nor made anew, with the password alone', async () => {
    const { ana, now } = await protectedPerson();
    const remove = (body: object) => ana.post('/api/v1/me/second-factor/removal', { currentPassword: testPassword, ...body });
    await remove({}).expect(422);
    const wrong = await remove({ code: '000000' }).expect(422);
    expect(wrong.body.errors).toMatchObject([{ pointer: '/code' }]);
    await ana.post('/api/v1/me/second-factor/removal', { currentPassword: 'no es la mía, seguro que no', code: now() }).expect(403);
    await ana.post('/api/v1/me/second-factor', { currentPassword: testPassword }).expect(403);
    await open({ email: ana.email, password: testPassword }).expect(401);
    await remove({ code: now() }).expect(204);
    await open({ email: ana.email, password: testPassword }).expect(204);
  });

  it('is taken away with a recovery code where the phone is lost, not with one that was used', async () => {
    const { ana, recoveryCodes: [first, second] } = await protectedPerson();
    await open({ email: ana.email, password: testPassword, code: first }).expect(204);
    const remove = (code?: string) => ana.post('/api/v1/me/second-factor/removal', { currentPassword: testPassword, code });
    await remove(first).expect(422);
    await remove(second).expect(204);
  });

  it('is not to be guessed by whoever has the session and the password', async () => {
    const { ana, now } = await protectedPerson();
    const remove = (code: string) => ana.post('/api/v1/me/second-factor/removal', { currentPassword: testPassword, code });
    for (let guess = 0; guess < 10; guess += 1) await remove(`00000${guess}`).expect(422);
    await remove(now()).expect(429);
  });

  it('stays when the password is forgotten and chosen anew', async () => {
    const { ana, now } = await protectedPerson();
    await app.nobody.post('/api/v1/password-resets', { email: ana.email }).expect(202);
    const password = 'otra frase después del olvido';
    await app.nobody.post('/api/v1/password-resets/redemption', { token: await linkTo(app, ana.email), password }).expect(204);
    expect((await open({ email: ana.email, password }).expect(401)).body).toMatchObject({ needs: 'code' });
    await open({ email: ana.email, password, code: now() }).expect(204);
  });

  it('is taken off by the network’s administration when it is lost: sessions end, the owner is told, the password is still needed', async () => {
    const { ana } = await protectedPerson();
    const administrator = await app.aPerson(await app.network(), ['network-administrator']);
    const find = async (email: string) => (await administrator.post('/api/v1/people/lookup', { email }).expect(200)).body.items;
    expect(await find(ana.email.toUpperCase())).toMatchObject([
      { id: ana.id, state: 'active', secondFactor: true, memberships: [{ tenant: country.code, roles: ['member'], state: 'active' }], may: { suspend: true, reinstate: false, liftSecondFactor: true } },
    ]);
    expect(await find('nadie@people.example')).toEqual([]);
    await administrator.delete(`/api/v1/people/${ana.id}/second-factor`).expect(204);
    await ana.get('/api/v1/me/sessions').expect(401);
    await open({ email: ana.email, password: 'no es la mía, seguro que no' }).expect(401);
    await open({ email: ana.email, password: testPassword }).expect(204);
    await administrator.delete(`/api/v1/people/${ana.id}/second-factor`).expect(404);
    expect(await find(ana.email)).toMatchObject([{ secondFactor: false, may: { liftSecondFactor: false } }]);
    await app.settle();
    expect(await mailsTo(app, ana.email)).toMatchObject([{ kind: 'identity.second-factor-lifted', content: { subject: 'Se quitó el segundo paso de su cuenta de Minga' } }]);
    const { body: trail } = await administrator.get(`/api/v1/audit?subject=${ana.id}&name=person.second-factor-lifted`).expect(200);
    expect(trail.items).toMatchObject([{ actor: administrator.name }]);
  });

  it('is taken off by nobody else, by no key and by nobody for themselves; nor does anybody else look accounts up', async () => {
    const { ana } = await protectedPerson();
    const administrator = await app.aPerson(await app.network(), ['network-administrator']);
    const others = [
      await app.aPerson(country, ['focal-point']), await app.aPerson(await app.network(), ['unit-coordinator']),
      await app.aKey(administrator, ['operations:operate']),
    ];
    await administrator.delete(`/api/v1/people/${administrator.id}/second-factor`).expect(403);
    for (const other of others) await other.delete(`/api/v1/people/${ana.id}/second-factor`).expect(403);
    for (const other of others.slice(0, 2)) {
      await other.post('/api/v1/people/lookup', { email: ana.email }).expect(403);
    }
    await ana.get('/api/v1/me/sessions').expect(200);
    await open({ email: ana.email, password: testPassword }).expect(401);
  });
});
