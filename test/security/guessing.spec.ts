import { type Caller, TestApp, testPassword, type TestTenant } from '#harness';
import { cookiesOf, linkTo } from './support.js';

/** Guessing leads nowhere, and nobody can use its limits to keep the owner of an account out. */
describe('guessing', () => {
  let app: TestApp;
  let country: TestTenant;
  beforeAll(async () => {
    app = await TestApp.start({ meilisearch: false });
    country = await app.aCountry();
  });
  afterAll(() => app?.stop());

  const from = (address: string, cookie = ''): Caller => app.nobody.with({ 'x-forwarded-for': address, ...(cookie && { cookie }) });
  const open = (caller: Caller, email: string, password = testPassword) => caller.post('/api/v1/session', { email, password });
  /** A browser in which the person signed in and out again. */
  const deviceOf = async (email: string, address: string): Promise<Caller> => {
    const device = cookiesOf(await open(from(address), email).expect(204)).get('minga-device')!;
    return from(address, `minga-device=${device.value}`);
  };
  const attack = async (email: string) => {
    for (let guess = 0; guess < 10; guess += 1) await open(from(`10.66.0.${guess}`), email, `intento número ${guess} de adivinar`).expect(401);
    await open(from('10.66.0.99'), email, 'un intento más de adivinar').expect(429);
  };

  it('by strangers does not keep the owner out of a browser they have signed in with, from wherever', async () => {
    const ana = await app.aPerson(country, ['member']);
    const device = await deviceOf(ana.email, '10.5.0.1');
    await attack(ana.email);
    await open(from('10.5.0.2'), ana.email).expect(429);
    await open(device, ana.email).expect(204);
    await open(device.with({ 'x-forwarded-for': '10.5.0.3' }), ana.email).expect(204);
  });

  it('by a stranger at the same address does not keep the owner out either', async () => {
    const ana = await app.aPerson(country, ['member']);
    const device = await deviceOf(ana.email, '10.7.0.1');
    for (let guess = 0; guess < 60; guess += 1) {
      const { status } = await open(from('10.7.0.1'), `nadie-${guess}@people.example`, 'una frase cualquiera');
      expect([guess, [401, 429].includes(status)]).toEqual([guess, true]);
    }
    await open(from('10.7.0.1'), 'nadie@people.example').expect(429);
    await open(device, ana.email).expect(204);
  });

  it('in a browser that is known is limited as well, there only', async () => {
    const ana = await app.aPerson(country, ['member']);
    const [one, other] = [await deviceOf(ana.email, '10.8.0.1'), await deviceOf(ana.email, '10.8.0.2')];
    for (let guess = 0; guess < 10; guess += 1) await open(one, ana.email, `intento número ${guess} de adivinar`).expect(401);
    await open(one, ana.email).expect(429);
    await open(other, ana.email).expect(204);
  });

  it('gains nothing from a mark of another account, nor from one made up', async () => {
    const [ana, eva] = [await app.aPerson(country, ['member']), await app.aPerson(country, ['member'])];
    const evas = await deviceOf(eva.email, '10.9.0.1');
    await attack(ana.email);
    await open(evas, ana.email).expect(429);
    await open(from('10.9.0.2', 'minga-device=00000000-0000-4000-8000-000000000000.AAAA'), ana.email).expect(429);
  });

  it('leaves whoever comes from a new browser the way through their mailbox', async () => {
    const ana = await app.aPerson(country, ['member']);
    await attack(ana.email);
    await app.nobody.post('/api/v1/password-resets', { email: ana.email }).expect(202);
    const password = 'la frase que sigue al ataque';
    const redeemed = await app.nobody.post('/api/v1/password-resets/redemption', { token: await linkTo(app, ana.email), password }).expect(204);
    const { value, attributes } = cookiesOf(redeemed).get('minga-device')!;
    expect(attributes).toEqual(expect.arrayContaining(['HttpOnly', 'SameSite=Lax', 'Path=/']));
    await open(from('10.9.1.1', `minga-device=${value}`), ana.email, password).expect(204);
  });

  it('answers alike for accounts that exist and those that do not, at the limit too', async () => {
    const ana = await app.aPerson(country, ['member']);
    const tries = async (email: string, block: number) => {
      const answers: unknown[] = [];
      for (let guess = 0; guess < 12; guess += 1) {
        const { status, body, headers } = await open(from(`10.${block}.0.${guess}`), email, 'la misma frase equivocada');
        answers.push([status, { ...body, instance: '', retryAfter: 0 }, headers['set-cookie']]);
      }
      return answers;
    };
    expect(await tries(ana.email, 70)).toEqual(await tries('nadie-de-nadie@people.example', 71));
  });
});
