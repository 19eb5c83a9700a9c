import { type Member, TestApp } from '#harness';

/** What we hand out to be handed back, places in lists and versions, may come back bent. */
describe('what comes back bent', () => {
  let app: TestApp;
  let ana: Member;
  beforeAll(async () => {
    app = await TestApp.start({ meilisearch: false });
    ana = await app.aPerson(await app.network(), ['network-administrator', 'unit-coordinator', 'curator']);
  });
  afterAll(() => app?.stop());

  const sealed = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const cursors = [
    'x', '%00', sealed(null), sealed({}), sealed([]), sealed([1, 2, 3]), sealed([{ $gt: '' }, {}]), sealed(["1' or '1'='1", 'x']), sealed(['9'.repeat(40)]),
    sealed(['2026-01-01', "'; drop table event; --"]), sealed([Number.MAX_VALUE, 'a'.repeat(100)]), sealed([[[[[[]]]]]]), 'A'.repeat(401),
  ];

  it('a place in any list is refused, not executed', async () => {
    const { body } = await app.nobody.get('/api/openapi.json').expect(200);
    const lists = Object.entries(body.paths as Record<string, { get?: { parameters?: { name: string }[] } }>)
      .filter(([path, { get }]) => !path.includes('{') && get?.parameters?.some(({ name }) => name === 'cursor')).map(([path]) => path);
    expect(lists.length).toBeGreaterThan(3);
    for (const path of lists) {
      for (const cursor of cursors) {
        const { status } = await ana.get(`${path}?cursor=${cursor}${path.endsWith('/search') ? '&q=algo' : ''}`);
        expect([path, cursor.slice(0, 60), [400, 422].includes(status)]).toEqual([path, cursor.slice(0, 60), true]);
      }
    }
  });

  it('a version is a number between quotes, and nothing wins without it', async () => {
    const edit = (version: string) => ana.patch('/api/v1/tenants', { summary: { es: 'A ciegas' } }).set('if-match', version);
    for (const version of ['*', '1', 'W/1', '""', '"-1"', '"1e3"', '"1", "2", "3"', '"99999999999999999999"', "\"1' or '1'='1\"", ' ']) {
      const { status } = await edit(version);
      expect([version, [412, 428].includes(status)]).toEqual([version, true]);
    }
    await edit('"999999999"').expect(412);
    expect((await app.nobody.get('/api/v1/tenants/celac').expect(200)).body.summary.es).not.toBe('A ciegas');
  });
});
