import { gzipSync } from 'node:zlib';
import { Member, TestApp, type TestTenant } from '#harness';
import { publish } from '../testing/publishing.js';
import { dcRecord, errorAnswer, goneRecord, identity, listOf, StandIn } from '../testing/stand-in.js';
import { HarvestClients } from './harvest-clients.js';

interface Source {
  id: string;
  harvestedUntil: string | null;
  runs: { state: string; fault: { code: string; title: string } | null; told: number; drafted: number; renewed: number; known: number; gone: number; skipped: number; remarks: { identifier: string; code: string }[] }[];
}

let other: StandIn;
let portal: TestApp;
let tenant: TestTenant;
let curator: Member;

beforeAll(async () => {
  other = await StandIn.open();
  portal = await TestApp.start({ meilisearch: false, config: { HARVEST_HOSTS: other.host } });
  Object.assign(portal.app.get(HarvestClients, { strict: false }), { pause: 5, patience: 1_500 });
});
beforeEach(async () => {
  other.asked.length = 0;
  tenant = await portal.aCountry();
  curator = await portal.aPerson(tenant, ['curator']);
});
afterAll(async () => {
  await portal?.stop();
  await other?.close();
});

const source = async (fields: object = {}): Promise<Source> =>
  (await curator.post('/api/v1/harvests', { name: 'Repositorio hermano', baseUrl: other.url, ...fields }).expect(201)).body as Source;
const harvest = async ({ id }: Source): Promise<Source & { run: Source['runs'][0] }> => {
  await curator.post(`/api/v1/harvests/${id}/runs`).expect(202);
  await portal.settle();
  const read = (await curator.get(`/api/v1/harvests/${id}`).expect(200)).body as Source;
  return { ...read, run: read.runs[0]! };
};
const drafts = async () => ((await curator.get('/api/v1/resources?state=draft&limit=100').expect(200)).body as { items: { id: string; titles: Record<string, string>; version: number }[] }).items;
const titles = async () => (await drafts()).map((draft) => draft.titles['es'] ?? draft.titles['pt']).toSorted((one, two) => String(one).localeCompare(String(two)));
const told = (...pages: string[]) => {
  let page = 0;
  other.answering = (parameters, response) => response.setHeader('content-type', 'text/xml').end(parameters.get('verb') === 'Identify' ? identity : pages[Math.min(page++, pages.length - 1)]);
};
const one = (name: string, more = '') => dcRecord(`oai:other:${name}`, `<dc:title>${name}</dc:title>${more}`);

describe('harvesting from another repository', () => {
  it('makes drafts of what it tells, for the curators of the space and nobody else', async () => {
    told(
      listOf([dcRecord('oai:other:1', `
        <dc:title xml:lang="pt">Guia de arranjos produtivos</dc:title><dc:title xml:lang="es">Guía de clústeres</dc:title><dc:language>por</dc:language>
        <dc:creator>Souza, Maria</dc:creator><dc:description>Como fazer.</dc:description><dc:date>2021-05-03</dc:date><dc:publisher>SEBRAE</dc:publisher>
        <dc:type>http://purl.org/coar/resource_type/c_ddb1</dc:type><dc:subject>Arranjo Produtivo Local</dc:subject><dc:coverage>Brasil</dc:coverage>
        <dc:rights>http://creativecommons.org/licenses/by/4.0</dc:rights><dc:identifier>https://other.example/1</dc:identifier><dc:identifier>javascript:alert(1)</dc:identifier>`)], 'next'),
      listOf([one('dos')]),
    );
    const { run, harvestedUntil } = await harvest(await source());
    expect(run).toMatchObject({ state: 'done', fault: null, told: 2, drafted: 2, remarks: [] });
    expect(harvestedUntil).toBe('2026-03-01T10:00:00.000Z');
    expect(other.asked).toEqual(['/oai?verb=ListRecords&metadataPrefix=oai_dc', '/oai?verb=ListRecords&resumptionToken=next']);
    const id = (await drafts()).find((draft) => draft.titles['pt'])!.id;
    expect((await curator.get(`/api/v1/resources/${id}`).expect(200)).body).toMatchObject({
      state: 'draft', language: 'pt', titles: { pt: 'Guia de arranjos produtivos', es: 'Guía de clústeres' }, abstracts: { pt: 'Como fazer.' }, authors: [{ name: 'Souza, Maria' }],
      institution: 'SEBRAE', year: 2021, type: 'dataset', countries: ['br'], concepts: ['cluster'], licence: 'cc-by-4.0', links: [{ url: 'https://other.example/1' }], visibility: 'tenant',
    });
    await (await portal.aPerson(tenant, ['member'])).get(`/api/v1/resources/${id}`).expect(404);
  });

  it('asks only for what is new, and takes nothing twice', async () => {
    const [existing] = (await publish(await portal.aPerson(tenant, ['focal-point']), 'public', 1, { titles: { es: 'Ya está' } })) as [string];
    told(listOf([one('uno'), one('dos'), dcRecord('oai:other:x', '<dc:title>ya está</dc:title>'), dcRecord(`oai:localhost:${existing}`, '<dc:title>De aquí</dc:title>'), dcRecord('oai:localhost:11111111-1111-4111-8111-111111111111', '<dc:title>De otro lado</dc:title>')]));
    const from = await source({ set: 'col_1' });
    expect((await harvest(from)).run).toMatchObject({ drafted: 3, known: 2 });
    expect(await titles()).toEqual(['De otro lado', 'dos', 'uno']);
    told(listOf([one('uno'), one('tres')]));
    expect((await harvest(from)).run).toMatchObject({ drafted: 1, known: 1 });
    // By the day, as this repository counts.
    expect(other.asked.at(-1)).toBe('/oai?verb=ListRecords&metadataPrefix=oai_dc&set=col_1&from=2026-03-01');
    told(errorAnswer('noRecordsMatch'));
    expect((await harvest(from)).run).toMatchObject({ state: 'done', told: 0 });
  });

  it('renews and withdraws drafts that nobody has touched, and leaves what people have worked on', async () => {
    told(listOf([one('uno'), one('dos'), one('tres'), one('cuatro')]));
    const from = await source();
    await harvest(from);
    const all = await drafts();
    const by = (title: string) => all.find((draft) => draft.titles['es'] === title)!;
    await curator.patch(`/api/v1/resources/${by('dos').id}`, { titles: { es: 'dos, mejorado' } }, by('dos').version).expect(200);
    await curator.delete(`/api/v1/resources/${by('cuatro').id}`).expect(204);
    const later = '2026-02-02T00:00:00Z';
    told(listOf([
      dcRecord('oai:other:uno', '<dc:title>uno, nuevo</dc:title>', later), dcRecord('oai:other:dos', '<dc:title>dos, allá</dc:title>', later), goneRecord('oai:other:tres'),
      dcRecord('oai:other:cuatro', '<dc:title>cuatro</dc:title>', later), goneRecord('oai:other:never-seen'),
    ]));
    const { run } = await harvest(from);
    expect(run).toMatchObject({ renewed: 1, gone: 1, known: 3, drafted: 0, remarks: expect.arrayContaining([{ identifier: 'oai:other:dos', code: 'changed-elsewhere', title: expect.stringContaining('Cambió allá') }]) });
    expect(await titles()).toEqual(['dos, mejorado', 'uno, nuevo']);
    told(listOf([goneRecord('oai:other:dos')]));
    expect((await harvest(from)).run.remarks).toEqual([expect.objectContaining({ code: 'gone-elsewhere' })]);
    expect(await titles()).toEqual(['dos, mejorado', 'uno, nuevo']);
  });

  it('harvests from a second Minga', async () => {
    const there = await TestApp.start({ meilisearch: false });
    const here = await TestApp.start({ meilisearch: false, config: { HARVEST_HOSTS: 'localhost,127.0.0.1', PUBLIC_URL: 'https://here.example' } });
    try {
      await publish(await there.aPerson(await there.aCountry(), ['focal-point']), 'public', 130, { concepts: ['cluster'] });
      await there.app.listen(0, '127.0.0.1');
      const keeper = await here.aPerson(await here.aCountry(), ['focal-point']);
      const { id } = (await keeper.post('/api/v1/harvests', { name: 'La otra Minga', baseUrl: `${await there.app.getUrl()}/oai` }).expect(201)).body as Source;
      await keeper.post(`/api/v1/harvests/${id}/runs`).expect(202);
      await here.settle(40_000);
      const [run] = ((await keeper.get(`/api/v1/harvests/${id}`)).body as Source).runs;
      expect(run).toMatchObject({ state: 'done', told: 130, drafted: 130, skipped: 0, remarks: [] });
      const { items } = (await keeper.get('/api/v1/resources?state=draft&limit=1')).body as { items: object[] };
      expect(items[0]).toMatchObject({ authors: [{ name: 'Rojas, Ana' }], year: 2024, countries: ['br'], concepts: ['cluster'], language: 'es' });
    } finally {
      await there.stop();
      await here.stop();
    }
  });
});

describe('what repositories get wrong', () => {
  const expectRun = async (expected: object) => expect((await harvest(await source())).run).toMatchObject(expected);

  it('text before the document, undeclared entities, forbidden characters, invalid dates', async () => {
    told(`Warning: mysql_connect() <b>failed</b>\n\n${listOf([dcRecord('oai:other:1', '<dc:title>Uno &nbsp;&amp; \u0008dos</dc:title><dc:date>sin fecha</dc:date>', 'ayer'), dcRecord('', '<dc:title>Nadie</dc:title>'), dcRecord('oai:other:2', '<dc:date>2020-13-45</dc:date>')]).replace('2026-03-01T10:00:00Z', 'never')}`);
    await expectRun({ state: 'done', drafted: 1, skipped: 2, remarks: [expect.objectContaining({ code: 'no-identifier' }), expect.objectContaining({ identifier: 'oai:other:2', code: 'no-title' })] });
    expect((await titles())[0]).toMatch(/^Uno .*& .*dos$/);
  });

  it('gzip, another alphabet’s bytes, a redirect, a pause asked for', async () => {
    let paused = false;
    other.answering = (_, response, request) => {
      if (request.url?.startsWith('/oai?')) return response.writeHead(302, { location: '/moved?verb=ListRecords' }).end();
      if (!paused) {
        paused = true;
        return response.writeHead(503, { 'retry-after': '0' }).end();
      }
      const body = Buffer.from(listOf([one('Guía')]).replace('UTF-8', 'ISO-8859-1'), 'latin1');
      return response.writeHead(200, { 'content-type': 'text/xml', 'content-encoding': 'gzip' }).end(gzipSync(body));
    };
    await expectRun({ state: 'done', drafted: 1 });
    expect(await titles()).toEqual(['Guía']);
  });

  it('a page of HTML, an empty answer, a document cut short', async () => {
    told('<!doctype html><html><body>Mantenimiento</body></html>');
    await expectRun({ state: 'failed', fault: { code: 'not-oai', title: 'No responde con OAI-PMH' } });
    told('');
    await expectRun({ state: 'failed', fault: { code: 'not-oai' } });
    told(listOf([one('uno'), one('dos')]).slice(0, -60));
    await expectRun({ state: 'failed', fault: { code: 'broken-document' }, drafted: 0 });
    expect(other.asked.length).toBe(9); // three tries each
  });

  it('tokens that turn in a circle', async () => {
    told(listOf([one('uno')], 'a'), listOf([one('dos')], 'b'), listOf([one('tres')], 'a'));
    await expectRun({ state: 'failed', fault: { code: 'token-loop' }, drafted: 3 });
  });

  it('tokens that expire: the list is begun again once, and nothing comes twice', async () => {
    told(listOf([one('uno')], 'a'), errorAnswer('badResumptionToken'), listOf([one('uno')], 'b'), listOf([one('dos')]));
    await expectRun({ state: 'done', drafted: 2, known: 1 });
    told(listOf([one('tres')], 'a'), errorAnswer('badResumptionToken'));
    other.asked.length = 0;
    const run = (await harvest(await source())).run;
    expect([run.state, run.fault?.code, run.drafted]).toEqual(['failed', 'token-expired', 1]);
  });

  it('slowness, endless answers, a bomb', async () => {
    other.answering = (_, response) => void response.writeHead(200).write('<OAI-PMH>');
    await expectRun({ state: 'failed', fault: { code: 'too-slow' } });
    const bomb = gzipSync(Buffer.alloc(64 * 1024 * 1024, ' '));
    other.answering = (_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb);
    await expectRun({ state: 'failed', fault: { code: 'too-large' } });
    other.answering = (_, response) => response.writeHead(302, { location: '/oai?again' }).end();
    await expectRun({ state: 'failed', fault: { code: 'too-many-redirects' } });
  });

  it('an error of its own, and a connection cut', async () => {
    told(errorAnswer('cannotDisseminateFormat'));
    await expectRun({ state: 'failed', fault: { code: 'protocol-error' } });
    other.answering = (_, response) => response.destroy();
    await expectRun({ state: 'failed', fault: { code: 'unreachable' } });
    expect(await drafts()).toEqual([]);
  });
});

describe('what a harvest cannot be used for', () => {
  it.each([
    'http://localhost:1/oai', 'http://127.1/', 'http://2130706433/', 'http://0x7f.0.0.1/', 'http://0/', 'http://[::1]/', 'http://[::ffff:127.0.0.1]/', 'http://169.254.169.254/latest',
    'http://10.0.0.1/', 'http://[fe80::1]/', 'http://[64:ff9b::7f00:1]/',
  ])('reaching %s', async (baseUrl) => {
    const { run } = await harvest(await source({ baseUrl }));
    expect([run.state, run.fault?.code]).toEqual(['failed', 'forbidden-address']);
  });

  it('being led inside by a redirect', async () => {
    const trap = await StandIn.open();
    try {
      other.answering = (_, response) => response.writeHead(302, { location: trap.url }).end();
      expect((await harvest(await source())).run.fault?.code).toBe('forbidden-address');
      expect(trap.asked).toEqual([]);
    } finally {
      await trap.close();
    }
  });

  it('carrying passwords, files or queries', async () => {
    for (const baseUrl of ['http://user:secret@example.org/oai', 'file:///etc/passwd', 'gopher://example.org/', 'https://example.org/oai?x=1', 'nothing']) {
      await curator.post('/api/v1/harvests', { name: 'x', baseUrl }).expect(422);
    }
  });
});

describe('who harvests', () => {
  it('is whoever curates, each in their own space, as long as they may', async () => {
    told(listOf([one('uno')]));
    const from = await source();
    const foreign = await portal.aPerson(await portal.aCountry(), ['curator']);
    for (const who of [foreign]) {
      await who.get(`/api/v1/harvests/${from.id}`).expect(404);
      await who.post(`/api/v1/harvests/${from.id}/runs`).expect(404);
      await who.delete(`/api/v1/harvests/${from.id}`).expect(404);
      expect((await who.get('/api/v1/harvests').expect(200)).body).toEqual({ items: [] });
    }
    await (await portal.aPerson(tenant, ['contributor'])).get('/api/v1/harvests').expect(403);
    await portal.owner.query("update membership set roles = '{member}' where person_id = $1", [curator.id]);
    await portal.owner.query(
      `insert into delivery (tenant_id, id, handler, name, subject, payload, actor_id, due_at)
       values ($1, gen_random_uuid(), 'run-harvest', 'harvest.run', $2, jsonb_build_object('sourceId', $2::text, 'runId', gen_random_uuid()), $3, now())`, [tenant.id, from.id, curator.id]);
    await portal.settle();
    expect(other.asked).toEqual([]);
  });

  it('goes by itself when it is to', async () => {
    told(listOf([one('uno')]));
    const from = await source({ everyDays: 7 });
    const { runs } = await harvest(from);
    expect(runs.map(({ state }) => state)).toEqual(['waiting', 'done']);
    const { rows } = await portal.owner.query<{ days: number }>("select round(extract(epoch from due_at - now()) / 86400)::int as days from delivery where name = 'harvest.run' and subject = $1 and state = 'waiting'", [from.id]);
    expect(rows).toEqual([{ days: 7 }]);
    await curator.delete(`/api/v1/harvests/${from.id}`).expect(204);
    expect(await titles()).toEqual(['uno']);
  });
});
