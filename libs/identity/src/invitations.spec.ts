import { TestApp, testPassword } from '#harness';
import { Secrets } from './secrets.js';

describe('invitations, resets and keys', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await TestApp.start();
  });
  afterAll(() => app.stop());

  const lastMail = async (address: string) => {
    await app.settle();
    const { rows } = await app.owner.query<{ content: { action: { url: string }; subject: string }; state: string }>(
      'select content, state from mail where address = $1 order by queued_at desc limit 1',
      [address],
    );
    return rows[0]!;
  };
  const tokenIn = (url: string): string => new URL(url).hash.slice(1);

  it('brings somebody in exactly once, through the link in the mail, with the roles that were offered', async () => {
    const country = await app.aCountry();
    const focal = await app.aPerson(country, ['focal-point'], { name: 'Rosa' });
    await focal.post('/api/v1/invitations', { email: 'nueva@people.example', roles: ['contributor', 'curator'], locale: 'pt' }).expect(202);
    const mail = await lastMail('nueva@people.example');
    expect(mail.state).toBe('kept');
    expect(mail.content.subject).toContain('Convite');
    const token = tokenIn(mail.content.action.url);
    const { body: letter } = await app.nobody.post('/api/v1/invitations/lookup', { token }).expect(200);
    expect(letter).toMatchObject({ tenant: country.code, email: 'nueva@people.example', needsAccount: true });
    await app.nobody.post('/api/v1/invitations/acceptance', { token }).expect(422);
    const accept = () => app.nobody.post('/api/v1/invitations/acceptance', { token, name: 'Nueva', password: 'una frase bien larga y propia' });
    const answers = await Promise.all(Array.from({ length: 8 }, accept));
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([204, ...Array.from({ length: 7 }, () => 410)]);
    const signedIn = await app.nobody.post('/api/v1/session', { email: 'nueva@people.example', password: 'una frase bien larga y propia' }).expect(204);
    const cookie = String((signedIn.headers['set-cookie'] as unknown as string[])[0]).split(';')[0]!;
    const { body: session } = await app.nobody.with({ cookie }).get('/api/v1/session').expect(200);
    expect((session as { roles: string[] }).roles.toSorted((a, b) => a.localeCompare(b))).toEqual(['contributor', 'curator']);
  });

  it('cannot be forged, expires, and can be withdrawn', async () => {
    const country = await app.aCountry();
    const focal = await app.aPerson(country, ['focal-point']);
    const invite = async (email: string) => {
      await focal.post('/api/v1/invitations', { email, roles: ['member'] }).expect(202);
      return tokenIn((await lastMail(email)).content.action.url);
    };
    const token = await invite('tarde@people.example');
    const look = (text: string) => app.nobody.post('/api/v1/invitations/lookup', { token: text });
    await look(`${token.slice(0, -3)}abc`).expect(410);
    await look(app.app.get(Secrets, { strict: false }).signId('reset', token.split('.')[0]!)).expect(410);
    await look(token).expect(200);
    app.clock.advance(15 * 86_400_000);
    await look(token).expect(410);
    const withdrawn = await invite('retirada@people.example');
    await focal.delete(`/api/v1/invitations/${withdrawn.split('.')[0]}`).expect(204);
    await look(withdrawn).expect(410);
  });

  it('is worth nothing once whoever sent it may no longer invite', async () => {
    const country = await app.aCountry();
    const [leaving, staying] = [await app.aPerson(country, ['focal-point']), await app.aPerson(country, ['focal-point'])];
    await leaving.post('/api/v1/invitations', { email: 'tardia@people.example', roles: ['focal-point'] }).expect(202);
    const token = tokenIn((await lastMail('tardia@people.example')).content.action.url);
    await staying.patch(`/api/v1/memberships/${leaving.id}`, { state: 'suspended' }, 1).expect(204);
    await app.nobody.post('/api/v1/invitations/lookup', { token }).expect(410);
    await app.nobody.post('/api/v1/invitations/acceptance', { token, name: 'Tardía', password: 'una frase bien larga y propia' }).expect(410);
  });

  it('nobody hands out more than they have, nor elsewhere than at home', async () => {
    const [ours, theirs] = [await app.aCountry(), await app.aCountry()];
    const focal = await app.aPerson(ours, ['focal-point']);
    const invite = (body: object) => focal.post('/api/v1/invitations', { email: 'x@people.example', ...body });
    await invite({ roles: ['network-administrator'] }).expect(422);
    await invite({ roles: ['member'], tenant: theirs.code }).expect(403);
    await invite({ roles: ['focal-point'], tenant: 'celac' }).expect(403);
    const cluster = await app.aCluster(ours);
    await invite({ roles: ['cluster-manager'], tenant: cluster.code }).expect(202);
    await (await app.aPerson(ours, ['contributor'])).post('/api/v1/invitations', { email: 'x@people.example', roles: ['member'] }).expect(403);
  });

  it('resets a forgotten password once, keeps the answer the same for everybody, and ends every session', async () => {
    const ana = await app.aPerson(await app.aCountry(), ['member']);
    const ask = (email: string) => app.nobody.post('/api/v1/password-resets', { email });
    const [known, unknown] = [await ask(ana.email), await ask('nadie-aqui@people.example')];
    expect([known.status, known.text]).toEqual([unknown.status, unknown.text]);
    const token = tokenIn((await lastMail(ana.email)).content.action.url);
    const { rows } = await app.owner.query("select 1 from mail where address = 'nadie-aqui@people.example'");
    expect(rows).toEqual([]);
    const redeem = () => app.nobody.post('/api/v1/password-resets/redemption', { token, password: 'la nueva frase del olvido' });
    await redeem().expect(204);
    await redeem().expect(410);
    await ana.get('/api/v1/me/sessions').expect(401);
    await app.nobody.post('/api/v1/session', { email: ana.email, password: testPassword }).expect(401);
    await app.nobody.post('/api/v1/session', { email: ana.email, password: 'la nueva frase del olvido' }).expect(204);
  });

  it('lets a key do what it was made for and nothing else, until it expires or is revoked', async () => {
    const country = await app.aCountry();
    const focal = await app.aPerson(country, ['focal-point']);
    const { body } = await focal.post('/api/v1/keys', { name: 'lectura', scopes: ['members:read'], days: 7 }).expect(201);
    const { id, token } = body as { id: string; token: string };
    expect(token).toMatch(/^minga_/);
    const key = app.nobody.with({ authorization: `Bearer ${token}` });
    await key.get('/api/v1/memberships').expect(200);
    await key.get('/api/v1/audit').expect(403);
    await key.get('/api/v1/me/sessions').expect(403);
    const { body: seen } = await key.get('/api/v1/session').expect(200);
    expect(seen).toMatchObject({ person: null, memberships: [], tenant: country.code, permissions: ['members:read'] });
    const { body: draft } = await focal.post('/api/v1/resources', { titles: { es: 'Aún no' } }).expect(201);
    await key.get(`/api/v1/resources/${(draft as { id: string }).id}`).expect(404);
    await (await app.aKey(focal, ['resources:deposit'])).get(`/api/v1/resources/${(draft as { id: string }).id}`).expect(200);
    await key.with({ 'minga-tenant': 'celac' }).get('/api/v1/memberships').expect(403);
    await (await app.aPerson(country, ['member'])).post('/api/v1/keys', { name: 'más', scopes: ['members:manage'] }).expect(422);
    app.clock.advance(8 * 86_400_000);
    await key.get('/api/v1/memberships').expect(401);
    const second = await app.aKey(focal, ['members:read']);
    await focal.delete(`/api/v1/keys/${id}`).expect(204);
    const { body: list } = await focal.get('/api/v1/keys').expect(200);
    await focal.delete(`/api/v1/keys/${(list as { items: { id: string }[] }).items[0]!.id}`).expect(204);
    await second.get('/api/v1/memberships').expect(401);
  });
});
