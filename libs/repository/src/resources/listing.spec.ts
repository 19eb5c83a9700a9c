import { Member, TestApp, type TestTenant } from '#harness';
import { TenantDatabase } from '#platform';
import { listingOf } from './resource-listing.js';
import { listResources } from './resource.schemas.js';
import { type Answer, aDraft, aSubmission } from '../testing/deposits.js';

let portal: TestApp;
let tenant: TestTenant;
let reader: Member;
const many = 20_000;

beforeAll(async () => {
  portal = await TestApp.start({ meilisearch: false });
  tenant = await portal.aCountry('cl');
  reader = await portal.aPerson(tenant, ['curator', 'contributor']);
  await portal.owner.query(
    `insert into resource (tenant_id, id, type, state, language, titles, abstracts, year, countries, sector, value_chains, concepts,
       visibility, author_id, created_at, updated_at, published_at)
     select t.id, gen_random_uuid(), (array['study', 'tool', 'dataset', 'methodology'])[1 + n % 4], 'published',
       (array['es', 'pt', 'en', 'fr'])[1 + n % 4], jsonb_build_object('es', 'Título ' || n), jsonb_build_object('es', repeat('resumen ', 100)),
       1980 + n % 40, array[t.code], case when n % 2000 = 0 then '15' else '11' end, case when n % 4000 = 0 then array['cocoa'] else array['wine'] end,
       array['cluster'], case when n % 3 = 0 then 'public' else 'network' end, $1::uuid, now(), now(), timestamptz '2020-01-01' + n * interval '1 minute'
     from (select n, (array['cl', 'br', 'kn'])[case when n % 5000 = 0 then 3 else 1 + n % 2 end] as code from generate_series(1, $2::int) n) s
     join tenant t on t.code = s.code`,
    [reader.id, many],
  );
  await portal.owner.query('analyze resource, resource_facet, tenant, bloc_member');
}, 120_000);
afterAll(() => portal?.stop());

const list = async (who: Pick<Member, 'get'>, query: string) =>
  (await who.get(`/api/v1/resources?${query}`).expect(200)).body as { items: Answer[]; next: string | null };

describe('the list of resources', () => {
  it('goes through all pages once, newest first', async () => {
    const seen: Answer[] = [];
    let cursor = '';
    do {
      const page = await list(reader, `country=kn&limit=1${cursor}`);
      seen.push(...page.items);
      cursor = page.next ? `&cursor=${page.next}` : '';
    } while (cursor);
    expect(seen).toHaveLength(many / 5000);
    const dates = seen.map((item) => item['publishedAt'] as string);
    expect(dates).toEqual([...dates].sort().reverse());
  });

  it.each([
    ['type=tool', { type: 'tool' }],
    ['sector=15', { sector: '15' }],
    ['language=pt', { language: 'pt' }],
    ['year=1999', { year: 1999 }],
    ['country=kn', { countries: ['kn'] }],
    ['valueChain=cocoa', { valueChains: ['cocoa'] }],
    ['bloc=mercosur', { countries: ['br'] }],
    ['tenant=br', { tenant: { code: 'br' } }],
    ['type=tool&country=br&language=pt', { type: 'tool', countries: ['br'], language: 'pt' }],
  ])('narrows by %s', async (query, expected) => {
    const { items } = await list(reader, query);
    expect(items.length).toBeGreaterThan(0);
    for (const item of items) expect(item).toMatchObject(expected);
  });

  it('opens abstracts without telling them whole', async () => {
    const [item] = (await list(reader, 'limit=1')).items;
    expect(item!.abstracts['es']).toMatch(/^resumen (resumen )+resumen…$/);
    expect(item!.abstracts['es']!.length).toBeLessThan(420);
  });

  it('shows nobody only what is public', async () => {
    const { items } = await list(portal.nobody, 'limit=100');
    expect(new Set(items.map((item) => item['visibility']))).toEqual(new Set(['public']));
  });

  it('shows work in progress to those it belongs to', async () => {
    const writer = await portal.aPerson(tenant, ['contributor']);
    const draft = await aDraft(writer);
    const submitted = await aSubmission(writer);
    const ids = async (who: Pick<Member, 'get'>, query: string) => (await list(who, query)).items.map((item) => item.id);
    expect(await ids(writer, 'mine=true')).toEqual([submitted.id, draft.id]);
    expect(await ids(writer, 'mine=true&state=draft')).toEqual([draft.id]);
    expect(await ids(reader, 'state=submitted')).toEqual([submitted.id]);
    expect(await ids(await portal.aPerson(tenant, ['contributor']), 'state=submitted')).toEqual([]);
    expect(await ids(await portal.aPerson(await portal.aCountry('br'), ['curator']), 'state=submitted')).toEqual([]);
    expect(await ids(portal.nobody, 'mine=true')).toEqual([]);
    expect(await ids(portal.nobody, 'state=draft')).toEqual([]);
  });

  it.each(['limit=0', 'limit=101', 'cursor=nonsense', 'type=poem', 'year=soon', 'country=zz', 'bloc=x', 'state=lost'])('refuses %s', async (query) => {
    const { body } = await reader.get(`/api/v1/resources?${query}`).expect(422);
    expect(body.errors).toMatchObject([{ pointer: `/${query.split('=')[0]}` }]);
  });
});

describe('the plans behind it', () => {
  it.each([
    '', 'type=tool', 'sector=15', 'sector=11', 'language=pt', 'year=1999', 'country=kn', 'country=br', 'valueChain=cocoa', 'concept=cluster', 'bloc=caricom',
    'bloc=mercosur', 'tenant=br', 'mine=true', 'state=submitted', 'type=tool&country=br&year=1989', 'country=br&concept=cluster', 'country=br&type=dataset',
  ])('read by index under row-level security: %s', async (query) => {
    const parsed = listResources.parse(Object.fromEntries(new URLSearchParams(query)));
    const db = portal.app.get(TenantDatabase);
    const plan = await db.withinJob({ tenantId: tenant.id, actorId: reader.id }, async (actor) => {
      const { sql, parameters } = listingOf(parsed, actor);
      const rows = await db.query<{ 'QUERY PLAN': string }>(`explain (costs off) ${sql}`, parameters);
      return rows.map((row) => row['QUERY PLAN']).join('\n');
    });
    expect(plan).not.toMatch(/Seq Scan on resource/);
  });
});
