import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { type Member, TestApp, type TestTenant } from '#harness';

/** Few connections, many tenants, and people who go away in the middle: nobody finds what somebody before them left behind. */
describe('a connection that many share', () => {
  let app: TestApp;
  let people: { tenant: TestTenant; member: Member }[];
  beforeAll(async () => {
    app = await TestApp.start({ meilisearch: false, config: { DATABASE_POOL: '3' } });
    await app.app.listen(0, '127.0.0.1');
    people = [];
    for (let n = 0; n < 16; n += 1) {
      const tenant = await app.aCountry();
      people.push({ tenant, member: await app.aPerson(tenant, ['focal-point'], { name: `Solo de ${tenant.code}` }) });
    }
  });
  afterAll(() => app?.stop());

  /** The answer's text; undefined for whoever went away before it came. */
  async function read(path: string, cookie: string, patience: number | null): Promise<string | undefined> {
    const { port } = app.app.getHttpServer().address() as AddressInfo;
    const request = get({ port, path, headers: cookie ? { cookie } : {}, agent: false });
    if (patience !== null) setTimeout(() => request.destroy(), patience);
    try {
      const [answer] = (await once(request, 'response')) as [IncomingMessage];
      return await text(answer);
    } catch {
      return undefined;
    }
  }

  it('never answers with another’s tenant, also while every third goes away', async () => {
    let answered = 0;
    for (let wave = 0; wave < 12; wave += 1) {
      await Promise.all(Array.from({ length: 96 }, async (_, n) => {
        const { tenant, member } = people[(n * 7 + wave) % people.length]!;
        const somebody = n % 8 !== 0;
        const said = await read(somebody ? '/api/v1/memberships' : '/api/v1/session', somebody ? member.cookie : '', n % 3 === 0 ? (n * wave) % 40 : null);
        if (said === undefined) return;
        answered += 1;
        if (somebody) expect(JSON.parse(said)).toMatchObject({ items: [{ name: `Solo de ${tenant.code}` }] });
        else expect(JSON.parse(said)).toMatchObject({ person: null, tenant: null, roles: [] });
      }));
    }
    expect(answered).toBeGreaterThan(600);
  });

  it('lets one of many win who change the same thing at once, and tells the others', async () => {
    const { tenant, member } = people[0]!;
    for (let round = 0; round < 10; round += 1) {
      const { version } = (await member.get(`/api/v1/tenants/${tenant.code}`).expect(200)).body as { version: number };
      const answers = await Promise.all(Array.from({ length: 12 }, (_, n) => member.patch('/api/v1/tenants', { summary: { es: `Ronda ${round}, de ${n}` } }, version)));
      expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, ...Array.from({ length: 11 }, () => 412)]);
    }
  });
});
