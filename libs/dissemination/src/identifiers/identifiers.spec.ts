import { type Member, TestApp } from '#harness';
import { decideOn, publish } from '../testing/publishing.js';
import { StandIn } from '../testing/stand-in.js';

const carberry = 'https://orcid.org/0000-0002-1825-0097';
const cdl = 'https://ror.org/03yrm5c26';
const asking = (identifier: string) => `/api/v1/identifiers?identifier=${encodeURIComponent(identifier)}`;

/** Makers of works, by the names that the registers of researchers and organisations know them by. */
describe('identifiers of authors', () => {
  let app: TestApp;
  let register: StandIn;
  let author: Member;
  let focal: Member;
  beforeAll(async () => {
    register = await StandIn.open();
    app = await TestApp.start({ meilisearch: false, config: { ORCID_URL: `http://${register.host}`, ROR_URL: `http://${register.host}` } });
    const country = await app.aCountry();
    author = await app.aPerson(country, ['contributor']);
    focal = await app.aPerson(country, ['focal-point']);
  });
  afterAll(async () => {
    await app?.stop();
    await register?.close();
  });

  const answering = (status: number, body: string) => {
    register.answering = (_, response) => response.writeHead(status, { 'content-type': 'application/json' }).end(body);
  };
  const person = (name: object | null) => answering(200, JSON.stringify({ name }));

  it('are looked up in the registers, which are asked in their own protocol', async () => {
    person({ 'given-names': { value: 'Josiah' }, 'family-name': { value: 'Carberry' }, 'credit-name': null });
    await author.get(asking(carberry)).expect(200, { identifier: carberry, name: 'Carberry, Josiah' });
    expect((await author.get(asking('0000-0002-1825-0097')).expect(200)).body.identifier).toBe(carberry);
    person({ 'given-names': { value: 'Josiah' }, 'family-name': null, 'credit-name': { value: 'J. S. Carberry' } });
    expect((await author.get(asking(carberry)).expect(200)).body.name).toBe('J. S. Carberry');
    answering(200, JSON.stringify({ names: [{ value: 'CDL', types: ['acronym'] }, { value: 'California Digital Library', types: ['label', 'ror_display'] }] }));
    await author.get(asking(cdl)).expect(200, { identifier: cdl, name: 'California Digital Library' });
    expect(register.asked).toEqual([...Array.from({ length: 3 }, () => '/v3.0/0000-0002-1825-0097/person'), '/v2/organizations/03yrm5c26']);
  });

  it('that nobody has are told from a register that is away, and from one that answers nonsense', async () => {
    answering(404, '{}');
    await author.get(asking(carberry)).expect(404);
    person(null);
    await author.get(asking(carberry)).expect(404);
    for (const [status, body] of [[500, '{}'], [200, '<html>'], [200, '{"names":"none"}']] as const) {
      answering(status, body);
      const { body: problem } = await author.get(asking(cdl)).expect(503);
      expect(problem.detail).toBe('ROR no contestó. Escriba el nombre usted o inténtelo más tarde.');
    }
    const before = register.asked.length;
    for (const wrong of ['0000-0002-1825-0098', 'https://orcid.org/../search', 'https://example.org/0000-0002-1825-0097', 'x', '03yrm5c27']) await author.get(asking(wrong)).expect(422);
    await app.nobody.get(asking(carberry)).expect(401);
    expect(register.asked).toHaveLength(before);
  });

  it('stay with the work, checked and in one form, a person’s or an organisation’s', async () => {
    const makers = [{ name: 'Carberry, Josiah', identifier: 'orcid.org/0000-0002-1825-0097' }, { name: 'CDL', identifier: 'HTTPS://ROR.ORG/03YRM5C26/' }];
    const { body } = await author.post('/api/v1/resources', { authors: makers }).expect(201);
    expect(body.authors).toEqual([{ name: 'Carberry, Josiah', identifier: carberry }, { name: 'CDL', identifier: cdl }]);
    for (const identifier of ['0000-0002-1825-0098', '03yrm5c27', 'https://orcid.org/03yrm5c26', 'javascript:alert(1)']) {
      const { body: problem } = await author.post('/api/v1/resources', { authors: [{ name: 'Alguien', identifier }] }).expect(422);
      expect(problem.errors).toMatchObject([{ pointer: '/authors/0/identifier' }]);
    }
  });

  it('are told to other machines with the work, and so is what it was adapted from', async () => {
    const fields = { authors: [{ name: 'Carberry, Josiah', identifier: carberry }, { name: 'CDL', identifier: cdl }] };
    const [origin] = (await publish(focal, 'public', 1, fields)) as [string];
    const adapter = await app.aPerson(await app.aCountry(), ['focal-point']);
    const { body: adaptation } = await adapter.post(`/api/v1/resources/${origin}/adaptations`, { reason: 'Nuestro valle', context: 'Riego', changes: 'Otra escala' }).expect(201);
    const id = adaptation.resourceId as string;
    const kin = async (of: string) => (await app.nobody.get(`/api/v1/resources/${of}/citation?format=datacite-json`).expect(200)).body;
    expect((await kin(origin)).relatedIdentifiers).toEqual([]);
    const { body: draft } = await adapter.get(`/api/v1/resources/${id}`).expect(200);
    await adapter.patch(`/api/v1/resources/${id}`, { authors: [{ name: 'Otra agencia' }] }, draft.version).expect(200);
    await decideOn(adapter, id, 'submission', {});
    await decideOn(adapter, id, 'approval', {});
    await decideOn(adapter, id, 'publication', { visibility: 'public' });

    const cited = await kin(origin);
    expect(cited.creators).toMatchObject([
      { name: 'Carberry, Josiah', nameIdentifiers: [{ nameIdentifier: carberry, nameIdentifierScheme: 'ORCID' }] },
      { name: 'CDL', nameType: 'Organizational', nameIdentifiers: [{ nameIdentifier: cdl, nameIdentifierScheme: 'ROR' }] },
    ]);
    expect(cited.relatedIdentifiers).toEqual([{ relatedIdentifier: `http://localhost:3000/resources/${id}`, relatedIdentifierType: 'URL', relationType: 'IsSourceOf' }]);
    expect((await kin(id)).relatedIdentifiers).toMatchObject([{ relatedIdentifier: `http://localhost:3000/resources/${origin}`, relationType: 'IsDerivedFrom' }]);
    const record = async (of: string, prefix: string) => (await app.nobody.get(`/oai?verb=GetRecord&metadataPrefix=${prefix}&identifier=oai:localhost:${of}`).expect(200)).text;
    for (const prefix of ['oai_datacite', 'oai_openaire']) {
      expect(await record(origin, prefix)).toMatch(/nameIdentifierScheme="ORCID" schemeURI="https:\/\/orcid.org">https:\/\/orcid.org\/0000-0002-1825-0097</);
      expect(await record(id, prefix)).toContain(`relationType="IsDerivedFrom">http://localhost:3000/resources/${origin}<`);
    }
    expect(await record(id, 'oai_dc')).toContain(`<dc:source>http://localhost:3000/resources/${origin}</dc:source>`);
    const { body: linkset } = await app.nobody.get(`/api/v1/resources/${origin}/linkset`).expect(200);
    expect(linkset.linkset[0].author).toEqual([{ href: carberry }, { href: cdl }]);
  });
});
