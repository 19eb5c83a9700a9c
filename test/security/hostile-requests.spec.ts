import { type Member, TestApp } from '#harness';

/** Requests that only an attacker writes: none may stop the portal, surprise the database or act where it was not asked to. */
describe('hostile requests', () => {
  let app: TestApp;
  let focal: Member;
  beforeAll(async () => {
    app = await TestApp.start({ meilisearch: false });
    focal = await app.aPerson(await app.aCountry(), ['focal-point', 'curator']);
  });
  afterAll(() => app?.stop());

  const json = (text: string) => app.nobody.request('post', '/api/v1/session').set('content-type', 'application/json').send(text);
  const unknownFields = (many: number) => `{${Array.from({ length: many }, (_, n) => `"${n.toString(36)}":0`).join(',')}}`;

  it('with countless faults are told of the first hundred, not of all', async () => {
    const { body, text } = await focal.request('post', '/api/v1/clusters').set('content-type', 'application/json').send(unknownFields(15_000)).expect(422);
    expect(body.errors).toHaveLength(100);
    expect(text.length).toBeLessThan(20_000);
  });

  it('larger than any form are refused unread, except where many works are loaded at once', async () => {
    await json(JSON.stringify({ email: 'a@b.cl', password: 'x'.repeat(2_000_000) })).expect(413);
    const items = [{ type: 'study', language: 'es', titles: { es: 'Grande' }, bodies: { es: 'palabra '.repeat(200_000) } }];
    const { body } = await focal.post('/api/v1/resources/bulk', { visibility: 'tenant', items });
    expect(body).not.toMatchObject({ status: 413 });
  });

  it.each<[string, () => PromiseLike<{ status: number }>]>([
    ['NUL in a path', () => app.nobody.get('/api/v1/tenants/%00')],
    ['NUL in a filter', () => app.nobody.get('/api/v1/tenants?bloc=%00')],
    ['NUL in a query of the audit trail', () => focal.get('/api/v1/audit?subject=%00')],
    ['NUL in an address', () => app.nobody.post('/api/v1/session', { email: 'a\u0000@people.example', password: 'x' })],
    ['NUL in a name', () => focal.patch('/api/v1/me', { name: 'a\u0000b' }, 1)],
    ['NUL in a stored object', () => focal.patch('/api/v1/tenants', { summary: { es: 'a\u0000b' } }, 1)],
    ['half a character in a stored object', () => focal.patch('/api/v1/tenants', { summary: { es: 'a\ud800b' } }, 1)],
    ['a cursor before all time', () => app.nobody.get(`/api/v1/resources?cursor=${cursor('0000-01-01T00:00:00Z')}`)],
  ])('are the caller’s fault and not ours: %s', async (_, send) => {
    expect([400, 422]).toContain((await send()).status);
  });

  it('for a tenant that cannot be are refused, and not carried out in another', async () => {
    for (const tenant of ['CL', 'cl ox', 'cl, py', '../cl']) await focal.with({ 'minga-tenant': tenant }).get('/api/v1/memberships').expect(403);
    await focal.get('/api/v1/memberships').expect(200);
  });
});

const cursor = (at: string): string => Buffer.from(JSON.stringify([at, '00000000-0000-4000-8000-000000000000'])).toString('base64url');
