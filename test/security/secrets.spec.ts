import { TestApp } from '#harness';

/** What is shown once is kept nowhere, and what was replaced opens nothing. */
describe('secrets', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await TestApp.start({ meilisearch: false });
  });
  afterAll(() => app?.stop());

  it('of an API key are shown once, also to who repeats the request', async () => {
    const ana = await app.aPerson(await app.aCountry(), ['member']);
    const make = () => ana.with({ 'idempotency-key': 'llave-repetida' }).post('/api/v1/keys', { name: 'llave', scopes: ['members:read'] });
    const tokens = [(await make().expect(201)).body.token, (await make().expect(201)).body.token];
    expect(new Set(tokens).size).toBe(2);
    const { rows } = await app.owner.query('select 1 from idempotency where person_id = $1', [ana.id]);
    expect(rows).toEqual([]);
  });

  it('of a calendar address are kept nowhere, also for who asks that the request be repeatable', async () => {
    const ana = await app.aPerson(await app.aCountry(), ['contributor']);
    const give = () => ana.with({ 'idempotency-key': 'calendario-repetido' }).post('/api/v1/meetings/feed');
    const [first, second] = [(await give().expect(201)).body.address, (await give().expect(201)).body.address];
    expect(first).not.toBe(second);
    const { rows } = await app.owner.query('select 1 from idempotency where person_id = $1', [ana.id]);
    expect(rows).toEqual([]);
  });

  it('are answered by these routes only, and each of them declares it or is about the caller alone', async () => {
    const { body: api } = await app.nobody.get('/api/openapi.json').expect(200);
    const found = Object.entries(api.paths as Record<string, Record<string, { responses: object }>>).flatMap(([path, operations]) =>
      Object.entries(operations).flatMap(([method, { responses }]) =>
        method === 'post' && /"(token|secret|webcal|recoveryCodes|password)":\{/.test(JSON.stringify(responses)) ? [path] : []),
    );
    expect(found.toSorted()).toEqual(['/api/v1/keys', '/api/v1/me/second-factor', '/api/v1/meetings/feed']);
  });

  it('in older letters for the same password are worthless once one of them was used', async () => {
    const ana = await app.aPerson(await app.aCountry(), ['member']);
    for (let letter = 0; letter < 2; letter++) {
      await app.nobody.post('/api/v1/password-resets', { email: ana.email }).expect(202);
      await app.settle();
    }
    const { rows } = await app.owner.query<{ url: string }>("select content -> 'action' ->> 'url' as url from mail where address = $1", [ana.email]);
    const [first, second] = rows.map(({ url }) => url.split('#')[1]!);
    expect(second).toEqual(expect.any(String));
    const redeem = (token: string | undefined, password: string) => app.nobody.post('/api/v1/password-resets/redemption', { token, password });
    await redeem(first, 'la nueva frase del olvido').expect(204);
    await redeem(second, 'otra frase de un intruso').expect(410);
  });
});
