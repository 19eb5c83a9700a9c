import { type Caller, Member, TestApp, type TestTenant } from '#harness';
import { TenantDatabase } from '#platform';
import { decideOn, publish } from '../testing/publishing.js';
import { UsageCounting } from './usage-counting.service.js';
import { UsageRecorder } from './usage-recorder.service.js';

const browser = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36';
const crawler = 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)';
let portal: TestApp;
let tenant: TestTenant;
let focal: Member;
const begin = new Date('2027-03-10T14:00:00Z');

/** Somebody looks from an address, so many seconds after the beginning. */
async function look(path: string, seconds: number, { from = '203.0.113.1', agent = browser, as = portal.nobody }: { from?: string; agent?: string; as?: Caller } = {}): Promise<void> {
  portal.clock.moveTo(new Date(begin.getTime() + seconds * 1000));
  await as.get(path).set('user-agent', agent).set('x-forwarded-for', from).expect(200);
}

/** The hours pass in which hits become sums; several that count at once count nothing twice. */
async function count(): Promise<void> {
  await portal.app.get(UsageRecorder, { strict: false }).flush();
  portal.clock.moveTo(new Date(begin.getTime() + 30 * 3_600_000));
  const db = portal.app.get(TenantDatabase);
  const network = await portal.network();
  await Promise.all([1, 2].map(() => db.withinJob({ tenantId: network.id, actorId: null }, () => portal.app.get(UsageCounting, { strict: false }).count())));
}

const aDraft = async (who: Caller, title: string) =>
  (await who.post('/api/v1/resources', { type: 'study', language: 'es', titles: { es: title }, abstracts: { es: 'Resumen' }, authors: [{ name: 'A' }], licence: 'cc-by-4.0' }).expect(201)).body as { id: string };
const usage = async (who: Caller, query = '') => (await who.get(`/api/v1/usage?from=2027-03&until=2027-03${query}`).expect(200)).body as {
  months: Record<string, unknown>[]; items: ({ resource: { id: string } } & Record<string, unknown>)[]; next: string | null;
};
const figuresOf = async (id: string) => {
  const [item] = (await usage(focal, `&resource=${id}`)).items;
  return item && [item['totalInvestigations'], item['uniqueInvestigations'], item['totalRequests'], item['uniqueRequests']];
};

beforeAll(async () => {
  portal = await TestApp.start({ meilisearch: false });
  tenant = await portal.aCountry();
  focal = await portal.aPerson(tenant, ['focal-point']);
});
afterAll(() => portal?.stop());

describe('counting use', () => {
  it('counts as COUNTER does: double clicks once, a thing once a visit and hour, what is taken as looked at too', async () => {
    const [id, other] = (await publish(focal, 'public', 2)) as [string, string];
    const { href } = (await focal.request('post', `/api/v1/resources/${id}/files`).attach('file', Buffer.from('palabras'), 'a.txt').expect(201)).body as { href: string };
    const path = `/api/v1/resources/${id}`;
    await look(path, 0);
    await look(path, 20);
    await look(path, 49); // a chain of double clicks: one
    await look(path, 120); // the same visit: another in total, none unique
    await look(path, 300, { from: '203.0.113.2' });
    await look(path, 3_700); // the next hour
    await look(href, 125);
    await look(href, 200);
    await look(`/api/v1/resources/${other}`, 10);
    await count();
    // Looked at: the chain, 120, the other address, the next hour; taken twice in the visit of the first hour.
    expect(await figuresOf(id)).toEqual([6, 3, 2, 1]);
    expect(await figuresOf(other)).toEqual([1, 1, 0, 0]);
    expect((await usage(focal)).months).toEqual([{ month: '2027-03', totalInvestigations: 7, uniqueInvestigations: 4, totalRequests: 2, uniqueRequests: 1 }]);
    await count();
    expect(await figuresOf(id)).toEqual([6, 3, 2, 1]);
    expect((await portal.owner.query('select 1 from usage_hit')).rowCount).toBe(0);
  });

  it('leaves out robots, programs, what failed, and what is not published', async () => {
    const [id] = (await publish(focal, 'public')) as [string];
    const path = `/api/v1/resources/${id}`;
    const draft = await aDraft(focal, 'Borrador');
    await look(path, 0, { agent: crawler });
    await look(path, 60, { agent: '' });
    await look(path, 120, { agent: 'curl/8.5.0' });
    await look(path, 180, { as: await portal.aKey(focal, ['resources:deposit']) });
    await look(`/api/v1/resources/${draft.id}`, 240, { as: focal });
    await portal.nobody.get(path).set('user-agent', browser).set('sec-purpose', 'prefetch').expect(200);
    await portal.nobody.request('head' as 'get', path).set('user-agent', browser);
    await portal.nobody.get(`/api/v1/resources/${draft.id}`).set('user-agent', browser).expect(404);
    await count();
    expect([await figuresOf(id), await figuresOf(draft.id)]).toEqual([undefined, undefined]);
    await look(path, 500);
    await count();
    expect(await figuresOf(id)).toEqual([1, 1, 0, 0]);
  });

  it('waits for the hour to end, also across a double click', async () => {
    const [id] = (await publish(focal, 'public')) as [string];
    await look(`/api/v1/resources/${id}`, 3_590);
    await look(`/api/v1/resources/${id}`, 3_605);
    await portal.app.get(UsageRecorder, { strict: false }).flush();
    const db = portal.app.get(TenantDatabase);
    const network = await portal.network();
    portal.clock.moveTo(new Date(begin.getTime() + 3_600_000 + 10 * 60_000));
    await db.withinJob({ tenantId: network.id, actorId: null }, () => portal.app.get(UsageCounting, { strict: false }).count());
    expect(await figuresOf(id)).toBeUndefined();
    await count();
    expect(await figuresOf(id)).toEqual([1, 1, 0, 0]);
  });

  it('keeps no address and no name, and a visit of today is nobody’s tomorrow', async () => {
    const [id] = (await publish(focal, 'public')) as [string];
    await look(`/api/v1/resources/${id}`, 0, { as: focal });
    await look(`/api/v1/resources/${id}`, 86_400, { as: focal });
    await portal.app.get(UsageRecorder, { strict: false }).flush();
    const { rows } = await portal.owner.query<{ visit: string }>('select * from usage_hit where resource_id = $1', [id]);
    expect(new Set(rows.map(({ visit }) => visit)).size).toBe(2);
    expect(JSON.stringify(rows)).not.toContain('203.0.113');
    expect(JSON.stringify(rows)).not.toContain(focal.id);
  });
});

describe('who sees it', () => {
  it('is whoever looks after the space, authors for their own, and nobody else', async () => {
    const author = await portal.aPerson(tenant, ['contributor']);
    const member = await portal.aPerson(tenant, ['member']);
    const foreign = await portal.aPerson(await portal.aCountry(), ['focal-point']);
    const [loaded] = (await publish(focal, 'network')) as [string];
    const own = await aDraft(author, 'Propio');
    await author.post(`/api/v1/resources/${own.id}/submission`).expect(200);
    await decideOn(focal, own.id, 'approval', {});
    await decideOn(focal, own.id, 'publication', { visibility: 'public' });
    await look(`/api/v1/resources/${loaded}`, 0, { as: member });
    await look(`/api/v1/resources/${own.id}`, 5, { as: member });
    await count();
    const seenBy = async (who: Caller) => (await usage(who)).items.map(({ resource }) => resource.id);
    expect(await seenBy(focal)).toEqual(expect.arrayContaining([loaded, own.id]));
    expect(await seenBy(author)).toEqual([own.id]);
    expect(await seenBy(foreign)).toEqual([]);
    await member.get('/api/v1/usage').expect(403);
    await portal.nobody.get('/api/v1/usage').expect(401);
    // Nor does the database tell, were the routes to forget.
    const db = portal.app.get(TenantDatabase);
    const rowsFor = (who: Member) => db.withinJob({ tenantId: tenant.id, actorId: who.id }, () => db.query('select resource_id from usage_month'));
    expect(await rowsFor(member)).toEqual([]);
    expect(await rowsFor(author)).toEqual([{ resource_id: own.id }]);
    await expect(db.withinJob({ tenantId: tenant.id, actorId: focal.id }, () => db.query('delete from usage_month'))).rejects.toThrow(/permission denied/);
    await expect(db.withinJob({ tenantId: tenant.id, actorId: focal.id }, () => db.query('select scope.count_use(now())'))).rejects.toThrow(/own jobs only/);
    await expect(db.withinJob({ tenantId: tenant.id, actorId: focal.id }, () => db.query("select * from scope.usage_by_tenant('2027-01-01', '2027-12-01')"))).rejects.toThrow(/the network only/);
  });

  it('is told by space and country to who looks after the network', async () => {
    const coordinator = await portal.aPerson(await portal.network(), ['unit-coordinator']);
    const { body } = await coordinator.get('/api/v1/usage/tenants?from=2027-03&until=2027-03').expect(200);
    expect((body as { tenants: { tenant: string; country: string }[] }).tenants.find((row) => row.tenant === tenant.code)).toMatchObject({ country: tenant.code, totalInvestigations: expect.any(Number) });
    await focal.get('/api/v1/usage/tenants').expect(403);
    await focal.get('/api/v1/usage?from=2027-04&until=2027-03').expect(422);
  });

  it('comes in pages, the most used first', async () => {
    const all = (await usage(focal)).items.map(({ resource }) => resource.id);
    const first = await usage(focal, '&limit=2');
    const second = await usage(focal, `&limit=100&cursor=${first.next}`);
    expect([...first.items, ...second.items].map(({ resource }) => resource.id)).toEqual(all);
  });
});
