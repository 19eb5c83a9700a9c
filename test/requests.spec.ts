import { TestApp, type TestTenant } from '#harness';

describe('requests', () => {
  let app: TestApp;
  let country: TestTenant;
  beforeAll(async () => {
    app = await TestApp.start();
    country = await app.aCountry();
  });
  afterAll(() => app.stop());

  it('with bad values get one problem that names every field, in the reader’s language', async () => {
    const focal = await app.aPerson(country, ['focal-point'], { locale: 'pt' });
    const { body, headers } = await focal.post('/api/v1/clusters', { code: 'No Vale', names: { es: 'x' }, surprise: 1 }).expect(422);
    expect(headers['content-type']).toContain('application/problem+json');
    const pointers = (body as { errors: { pointer: string }[] }).errors.map(({ pointer }) => pointer);
    expect(pointers).toEqual(expect.arrayContaining(['/code', '/names/es', '/names/pt', '/surprise']));
    expect(body).toMatchObject({ status: 422, title: 'Há dados a corrigir', instance: expect.stringMatching(/^[0-9a-f-]{36}$/) });
    for (const inEnglish of [focal.with({ 'accept-language': 'en' }).post('/api/v1/clusters', {}), focal.post('/api/v1/clusters?lang=en', {})]) {
      expect((await inEnglish.expect(422)).body.title).toBe('Some values need attention');
    }
  });

  it('that are not even JSON, too deep or poisoned break nothing', async () => {
    const focal = await app.aPerson(country, ['focal-point']);
    const send = (text: string) => focal.request('post', '/api/v1/clusters').set('content-type', 'application/json').send(text);
    for (const text of ['{', 'null', '[]', '"x"', '{"__proto__":{"admin":true}}', `${'['.repeat(5000)}${']'.repeat(5000)}`, '{"code":"\\u0000"}', '{"code":"\\ud800"}']) {
      const { status } = await send(text);
      expect([text.slice(0, 20), status >= 400 && status < 500]).toEqual([text.slice(0, 20), true]);
    }
    expect(({} as Record<string, unknown>)['admin']).toBeUndefined();
  });

  it('mean one thing however the address is written', async () => {
    for (const path of ['/api/v1/%61udit', '/api//v1/audit', '/api/v1/audit/', '/api/v1/audit;x', '/API/v1/audit', '/api/v1/audit%2f']) {
      const { status } = await app.nobody.get(path);
      expect([path, [401, 404].includes(status)]).toEqual([path, true]);
    }
    const { status, text } = await app.nobody.request('get', '/api/v1/audit').set('accept', 'text/html');
    expect([status, text.includes('sign-in-needed')]).toEqual([401, true]);
  });

  it('repeated with the same idempotency key act once; with another content they are refused', async () => {
    const focal = await app.aPerson(country, ['focal-point']);
    const names = { es: 'Cuero', pt: 'Couro', en: 'Leather', fr: 'Cuir' };
    const code = `cuero-${country.code.slice(-4)}`;
    const open = (body: object) => focal.with({ 'idempotency-key': 'abrir-cuero-1' }).post('/api/v1/clusters', body);
    const answers = await Promise.all([open({ code, names }), open({ code, names }), open({ code, names })]);
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
    expect(new Set(answers.map(({ body }) => (body as { id: string }).id)).size).toBe(1);
    await open({ code: 'otro-codigo', names }).expect(422);
    const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;
    const { status } = await focal.request('post', '/api/v1/clusters').set({ 'idempotency-key': 'abrir-hondo-1', 'content-type': 'application/json' }).send(`{"code":${deep}}`);
    expect(status).toBe(422);
  });

  it('that change something meanwhile changed are told so and lose nothing', async () => {
    const focal = await app.aPerson(country, ['focal-point']);
    const { body: before } = await focal.get(`/api/v1/tenants/${country.code}`).expect(200);
    const { version } = before as { version: number };
    await focal.patch('/api/v1/tenants', { summary: { es: 'Uno' } }).expect(428);
    await focal.patch('/api/v1/tenants', { summary: { es: 'Uno' } }, version).expect(200);
    const late = await focal.patch('/api/v1/tenants', { summary: { es: 'Dos' } }, version).expect(412);
    expect(late.body.currentVersion).toBe(version + 1);
  });

  it('that a restarting database breaks off are to be tried again; nothing about them is unexpected', async () => {
    const focal = await app.aPerson(country, ['focal-point']);
    const ask = async () => (await focal.get('/api/v1/audit')).status;
    const statuses: number[] = [];
    while (!statuses.includes(503) && statuses.length < 4000) {
      const asked = Array.from({ length: 20 }, ask);
      await app.owner.query("select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and usename = 'minga_app' and state <> 'idle'");
      statuses.push(...(await Promise.all(asked)));
    }
    expect([...new Set(statuses)].toSorted((one, other) => one - other)).toEqual([200, 503]);
    expect(await ask()).toBe(200);
  });

  it('tell how the portal is to whoever runs it', async () => {
    await app.nobody.get('/health/live').expect(200);
    const { body } = await app.nobody.get('/health/ready').expect(200);
    expect(body.parts.database).toBe('up');
    const { text } = await app.nobody.get('/metrics').expect(200);
    expect(text).toContain('http_request_seconds');
    await app.nobody.with({ 'x-forwarded-for': '203.0.113.9' }).get('/metrics').expect(404);
  });

  it('are answered with headers that keep browsers careful', async () => {
    const { headers } = await app.nobody.get('/api/v1/tenants').expect(200);
    expect(headers['content-security-policy']).toContain("script-src 'self'");
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'cache-control': 'no-store' });
  });
});
