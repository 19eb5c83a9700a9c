import { type Caller, type Member, TestApp } from '#harness';

/** What stands in a body is read as it is declared: no deeper, no more, and not as another type. */
describe('bodies', () => {
  let app: TestApp;
  let focal: Member;
  beforeAll(async () => {
    app = await TestApp.start({ meilisearch: false });
    focal = await app.aPerson(await app.aCountry(), ['focal-point', 'curator']);
  });
  afterAll(() => app?.stop());

  const nested = (levels: number): Record<string, string> => ({
    array: `${'['.repeat(levels)}${']'.repeat(levels)}`,
    object: `${'{"a":'.repeat(levels)}0${'}'.repeat(levels)}`,
  });
  const send = (caller: Caller, method: 'post' | 'put' | 'patch', path: string, text: string) =>
    caller.request(method, path).set('content-type', 'application/json').send(text);

  const doors: [string, 'post' | 'put' | 'patch', string, (abyss: string) => string][] = [
    ['a whole body', 'post', '/api/v1/clusters', (abyss) => abyss],
    ['signing in', 'post', '/api/v1/session', (abyss) => `{"email":${abyss},"password":${abyss}}`],
    ['the facts of a tenant', 'patch', '/api/v1/tenants', (abyss) => `{"facts":{"product":${abyss}}}`],
    ['a deposit', 'post', '/api/v1/resources', (abyss) => `{"titles":{"es":"Hondo"},"authors":${abyss}}`],
    ['one of many works', 'post', '/api/v1/resources/bulk', (abyss) => `{"visibility":"tenant","items":[${abyss}]}`],
    ['preferences', 'put', '/api/v1/notifications/preferences', (abyss) => `{"kinds":${abyss}}`],
    ['a key', 'post', '/api/v1/keys', (abyss) => `{"name":"llave","scopes":${abyss}}`],
  ];
  it.each(doors)('nested without end are refused: %s', async (_, method, path, body) => {
    for (const caller of [focal, focal.with({ 'idempotency-key': 'hondo-y-repetido' })]) {
      for (const levels of [40, 5_000, 60_000]) {
        for (const [kind, abyss] of Object.entries(nested(levels))) {
          const { status, body: problem } = await send(caller, method, path, body(abyss));
          // What is larger than the operation takes is not looked into at all.
          const told = status === 413 ? 'too large' : problem.errors?.[0]?.code;
          expect([kind, levels, told]).toEqual([kind, levels, levels === 40 || told !== 'too large' ? 'platform:fields.too_deep' : 'too large']);
        }
      }
    }
    await focal.get('/health/live').expect(200);
  });

  it('are JSON, or nothing that a form of another page could send', async () => {
    const invite = (type: string, text: string) => focal.request('post', '/api/v1/invitations').set('content-type', type).send(text);
    const text = JSON.stringify({ email: 'x@people.example', roles: ['member'] });
    for (const type of ['text/plain', 'text/plain; application/json', 'application/octet-stream', 'application/jsonx']) {
      const { status } = await invite(type, text);
      expect([type, [415, 422].includes(status)]).toEqual([type, true]);
    }
    await invite('application/x-www-form-urlencoded', 'email=x%40people.example&roles=member').expect(422);
    expect((await focal.get('/api/v1/invitations').expect(200)).body.items).toEqual([]);
  });

  it('say nothing that is not declared: every operation refuses unknown fields', async () => {
    const { body: api } = await app.nobody.get('/api/openapi.json').expect(200);
    const open = Object.entries(api.paths as Record<string, Record<string, Operation>>).flatMap(([path, operations]) =>
      Object.entries(operations).flatMap(([method, { requestBody }]) => {
        const schema = requestBody?.content['application/json']?.schema;
        return schema ? openObjects(schema, `${method} ${path}`) : [];
      }),
    );
    expect(open).toEqual([]);
  });
});

interface Schema {
  type?: string;
  properties?: Record<string, Schema>;
  additionalProperties?: Schema | boolean;
  items?: Schema;
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
}

interface Operation {
  requestBody?: { content: Record<string, { schema: Schema }> };
}

/** Where a schema takes fields that nobody named. */
function openObjects(schema: Schema, at: string): string[] {
  const children: [string, Schema][] = [
    ...Object.entries(schema.properties ?? {}),
    ...(schema.items ? [['[]', schema.items] as [string, Schema]] : []),
    ...[...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.allOf ?? [])].map((part): [string, Schema] => ['|', part]),
  ];
  const isOpen = schema.type === 'object' && schema.properties !== undefined && schema.additionalProperties !== false;
  return [...(isOpen ? [at] : []), ...children.flatMap(([name, child]) => openObjects(child, `${at} ${name}`))];
}
