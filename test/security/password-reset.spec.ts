import { TestApp, testPassword } from '#harness';
import { linkTo, mailsTo } from './support.js';

/** Whoever chooses a password anew has lost the old one, perhaps to somebody: nothing opened with it stays open, and it is said. */
describe('a forgotten password', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await TestApp.start({ meilisearch: false });
  });
  afterAll(() => app?.stop());

  const ask = (email: string, headers = {}) => app.nobody.with(headers).post('/api/v1/password-resets', { email }).expect(202);
  const redeem = (token: string, password = 'la nueva frase del olvido') =>
    app.nobody.with({ 'x-forwarded-for': '203.0.113.7' }).post('/api/v1/password-resets/redemption', { token, password });

  it('chosen anew ends sessions and keys, is on record in every space of the person, and is told by mail', async () => {
    const [country, other] = [await app.aCountry(), await app.aCountry()];
    const ana = await app.aPerson(country, ['contributor'], { locale: 'fr' });
    await app.join(ana.id, other, ['contributor']);
    const feeds = await Promise.all([country, other].map(async ({ code }) => ((await ana.in(code).post('/api/v1/meetings/feed').expect(201)).body as { address: string }).address));
    const bystanders = ((await (await app.aPerson(country, ['contributor'])).post('/api/v1/meetings/feed').expect(201)).body as { address: string }).address;
    const keys = [await app.aKey(ana, ['members:read'], country), await app.aKey(ana, ['members:read'], other)];
    const bystander = await app.aKey(await app.aPerson(country, ['member']), ['members:read']);
    await ask(ana.email);
    await redeem(await linkTo(app, ana.email)).expect(204);

    await ana.get('/api/v1/me/sessions').expect(401);
    for (const key of keys) await key.get('/api/v1/memberships').expect(401);
    await bystander.get('/api/v1/memberships').expect(200);
    await app.settle();
    for (const feed of feeds) await app.nobody.get(new URL(feed).pathname).expect(404);
    await app.nobody.get(new URL(bystanders).pathname).expect(200);
    for (const tenant of [country, other]) {
      const focal = await app.aPerson(tenant, ['focal-point']);
      const { body } = await focal.get(`/api/v1/audit?subject=${ana.id}&name=person.password-reset`).expect(200);
      expect(body.items).toMatchObject([{ name: 'person.password-reset', actor: ana.name, ip: '203.0.113.7', payload: { personId: ana.id } }]);
      for (const name of ['key.revoked', 'calendar-feed.revoked']) expect((await focal.get(`/api/v1/audit?name=${name}`).expect(200)).body.items).toHaveLength(1);
    }
    const [told] = await mailsTo(app, ana.email);
    expect(told).toMatchObject({ kind: 'identity.password-changed', content: { subject: 'Votre mot de passe Minga a été changé' } });
    expect(JSON.stringify(told)).not.toContain('la nueva frase');
  });

  it('is not chosen like the account’s own name or address, and a refused choice leaves the link good', async () => {
    const ana = await app.aPerson(await app.aCountry(), ['member'], { name: 'Guadalupe Montenegro' });
    await ask(ana.email);
    const token = await linkTo(app, ana.email);
    await redeem(token, 'Guadalupe Montenegro').expect(422);
    await redeem(token).expect(204);
  });

  it('is not chosen by somebody suspended', async () => {
    const ana = await app.aPerson(await app.aCountry(), ['member']);
    await ask(ana.email);
    const token = await linkTo(app, ana.email);
    await app.owner.query("update person set state = 'suspended' where id = $1", [ana.id]);
    await redeem(token).expect(410);
  });

  it('is asked for with links that lead to our address, whatever host the request names', async () => {
    const ana = await app.aPerson(await app.aCountry(), ['member']);
    await ask(ana.email, { host: 'evil.example', 'x-forwarded-host': 'evil.example', forwarded: 'host=evil.example' });
    const [letter] = await mailsTo(app, ana.email);
    expect(letter!.content.action!.url).toMatch(/^http:\/\/localhost:3000\/es\/reset#/);
    expect(JSON.stringify(letter)).not.toContain('evil');
  });

  it('asked for too often is not sent any more, and that says nothing about who exists', async () => {
    const ana = await app.aPerson(await app.aCountry(), ['member']);
    const statuses = async (email: string, block: number) => {
      const answers: number[] = [];
      for (let time = 0; time < 12; time += 1) {
        answers.push((await app.nobody.with({ 'x-forwarded-for': `10.${block}.1.${time}` }).post('/api/v1/password-resets', { email })).status);
      }
      return answers;
    };
    const known = await statuses(ana.email, 80);
    expect(known).toEqual([...Array.from({ length: 10 }, () => 202), 429, 429]);
    expect(await statuses('nadie-mas@people.example', 81)).toEqual(known);
  });

  it('changed while signed in is told by mail too; keys and calendar addresses go on, and the mail says so', async () => {
    const ana = await app.aPerson(await app.aCountry(), ['contributor'], { locale: 'en' });
    const key = await app.aKey(ana, ['members:read']);
    await ana.put('/api/v1/me/password', { currentPassword: testPassword, password: 'quince letras o más sirven' }).expect(204);
    const [told] = await mailsTo(app, ana.email);
    expect(told).toMatchObject({ content: { subject: 'Your Minga password was changed' } });
    expect(told!.content.paragraphs.join(' ')).toContain('API keys and calendar addresses go on working');
    await key.get('/api/v1/memberships').expect(200);
  });
});
