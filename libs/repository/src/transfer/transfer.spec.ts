import { type Member, TestApp, type TestTenant } from '#harness';
import { aDraft, aPublication, complete } from '../testing/deposits.js';
import { bring, csvOf, download, importOf, resourceOf, rowsIn, rowsOf } from './testing/sheets.js';

let portal: TestApp;
let tenant: TestTenant;
let leader: Member;
let author: Member;
const catalogue = (format: string) => `/api/v1/spreadsheets/resources?catalogue=own&lang=en&format=${format}`;
const work = (number: number, more: Record<string, string | number> = {}) => ({
  type: 'study', language: 'pt', 'titles.pt': `Estudo ${number}`, 'abstracts.pt': 'Resumo', authors: 'Silva, J.; Rojas, Ana', year: 2000 + number,
  countries: 'br; Chile', concepts: 'cluster', licence: 'cc-by-4.0', visibility: 'network', ...more,
});
const brought = async (rows: Record<string, string | number>[], who: Member = leader) => {
  const { body } = await bring(who, csvOf(rows)).expect(202);
  await portal.settle(60_000);
  return (body as { id: string }).id;
};
const apply = async (id: string, who: Member = leader) => {
  await who.post(`/api/v1/imports/${id}/application`, {}).expect(202);
  await portal.settle(60_000);
  return importOf(who, id);
};
const digest = async () =>
  (await portal.owner.query<{ all: string }>(`select md5(string_agg(to_jsonb(r)::text, '' order by id)) as all from resource r where tenant_id = $1`, [tenant.id])).rows[0]!.all;

beforeAll(async () => {
  portal = await TestApp.start({ meilisearch: false });
});
beforeEach(async () => {
  tenant = await portal.aCountry();
  leader = await portal.aPerson(tenant, ['focal-point']);
  author = await portal.aPerson(tenant, ['contributor']);
});
afterAll(() => portal?.stop());

describe('the round trip of a catalogue', () => {
  it.each(['xlsx', 'csv'] as const)('as %s nothing changes that nobody changed', async (format) => {
    await aPublication(author, leader, {
      titles: { es: '=Guía; con "comillas"', fr: '@Guide' }, abstracts: { es: '-uno\r\ndos\n\n\ttres', pt: '+resumo _x0041_' }, year: 2014,
      authors: [{ name: 'Rojas; Ana', personId: author.id }, { name: 'Lima \\ Bruno' }], institution: "'quoted", place: '+56 9', documentNumber: '007',
      countries: ['cl', 'ar'], concepts: ['cluster'], valueChains: ['wine'], sector: '11',
      links: [{ url: 'https://example.org/a;b', label: 'Un sitio; dos' }, { url: 'https://example.org' }], visibility: 'shared', sharedWith: { tenants: ['ar'], blocs: ['mercosur'] },
    });
    await aDraft(author, { titles: { es: 'Borrador' } });
    const before = await digest();
    const bytes = await download(leader, catalogue(format));
    const { body } = await bring(leader, bytes, `de-vuelta.${format}`).expect(202);
    await portal.settle(60_000);
    expect(await importOf(leader, body.id)).toMatchObject({ state: 'checked', total: 2, unread: [], outcomes: { unchanged: 2, faulty: 0, changed: 0 } });
    expect(await digest()).toBe(before);
    await leader.post(`/api/v1/imports/${body.id}/application`, {}).expect(409);
  });

  it('brings back exactly the cells that were edited, and says so first', async () => {
    const { id } = await aPublication(author, leader, { titles: { es: 'Guía', pt: 'Guia' }, authors: [{ name: 'Rojas, Ana', personId: author.id }], countries: ['cl'] });
    const [row] = await rowsIn(await download(leader, catalogue('xlsx')), 'xlsx');
    const importId = await brought([{ ...row!, 'Title (es)': '=Guía nueva', 'Title (pt)': '', Countries: 'Perú; br', Authors: 'Lima, Bruno; Rojas, Ana' }]);
    const [report] = await rowsOf(leader, importId);
    expect(report).toMatchObject({
      outcome: 'changed', number: 2,
      changes: [
        { column: 'titles.es', before: 'Guía', after: '=Guía nueva' }, { column: 'titles.pt', before: 'Guia', after: '' },
        { column: 'authors', after: 'Lima, Bruno; Rojas, Ana' }, { column: 'countries', before: 'cl', after: 'Perú; br' },
      ],
    });
    expect(await resourceOf(leader, id)).toMatchObject({ titles: { es: 'Guía', pt: 'Guia' } });
    expect(await apply(importId)).toMatchObject({ state: 'applied', results: { changed: 1 } });
    expect(await resourceOf(leader, id)).toMatchObject({
      titles: { es: '=Guía nueva' }, countries: ['pe', 'br'], authors: [{ name: 'Lima, Bruno' }, { name: 'Rojas, Ana', personId: author.id }], abstracts: complete.abstracts,
    });
  });

  it('leaves alone what a file does not speak of', async () => {
    const { id, version } = await aPublication(author, leader, { year: 2001 });
    const importId = await brought([{ id, version, year: 2002 }]);
    expect(await apply(importId)).toMatchObject({ results: { changed: 1 } });
    expect(await resourceOf(leader, id)).toMatchObject({ year: 2002, titles: complete.titles, licence: complete.licence });
  });

  it('exports a list as the reader sees it, for whoever belongs to a space', async () => {
    const foreign = await portal.aCountry();
    const foreigner = await portal.aPerson(foreign, ['focal-point']);
    const mine = await aPublication(author, leader, { visibility: 'shared', sharedWith: { tenants: [foreign.code], blocs: [] }, year: 1777 });
    await aPublication(author, leader, { visibility: 'tenant', year: 1777 });
    await aDraft(author, { year: 1777 });
    const listed = async (who: Member) => rowsIn(await download(who, '/api/v1/spreadsheets/resources?year=1777&format=csv&lang=en'), 'csv');
    expect((await listed(leader)).length).toBe(2);
    expect(await listed(foreigner)).toMatchObject([{ Identifier: mine.id, 'Shared with spaces': '' }]);
    expect(await listed(await portal.aPerson(foreign, ['observer']))).toHaveLength(1);
    const own = async (query: string) => rowsIn(await download(author, `/api/v1/spreadsheets/resources?catalogue=own&format=csv&lang=en${query}`), 'csv');
    expect((await own('')).length).toBe(3);
    expect(await own('&state=draft')).toMatchObject([{ State: 'draft' }]);
    expect((await own('&mine=true&type=methodology&language=es')).length).toBe(2);
    expect(await own('&type=dataset')).toEqual([]);
    await portal.nobody.get('/api/v1/spreadsheets/resources').expect(401);
    expect((await rowsIn(await download(author, `/api/v1/spreadsheets/resources?mine=true&lang=es`), 'xlsx')).map((row) => String(row['Estado'])).toSorted((one, other) => one.localeCompare(other))).toEqual(['draft', 'published', 'published']);
  });
});

describe('bringing new works', () => {
  it('reports every row before anything is written, and then does it', async () => {
    await aPublication(author, leader, { language: 'pt', titles: { pt: 'Estudo 7' }, abstracts: { pt: 'Resumo' } });
    const before = await digest();
    const importId = await brought([work(1), work(2, { type: 'libro', year: 'hace poco' }), work(3, { 'titles.pt': '' }), work(1), work(7), work(4, { visibility: '', 'Otra cosa': 'x' })]);
    expect(await importOf(leader, importId)).toMatchObject({ state: 'checked', total: 6, unread: ['Otra cosa'], outcomes: { new: 2, faulty: 2, duplicate: 2 } });
    expect(await digest()).toBe(before);
    const rows = await rowsOf(leader, importId);
    expect(rows.map(({ number, outcome, faults, twin }) => [number, outcome, faults.map(({ column }) => column), twin?.row ?? Boolean(twin?.id)])).toEqual([
      [2, 'new', [], false], [3, 'faulty', ['type', 'year'], false], [4, 'faulty', ['titles.pt'], false],
      [5, 'duplicate', [], 2], [6, 'duplicate', [], true], [7, 'new', [], false],
    ]);
    expect(rows[1]!.faults[0]!.detail).toBe('“libro” no es uno de los valores posibles.');
    expect(await apply(importId)).toMatchObject({ state: 'applied', results: { created: 2 } });
    const done = await rowsOf(leader, importId, '&result=created');
    expect(await resourceOf(author, done[0]!.resourceId!)).toMatchObject({ state: 'published', visibility: 'network', titles: { pt: 'Estudo 1' }, countries: ['br', 'cl'], authors: [{ name: 'Silva, J.' }, { name: 'Rojas, Ana' }] });
    expect(await resourceOf(author, done[1]!.resourceId!)).toMatchObject({ visibility: 'tenant' });
    await leader.post(`/api/v1/imports/${importId}/application`, {}).expect(409);
  });

  it('lets faulty rows be mended in place, and repeated ones be taken all the same', async () => {
    const importId = await brought([work(1, { year: 'x', type: 'y' }), work(2), work(2)]);
    const [faulty, , twin] = await rowsOf(leader, importId);
    const mend = (row: string, body: object) => leader.patch(`/api/v1/imports/${importId}/rows/${row}`, body);
    const half = (await mend(faulty!.id, { cells: { year: '2001' } }).expect(200)).body;
    expect(half).toMatchObject({ row: { outcome: 'faulty', faults: [{ column: 'type' }] }, import: { outcomes: { faulty: 1 } } });
    const whole = (await mend(faulty!.id, { cells: { type: 'Estudio de caso' } }).expect(200)).body;
    expect(whole).toMatchObject({ row: { outcome: 'new' }, import: { outcomes: { faulty: 0, new: 2, duplicate: 1 } } });
    expect((await mend(twin!.id, { taken: true }).expect(200)).body).toMatchObject({ row: { outcome: 'new' } });
    expect(await apply(importId)).toMatchObject({ results: { created: 3 } });
    await mend(twin!.id, { taken: false }).expect(409);
  });

  it('gives the faulty rows to take along, with what is to be corrected, and takes them back', async () => {
    const importId = await brought([work(1), work(2, { type: 'libro', 'titles.pt': '=Estudo 2' })]);
    const rows = await rowsIn(await download(leader, `/api/v1/imports/${importId}/faulty?format=xlsx&lang=en`), 'xlsx');
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ 'What to correct': 'Type: “libro” is not one of the possible values.', 'Title (pt)': "'=Estudo 2" });
    const again = await brought([{ ...rows[0]!, Type: 'Study' }]);
    expect(await importOf(leader, again)).toMatchObject({ outcomes: { new: 1 }, unread: ['What to correct'] });
    expect(await apply(again)).toMatchObject({ results: { created: 1 } });
  });

  it('a template can be had, and is read as it was written', async () => {
    const template = await download(leader, '/api/v1/spreadsheets/template?format=xlsx&lang=fr');
    const { body } = await bring(leader, template, 'modèle.xlsx').expect(202);
    await portal.settle();
    expect(await importOf(leader, body.id)).toMatchObject({ state: 'failed', fault: { code: 'no-rows', title: 'Sin filas' } });
    await author.get('/api/v1/spreadsheets/template').expect(403);
  });
});

describe('what changed meanwhile', () => {
  it('is reported and not overwritten, unless whoever brought it decides so', async () => {
    const { id, version } = await aPublication(author, leader, { year: 2001 });
    const edited = (await leader.patch(`/api/v1/resources/${id}`, { year: 2005 }, version).expect(200)).body as { version: number };
    const importId = await brought([{ id, version, year: 2010 }]);
    const [row] = await rowsOf(leader, importId);
    expect(row).toMatchObject({ outcome: 'overtaken', changes: [{ column: 'year', before: '2005', after: '2010' }], currentVersion: edited.version });
    await leader.post(`/api/v1/imports/${importId}/application`, {}).expect(409);
    const { body } = await leader.patch(`/api/v1/imports/${importId}/rows/${row!.id}`, { cells: { version: String(edited.version) } }).expect(200);
    expect(body).toMatchObject({ row: { outcome: 'changed' } });
    // And again, between the report and the act.
    await leader.patch(`/api/v1/resources/${id}`, { year: 2006 }, edited.version).expect(200);
    expect(await apply(importId)).toMatchObject({ results: { overtaken: 1, changed: 0 } });
    expect(await resourceOf(leader, id)).toMatchObject({ year: 2006 });
  });

  it('a fall in the middle doubles nothing: what was done is noted in the same transaction', async () => {
    const importId = await brought(Array.from({ length: 450 }, (_, number) => work(number, { year: 2000 })));
    await leader.post(`/api/v1/imports/${importId}/application`, {}).expect(202);
    await portal.settle(60_000);
    const count = async () => (await portal.owner.query('select 1 from resource where tenant_id = $1', [tenant.id])).rowCount;
    expect(await count()).toBe(450);
    // As a process leaves it that fell before the last rows: their works were never committed, nor their notes.
    await portal.owner.query(`with fallen as (update resource_import_row set applied = null, resource_id = null where import_id = $1 and number > 401 returning 1) select count(*) from fallen`, [importId]);
    await portal.owner.query(`delete from resource where tenant_id = $1 and titles ->> 'pt' = any (select 'Estudo ' || n from generate_series(400, 449) n)`, [tenant.id]);
    await portal.owner.query(`update resource_import set state = 'applying', ended_at = null where id = $1`, [importId]);
    await portal.owner.query(`update delivery set state = 'waiting', done_at = null where name = 'resource-import.apply' and subject = $1`, [importId]);
    await portal.settle(60_000);
    expect(await count()).toBe(450);
    expect(await importOf(leader, importId)).toMatchObject({ state: 'applied', results: { created: 450 } });
  });
});

describe('the rules stay what they are', () => {
  it('an import is for those who may load many, and seen by whoever brought it alone', async () => {
    await bring(author, csvOf([work(1)])).expect(403);
    await bring(await portal.aPerson(tenant, ['curator', 'contributor']), csvOf([work(1)])).expect(403);
    await bring(portal.nobody as Member, csvOf([work(1)])).expect(401);
    const importId = await brought([work(1)]);
    const [row] = await rowsOf(leader, importId);
    const colleague = await portal.aPerson(tenant, ['focal-point']);
    const foreigner = await portal.aPerson(await portal.aCountry(), ['focal-point']);
    for (const other of [colleague, foreigner]) {
      await other.get(`/api/v1/imports/${importId}`).expect(404);
      await other.get(`/api/v1/imports/${importId}/rows`).expect(404);
      await other.get(`/api/v1/imports/${importId}/faulty`).expect(404);
      await other.patch(`/api/v1/imports/${importId}/rows/${row!.id}`, { taken: true }).expect(404);
      await other.post(`/api/v1/imports/${importId}/application`, {}).expect(404);
      await other.delete(`/api/v1/imports/${importId}`).expect(404);
      expect((await other.get('/api/v1/imports').expect(200)).body.items).toEqual([]);
    }
    await leader.delete(`/api/v1/imports/${importId}`).expect(204);
    await leader.get(`/api/v1/imports/${importId}`).expect(404);
  });

  it('nothing of another space is changed, nor what was withdrawn, nor twice, nor without a version', async () => {
    const other = await portal.aCountry();
    const foreigner = await portal.aPerson(other, ['focal-point']);
    const theirs = await aPublication(foreigner, foreigner, { visibility: 'public' });
    const gone = await aPublication(author, leader, {});
    await leader.post(`/api/v1/resources/${gone.id}/withdrawal`, { reason: 'prueba' }).expect(200);
    const mine = await aPublication(author, leader, { titles: { es: 'Otra' } });
    const importId = await brought([
      { id: theirs.id, version: theirs.version, year: 2010 }, { id: gone.id, version: gone.version + 1, year: 2010 }, { id: mine.id, version: '', year: 2010 },
      { id: mine.id, version: mine.version, year: 2011 }, { id: '6f1d8f3e-0000-4000-8000-000000000000', version: 1, year: 2010 }, { id: 'ninguno', version: 1, year: 2010 },
    ]);
    expect((await rowsOf(leader, importId)).map(({ outcome, faults }) => [outcome, faults.map(({ code }) => code.replace('transfer:fields.', ''))])).toEqual([
      ['faulty', ['elsewhere']], ['faulty', ['closed']], ['faulty', ['version_needed']], ['faulty', ['twice']], ['faulty', ['unknown_work']], ['faulty', ['unknown_work']],
    ]);
  });

  it('takes nothing away that a curator could not judge without, and no unknown word', async () => {
    const { id, version } = await aPublication(author, leader, {});
    const importId = await brought([
      { id, version, licence: '', concepts: 'nada de esto', visibility: 'shared', 'sharedWith.tenants': 'atlantis', state: 'withdrawn', links: 'https://a:b@example.org' },
    ]);
    const [row] = await rowsOf(leader, importId);
    expect(row).toMatchObject({ outcome: 'faulty' });
    expect(row!.faults.map(({ column }) => column).toSorted()).toEqual(['concepts', 'links', 'sharedWith.tenants', 'state']);
  });

  it('who may no longer is not served: the rows stay as they were', async () => {
    const importId = await brought([work(1)]);
    const before = await digest();
    await leader.post(`/api/v1/imports/${importId}/application`, {}).expect(202);
    await portal.owner.query("update membership set roles = '{member}' where tenant_id = $1 and person_id = $2", [tenant.id, leader.id]);
    await portal.settle(60_000);
    const made = (await portal.owner.query('select 1 from resource where tenant_id = $1', [tenant.id])).rowCount;
    // Either it was done while they still might, whole, or not at all.
    expect([await digest() === before, made]).toEqual(made ? [false, 1] : [true, 0]);
  });

  it.each([['notas.txt', 'transfer/unsupported'], ['../../x.exe', 'transfer/unsupported']])('%s is no spreadsheet', async (name, type) => {
    const { body } = await bring(leader, Buffer.from('x'), name).expect(422);
    expect(body.type).toMatch(new RegExp(`${type}$`));
    await leader.post('/api/v1/imports', {}).expect(422);
  });

  it.each([
    ['roto.xlsx', Buffer.from('PK\x03\x04roto'), 'damaged'], ['nada.csv', Buffer.from('una, dos\n1,2'), 'no-heading'],
  ])('%s is told to be unreadable, and why', async (name, bytes, code) => {
    const { body } = await bring(leader, bytes, name).expect(202);
    await portal.settle();
    expect(await importOf(leader, body.id)).toMatchObject({ state: 'failed', fault: { code, title: expect.any(String), detail: expect.any(String) } });
  });
});
