import { Member, TestApp, type TestTenant } from '#harness';
import { TenantDatabase } from '#platform';
import { type Answer, aDraft, aPublication, aSubmission } from './testing/deposits.js';

let portal: TestApp;
let tenant: TestTenant;
let author: Member;
let curator: Member;

/** SQL as the application's role in somebody's scope, with nothing of the application in between. */
const as = <Row>(who: Member | null, where: TestTenant, sql: string, parameters: unknown[] = []): Promise<Row[]> => {
  const db = portal.app.get(TenantDatabase);
  return db.withinJob({ tenantId: where.id, actorId: who?.id ?? null }, () => db.query<Row>(sql, parameters)) as Promise<Row[]>;
};

beforeAll(async () => {
  portal = await TestApp.start({ meilisearch: false });
  tenant = await portal.aCountry();
  author = await portal.aPerson(tenant, ['contributor']);
  curator = await portal.aPerson(tenant, ['curator']);
});
afterAll(() => portal?.stop());

describe('the database alone', () => {
  it('hides a draft, its files and its conversation from everybody but author and curators', async () => {
    const draft = await aDraft(author);
    await author.request('post', `/api/v1/resources/${draft.id}/files`).attach('file', Buffer.from('palabras'), 'a.txt').expect(201);
    await author.post(`/api/v1/resources/${draft.id}/comments`, { text: 'nota' }).expect(201);
    await portal.settle(50_000);
    const other = await portal.aCountry();
    const colleague = await portal.aPerson(tenant, ['contributor']);
    const foreigner = await portal.aPerson(other, ['focal-point', 'curator']);
    const tables = ['resource', 'resource_file', 'resource_text', 'resource_comment'];
    const seen = async (who: Member, where: TestTenant) => {
      const counts = [];
      for (const table of tables) {
        const [row] = await as<{ count: number }>(who, where, `select count(*)::int as count from ${table} where ${table === 'resource' ? 'id' : 'resource_id'} = $1`, [draft.id]);
        counts.push(row!.count);
      }
      return counts;
    };
    expect(await seen(author, tenant)).toEqual([1, 1, 1, 1]);
    expect(await seen(curator, tenant)).toEqual([1, 1, 1, 1]);
    expect(await seen(colleague, tenant)).toEqual([0, 0, 0, 0]);
    expect(await seen(foreigner, other)).toEqual([0, 0, 0, 0]);
  });

  it('lets no author publish, approve or withdraw', async () => {
    const { id } = await aDraft(author);
    for (const state of ['approved', 'published']) {
      await expect(as(author, tenant, `update resource set state = '${state}', published_at = now() where id = $1`, [id])).rejects.toThrow(/row-level security/);
    }
    const submitted = await aSubmission(author);
    expect(await as(author, tenant, "update resource set state = 'draft' where id = $1 returning id", [submitted.id])).toEqual([]);
    await expect(
      as(author, tenant, `insert into resource (tenant_id, id, type, state, language, author_id, created_at, updated_at, published_at)
        values ($1, gen_random_uuid(), 'tool', 'published', 'es', $2, now(), now(), now())`, [tenant.id, author.id]),
    ).rejects.toThrow(/row-level security/);
  });

  it('lets nobody write into another tenant, nor move a row there', async () => {
    const other = await portal.aCountry();
    const foreigner = await portal.aPerson(other, ['curator']);
    const published = await aPublication(author, curator, { visibility: 'public' });
    expect(await as(foreigner, other, "update resource set titles = '{}' where id = $1 returning id", [published.id])).toEqual([]);
    expect(await as(foreigner, other, 'delete from resource where id = $1 returning id', [published.id])).toEqual([]);
    await expect(
      as(foreigner, other, `insert into resource_text (tenant_id, resource_id, text) values ($1, $2, 'x')`, [tenant.id, published.id]),
    ).rejects.toThrow(/row-level security/);
    await expect(
      as(foreigner, other, `insert into resource_text (tenant_id, resource_id, text) values ($1, $2, 'x')`, [other.id, published.id]),
    ).rejects.toThrow(/row-level security|foreign key/);
    const own = await aDraft(foreigner);
    await expect(as(foreigner, other, 'update resource set tenant_id = $2 where id = $1', [own.id, tenant.id])).rejects.toThrow(/row-level security/);
  });

  it('lets nobody choose an audience, or delete what was handed in', async () => {
    const { id } = await aSubmission(author);
    await expect(as(curator, tenant, "update resource set audience = '{public}' where id = $1", [id])).rejects.toThrow(/can only be updated to DEFAULT/);
    expect(await as(curator, tenant, 'delete from resource where id = $1 returning id', [id])).toEqual([]);
  });

  it('closes the files and texts of what was withdrawn, to curators too', async () => {
    const published = await aPublication(author, curator, { visibility: 'public' });
    await curator.request('post', `/api/v1/resources/${published.id}/files`).attach('file', Buffer.from('palabras'), 'a.txt').expect(201);
    await portal.settle(50_000);
    const count = async () =>
      (await as<{ count: number }>(curator, tenant, `select (select count(*) from resource_file where resource_id = $1)::int
         + (select count(*) from resource_text where resource_id = $1)::int as count`, [published.id]))[0]!.count;
    expect(await count()).toBe(2);
    await curator.post(`/api/v1/resources/${published.id}/withdrawal`, { reason: 'prueba' }).expect(200);
    expect(await count()).toBe(0);
  });

  it('keeps what lists filter by in step with the resource', async () => {
    const published = await aPublication(author, curator, { visibility: 'public', countries: ['cl', 'ar'], concepts: ['cluster'] });
    const facets = async () =>
      (await portal.owner.query<{ facet: string; audience: string[] }>(
        "select kind || ':' || value as facet, audience from resource_facet where resource_id = $1 order by 1", [published.id])).rows;
    expect(await facets()).toEqual(['bloc:alianza-pacifico', 'bloc:mercosur', 'concept:cluster', 'country:ar', 'country:cl'].map((facet) => ({ facet, audience: ['public'] })));
    const edited = (await curator.patch(`/api/v1/resources/${published.id}`, { countries: ['br'] }, published.version).expect(200)).body as Answer;
    const colleague = await portal.aPerson(tenant, ['curator']);
    const narrowed = await colleague.post(`/api/v1/resources/${published.id}/publication`, { visibility: 'tenant' }).set('if-match', `"${edited.version}"`).expect(200);
    expect(narrowed.body.visibility).toBe('tenant');
    expect(await facets()).toEqual(['bloc:mercosur', 'concept:cluster', 'country:br'].map((facet) => ({ facet, audience: [`tenant:${tenant.id}`] })));
    await curator.post(`/api/v1/resources/${published.id}/withdrawal`, { reason: 'prueba' }).expect(200);
    expect(await facets()).toEqual([]);
  });

  it('raises the revision with every change', async () => {
    const { id } = await aDraft(author);
    const revision = async () => Number((await portal.owner.query('select revision from resource where id = $1', [id])).rows[0].revision);
    const first = await revision();
    await author.patch(`/api/v1/resources/${id}`, { year: 2001 }, 1).expect(200);
    const second = await revision();
    await author.request('post', `/api/v1/resources/${id}/files`).attach('file', Buffer.from('palabras'), 'a.txt').expect(201);
    await portal.settle(50_000);
    expect([second > first, (await revision()) >= second + 2]).toEqual([true, true]);
  });
});
