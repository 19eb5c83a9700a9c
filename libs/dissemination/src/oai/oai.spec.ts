import { Member, TestApp, type TestTenant } from '#harness';
import { TenantDatabase } from '#platform';
import { errorOf, harvest, oai } from '../testing/harvester.js';
import { decideOn, publish } from '../testing/publishing.js';
import { all, parseXml, textsOf } from '../testing/xml-tree.js';

let portal: TestApp;
let tenant: TestTenant;
let focal: Member;
const identifier = (id: string) => `oai:localhost:${id}`;

beforeAll(async () => {
  portal = await TestApp.start({ meilisearch: false });
  tenant = await portal.aCountry();
  focal = await portal.aPerson(tenant, ['focal-point']);
});
afterAll(() => portal?.stop());

describe('harvesting', () => {
  it('tells everything public and nothing else, over several pages, and for ever of what is gone', async () => {
    const open = await publish(focal, 'public', 230);
    const closed = [
      ...(await publish(focal, 'network', 3)), ...(await publish(focal, 'tenant', 3)),
      ...(await publish(focal, 'shared', 3, {}, { sharedWith: { tenants: ['cl'], blocs: ['mercosur'] } })),
      ((await focal.post('/api/v1/resources', { type: 'study', language: 'es', titles: { es: 'Borrador' }, visibility: 'public' }).expect(201)).body as { id: string }).id,
    ];
    const first = await harvest(portal.nobody, { metadataPrefix: 'oai_dc' });
    expect(first.pages).toBe(3);
    expect(first.records.map((record) => record.identifier).sort()).toEqual(open.map(identifier).sort());
    expect(first.records.every(({ metadata, deleted }) => metadata && !deleted)).toBe(true);
    // Whoever asks signed in is told the same.
    expect((await harvest(focal, { metadataPrefix: 'oai_dc' }, 'ListIdentifiers')).records).toHaveLength(230);

    const [withdrawn, narrowed, changed] = open as [string, string, string];
    await decideOn(focal, withdrawn, 'withdrawal', { reason: 'Contiene un error.' });
    await decideOn(focal, narrowed, 'publication', { visibility: 'network' });
    await focal.patch(`/api/v1/resources/${changed}`, { titles: { es: 'Otra guía' } }, await versionOf(changed)).expect(200);
    const again = await harvest(portal.nobody, { metadataPrefix: 'oai_dc', from: first.until });
    const told = new Map(again.records.map((record) => [record.identifier, record]));
    expect(told.get(identifier(withdrawn))).toMatchObject({ deleted: true, metadata: undefined, sets: first.records[0]!.sets });
    expect(told.get(identifier(narrowed))).toMatchObject({ deleted: true, metadata: undefined });
    expect(textsOf(told.get(identifier(changed))!.metadata!, 'title')).toEqual(['Otra guía']);

    await decideOn(focal, narrowed, 'publication', { visibility: 'public' });
    const last = await harvest(portal.nobody, { metadataPrefix: 'oai_openaire' });
    expect(last.records.filter(({ deleted }) => deleted).map((record) => record.identifier)).toEqual([identifier(withdrawn)]);
    expect(last.records).toHaveLength(230);
    expect(last.records.filter((record) => closed.includes(record.identifier.slice(-36)))).toEqual([]);
    for (const id of closed) expect(await errorOf(portal.nobody, { verb: 'GetRecord', metadataPrefix: 'oai_dc', identifier: identifier(id) })).toBe('idDoesNotExist');
    expect(textsOf(await oai(portal.nobody, { verb: 'GetRecord', metadataPrefix: 'oai_dc', identifier: identifier(withdrawn) }), 'title')).toEqual([]);
  });

  it('misses nothing that changes between two pages', async () => {
    const one = await oai(portal.nobody, { verb: 'ListIdentifiers', metadataPrefix: 'oai_dc', set: `tenant-${tenant.code}` });
    const seen = textsOf(one, 'identifier');
    const later = (await harvest(portal.nobody, { metadataPrefix: 'oai_dc' }, 'ListIdentifiers')).records.filter((record) => !seen.includes(record.identifier));
    await portal.owner.query("update dissemination_record set datestamp = date_trunc('second', now()) where resource_id = any ($1)", [seen.slice(0, 20).map((each) => each.slice(-36))]);
    await portal.owner.query("update dissemination_set set datestamp = date_trunc('second', now()) where resource_id = any ($1)", [seen.slice(0, 20).map((each) => each.slice(-36))]);
    const rest = await harvest(portal.nobody, { resumptionToken: textsOf(one, 'resumptionToken')[0]! }, 'ListIdentifiers');
    const told = rest.records.map((record) => record.identifier);
    expect(later.every((record) => told.includes(record.identifier))).toBe(true);
  });

  it('takes tokens that are years old, and none that are not its own', async () => {
    const page = await oai(portal.nobody, { verb: 'ListRecords', metadataPrefix: 'oai_dc' });
    const [token] = all(page, 'resumptionToken');
    expect(token!.attributes).toMatchObject({ completeListSize: '230', cursor: '0' });
    portal.clock.advance(5 * 365 * 86_400_000);
    expect(all(await oai(portal.nobody, { verb: 'ListRecords', resumptionToken: token!.text }), 'record')).toHaveLength(100);
    portal.clock.moveTo(new Date());
    const forged = `${Buffer.from('{"verb":"ListRecords","prefix":"oai_dc"}').toString('base64url')}.AAAAAAAAAAAAAAAAAAAAAA`;
    for (const wrong of [forged, `${token!.text}x`, 'nothing', '']) {
      expect(await errorOf(portal.nobody, { verb: 'ListRecords', resumptionToken: wrong })).toBe('badResumptionToken');
    }
    expect(await errorOf(portal.nobody, { verb: 'ListIdentifiers', resumptionToken: token!.text })).toBe('badResumptionToken');
  });

  it('can be narrowed to a space, a country, a bloc, a type and a time', async () => {
    const other = await portal.aCountry();
    const [id] = await publish(await portal.aPerson(other, ['focal-point']), 'public', 1, { countries: ['pe'], type: 'dataset', titles: { es: 'Datos' } });
    const told = async (parameters: Record<string, string>) => (await harvest(portal.nobody, { metadataPrefix: 'oai_dc', ...parameters })).records.map((record) => record.identifier);
    for (const set of [`tenant-${other.code}`, 'country-pe', 'type-dataset', 'bloc-alianza-pacifico']) {
      expect([set, await told({ set })]).toEqual([set, [identifier(id!)]]);
    }
    await portal.owner.query("update dissemination_record set datestamp = '2001-02-03T04:05:06Z' where resource_id = $1", [id]);
    expect(await told({ until: '2001-02-03' })).toEqual([identifier(id!)]);
    expect(await told({ from: '2001-02-03T04:05:06Z', until: '2001-02-03T04:05:06Z' })).toEqual([identifier(id!)]);
    expect(await told({ until: '2001-02-02' })).toEqual([]);
    expect(await told({ from: '2001-02-03T04:05:07Z' })).not.toContain(identifier(id!));
    expect(textsOf(await oai(portal.nobody, { verb: 'Identify' }), 'earliestDatestamp')).toEqual(['2001-02-03T04:05:06Z']);
  });

  it('is the database’s own list: the application reads it and cannot write it', async () => {
    const db = portal.app.get(TenantDatabase);
    for (const statement of [
      'update dissemination_record set deleted = false', 'delete from dissemination_record', 'delete from dissemination_set',
      "insert into dissemination_record select tenant_id, id, now(), false from resource where state = 'draft' limit 1",
    ]) await expect(db.withinJob({ tenantId: tenant.id, actorId: focal.id }, () => db.query(statement))).rejects.toThrow(/permission denied/);
  });

  it('promises no moment before which a change is still to come', async () => {
    const [id] = await publish(focal, 'public');
    const db = portal.app.get(TenantDatabase);
    const { promise: asked, resolve: goOn } = Promise.withResolvers<void>();
    const { promise: written, resolve: wrote } = Promise.withResolvers<void>();
    const slow = db.withinJob({ tenantId: tenant.id, actorId: focal.id }, async () => {
      await db.query("update resource set titles = '{\"es\": \"Tarde\"}' where id = $1", [id]);
      wrote();
      await asked;
    });
    await written;
    await new Promise((resolve) => setTimeout(resolve, 2_100));
    const { until } = await harvest(portal.nobody, { metadataPrefix: 'oai_dc' }, 'ListIdentifiers');
    goOn();
    await slow;
    const next = await harvest(portal.nobody, { metadataPrefix: 'oai_dc', from: until });
    const found = next.records.find((record) => record.identifier === identifier(id!));
    expect(textsOf(found!.metadata!, 'title')).toEqual(['Tarde']);
  });
});

describe('the protocol', () => {
  const badly: [string, Record<string, string>][] = [
    ['badVerb', {}],
    ['badVerb', { verb: 'Harvest' }],
    ['badVerb', { verb: 'identify' }],
    ['badArgument', { verb: 'Identify', from: '2020-01-01' }],
    ['badArgument', { verb: 'GetRecord', identifier: 'oai:localhost:x' }],
    ['badArgument', { verb: 'ListRecords' }],
    ['badArgument', { verb: 'ListRecords', metadataPrefix: 'oai_dc', color: 'blue' }],
    ['badArgument', { verb: 'ListRecords', metadataPrefix: 'oai_dc', resumptionToken: 'x' }],
    ['badArgument', { verb: 'ListRecords', metadataPrefix: 'oai_dc', from: '2020-02-30' }],
    ['badArgument', { verb: 'ListRecords', metadataPrefix: 'oai_dc', from: 'yesterday' }],
    ['badArgument', { verb: 'ListRecords', metadataPrefix: 'oai_dc', from: '2020-01-01T00:00:00.000Z' }],
    ['badArgument', { verb: 'ListRecords', metadataPrefix: 'oai_dc', from: '2020-01-01', until: '2020-01-02T00:00:00Z' }],
    ['badArgument', { verb: 'ListRecords', metadataPrefix: 'oai_dc', from: '2020-01-02', until: '2020-01-01' }],
    ['cannotDisseminateFormat', { verb: 'ListRecords', metadataPrefix: 'marc21' }],
    ['cannotDisseminateFormat', { verb: 'GetRecord', metadataPrefix: 'marc21', identifier: 'oai:localhost:x' }],
    ['idDoesNotExist', { verb: 'GetRecord', metadataPrefix: 'oai_dc', identifier: 'oai:localhost:x' }],
    ['idDoesNotExist', { verb: 'ListMetadataFormats', identifier: 'oai:elsewhere:1' }],
    ['noRecordsMatch', { verb: 'ListRecords', metadataPrefix: 'oai_dc', set: 'no-such-set' }],
    ['noRecordsMatch', { verb: 'ListRecords', metadataPrefix: 'oai_dc', from: '2199-01-01' }],
    ['badResumptionToken', { verb: 'ListSets', resumptionToken: 'x' }],
  ];
  it.each(badly)('answers %s to %j', async (code, parameters) => expect(await errorOf(portal.nobody, parameters)).toBe(code));

  it('refuses what is said twice, and does not repeat what it did not understand', async () => {
    for (const [query, code] of [['verb=Identify&verb=Identify', 'badVerb'], ['verb=ListRecords&metadataPrefix=oai_dc&metadataPrefix=oai_dc', 'badArgument']] as const) {
      const root = parseXml((await portal.nobody.get(`/oai?${query}`).expect(200)).text);
      expect([all(root, 'error')[0]?.attributes['code'], all(root, 'request')[0]?.attributes]).toEqual([code, {}]);
    }
  });

  it('answers POST as it answers GET', async () => {
    const post = (body: string) => portal.nobody.request('post', '/oai').set('content-type', 'application/x-www-form-urlencoded').send(body).expect(200);
    expect(textsOf(parseXml((await post('verb=Identify')).text), 'granularity')).toEqual(['YYYY-MM-DDThh:mm:ssZ']);
    expect(all(parseXml((await post('verb=Identify&verb=Identify')).text), 'error')[0]?.attributes['code']).toBe('badVerb');
    expect(all(parseXml((await post('')).text), 'error')[0]?.attributes['code']).toBe('badVerb');
    const page = parseXml((await post('verb=ListIdentifiers&metadataPrefix=oai_dc')).text);
    expect(all(page, 'header')).toHaveLength(100);
  });

  it('says who it is, in which formats and in which parts', async () => {
    const identity = all(await oai(portal.nobody, { verb: 'Identify' }), 'Identify')[0]!;
    expect(identity.children.map(({ name, text }) => [name, text]).filter(([name]) => name !== 'earliestDatestamp')).toEqual([
      ['repositoryName', 'Minga'], ['baseURL', 'http://localhost:3000/oai'], ['protocolVersion', '2.0'], ['adminEmail', 'minga@localhost'],
      ['deletedRecord', 'persistent'], ['granularity', 'YYYY-MM-DDThh:mm:ssZ'], ['compression', 'gzip'],
    ]);
    expect(textsOf(await oai(portal.nobody, { verb: 'ListMetadataFormats' }), 'metadataPrefix')).toEqual(['oai_dc', 'oai_datacite', 'datacite', 'oai_openaire']);
    expect(textsOf(await oai(portal.nobody, { verb: 'ListSets' }), 'setSpec')).toEqual(expect.arrayContaining([`tenant-${tenant.code}`, 'country-br', 'bloc-mercosur', 'type-methodology']));
  });

  it('comes compressed to whoever takes it so', async () => {
    const answer = await portal.nobody.get('/oai?verb=ListSets').set('accept-encoding', 'gzip').expect(200);
    expect(answer.headers['content-encoding']).toBe('gzip');
    expect(all(parseXml(answer.text), 'set').length).toBeGreaterThan(40);
  });
});

const versionOf = async (id: string): Promise<number> => ((await focal.get(`/api/v1/resources/${id}`)).body as { version: number }).version;
