import { randomUUID } from 'node:crypto';
import { type Caller, Member, TestApp, type TestTenant } from '#harness';
import { TenantDatabase } from '#platform';
import { SearchableResources } from '../resources/searchable.service.js';

let portal: TestApp;
let tenant: TestTenant;
let coordinator: Member;
let key: Caller;
const bulk = '/api/v1/resources/bulk';
const work = (number: number, more: object = {}) => ({
  ref: `w-${number}`, type: 'study', language: 'pt', titles: { pt: `Estudo ${number}` }, abstracts: { pt: 'Resumo' },
  bodies: { pt: `Texto integral ${number}`, es: `Texto completo ${number}` }, year: 2000, countries: ['br'], sector: '11',
  valueChains: ['wine'], concepts: ['cluster'], authors: [{ name: 'Silva, J.' }], licence: 'cc-by-4.0', ...more,
});
const count = async () =>
  (await portal.owner.query<{ count: number }>('select count(*)::int as count from resource where tenant_id = $1', [tenant.id])).rows[0]!.count;

beforeAll(async () => {
  portal = await TestApp.start({ meilisearch: false });
  tenant = await portal.aCountry();
  coordinator = await portal.aPerson(tenant, ['focal-point']);
  key = await portal.aKey(coordinator, ['resources:import']);
});
afterAll(() => portal?.stop());

describe('loading many resources', () => {
  it('publishes them at once, with their texts, for an API key', async () => {
    const { body } = await key.post(bulk, { visibility: 'public', items: [work(1), work(2)] }).expect(200);
    expect(body).toMatchObject({ created: 2, refused: 0, results: [{ index: 0, ref: 'w-1', errors: [] }, { index: 1, ref: 'w-2' }] });
    const ids = body.results.map((result: { id: string }) => result.id) as string[];
    const seen = (await portal.nobody.get(`/api/v1/resources/${ids[0]}`).expect(200)).body;
    expect(seen).toMatchObject({ state: 'published', titles: { pt: 'Estudo 1' }, year: 2000, concepts: ['cluster'], authors: [{ name: 'Silva, J.' }] });
    const listed = (await portal.nobody.get('/api/v1/resources?country=br&valueChain=wine&concept=cluster').expect(200)).body.items;
    expect(listed.map((item: { id: string }) => item.id).sort()).toEqual([...ids].sort());
    const found = await portal.app.get(TenantDatabase).withinJob({ tenantId: tenant.id, actorId: null }, () =>
      portal.app.get(SearchableResources).readSearchable(ids));
    expect(found!.map(({ texts, audience, blocs }) => [texts.map((entry) => entry.text).sort(), audience, blocs])).toEqual([
      [['Texto completo 1', 'Texto integral 1'], ['public'], ['mercosur']],
      [['Texto completo 2', 'Texto integral 2'], ['public'], ['mercosur']],
    ]);
    const { rows } = await portal.owner.query('select payload, via from event where name = $1', ['resources.imported']);
    expect(rows).toEqual([{ payload: { resourceIds: ids }, via: 'key' }]);
  });

  it('refuses faulty ones one by one and holds nobody up', async () => {
    const items = [work(1, { year: 'recent' }), work(2), { ref: 'poor' }, 'nonsense', work(5, { titles: { es: 'Otro idioma' } }), work(6, { concepts: ['nothing-known'] })];
    const { body } = await key.post(bulk, { visibility: 'network', items }).expect(200);
    expect(body).toMatchObject({ created: 1, refused: 5 });
    const faults = body.results.map((result: { id: string | null; errors: { pointer: string }[] }) => [result.id !== null, result.errors.map((error) => error.pointer)]);
    expect(faults).toEqual([
      [false, ['/year']], [true, []], [false, ['/type', '/language', '/titles']], [false, ['']], [false, ['/titles']], [false, ['/concepts/0']],
    ]);
    expect(body.results[2].ref).toBe('poor');
  });

  it('takes how a thing is done, step by step, and nothing taken from elsewhere', async () => {
    const step = { key: 'a', name: { pt: 'Convocar', es: '' }, purpose: {}, inputs: {}, outputs: {}, time: {}, tools: [] };
    const method = { problem: { pt: 'Ninguém coopera.', es: '' } };
    const items = [work(1, { steps: [step], method }), work(2, { steps: [{ ...step, origin: randomUUID() }] }), work(3, { steps: [{ ...step, name: { pt: '' } }] })];
    const { body } = await key.post(bulk, { visibility: 'public', items }).expect(200);
    expect(body.results.map((result: { errors: { pointer: string }[] }) => result.errors.map(({ pointer }) => pointer))).toEqual([[], ['/steps/0/origin'], ['/steps/0/name']]);
    const { body: loaded } = await portal.nobody.get(`/api/v1/resources/${body.results[0].id}`).expect(200);
    expect(loaded).toMatchObject({ steps: [{ key: 'a', name: { pt: 'Convocar' }, origin: null }], method: { problem: { pt: 'Ninguém coopera.' } }, blocks: [{ kind: 'step', key: 'a' }] });
    expect(JSON.stringify([loaded.steps, loaded.method])).not.toContain('es');
  });

  it('takes no author and no link that a single deposit would not', async () => {
    const foreigner = await portal.aPerson(await portal.aCountry(), ['member']);
    const items = [
      work(1, { authors: [{ name: 'Silva, J.' }, { name: 'x', personId: foreigner.id }] }), work(2, { links: [{ url: 'https://a:b@example.org' }] }),
      work(3, { authors: [{ name: 'x', personId: coordinator.id }] }),
    ];
    const { body } = await key.post(bulk, { visibility: 'public', items }).expect(200);
    expect(body.results.map((result: { errors: object[] }) => result.errors)).toEqual([
      [{ pointer: '/authors/1/personId', code: 'repository:fields.unknown_author' }],
      [{ pointer: '/links/0/url', code: 'repository:fields.link_with_password' }],
      [],
    ]);
    expect(body).toMatchObject({ created: 1, refused: 2 });
    expect(body.results[0].id).toBeNull();
  });

  it('five hundred at a time, quickly, and no more', async () => {
    const before = await count();
    const items = Array.from({ length: 500 }, (_, number) => work(number));
    const started = Date.now();
    await key.post(bulk, { visibility: 'public', items }).expect(200);
    expect(Date.now() - started).toBeLessThan(15_000);
    expect(await count()).toBe(before + 500);
    const { body } = await key.post(bulk, { visibility: 'public', items: [...items, work(501)] }).expect(422);
    expect(body.errors).toMatchObject([{ pointer: '/items', code: 'too_big' }]);
  });

  it('repeated with the same key happens once', async () => {
    const repeat = key.with({ 'idempotency-key': randomUUID() });
    const before = await count();
    const first = (await repeat.post(bulk, { visibility: 'public', items: [work(1)] }).expect(200)).body;
    const second = (await repeat.post(bulk, { visibility: 'public', items: [work(1)] }).expect(200)).body;
    expect(second).toEqual(first);
    expect(await count()).toBe(before + 1);
  });

  it('shares with whom it says, and asks with whom', async () => {
    const friend = await portal.aCountry();
    await key.post(bulk, { visibility: 'shared', items: [work(1)] }).expect(422);
    const sharedWith = { tenants: [friend.code], blocs: [] };
    const { body } = await key.post(bulk, { visibility: 'shared', sharedWith, items: [work(1)] }).expect(200);
    const path = `/api/v1/resources/${body.results[0].id}`;
    await (await portal.aPerson(friend, ['member'])).get(path).expect(200);
    await (await portal.aPerson(await portal.aCountry(), ['member'])).get(path).expect(404);
  });

  it('is for those who answer for a repository', async () => {
    const before = await count();
    const contributor = await portal.aPerson(tenant, ['contributor']);
    await contributor.post(bulk, { visibility: 'public', items: [work(1)] }).expect(403);
    // A curator publishes nothing of their own that nobody else has read, five hundred at a time no more than one.
    const curator = await portal.aPerson(tenant, ['curator', 'contributor']);
    await curator.post(bulk, { visibility: 'public', items: [work(1)] }).expect(403);
    const poorKey = await portal.aKey(coordinator, ['resources:deposit']);
    await poorKey.post(bulk, { visibility: 'public', items: [work(1)] }).expect(403);
    await portal.nobody.post(bulk, { visibility: 'public', items: [work(1)] }).expect(401);
    expect(await count()).toBe(before);
  });
});
