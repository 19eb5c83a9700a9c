import { Member, TestApp, type TestTenant } from '#harness';
import { oai } from '../testing/harvester.js';
import { publish } from '../testing/publishing.js';
import { all, type Node, textsOf } from '../testing/xml-tree.js';

let portal: TestApp;
let tenant: TestTenant;
let focal: Member;
let id: string;
let bare: string;

const described = async (resource: string, metadataPrefix: string): Promise<Node> =>
  all(await oai(portal.nobody, { verb: 'GetRecord', metadataPrefix, identifier: `oai:localhost:${resource}` }), 'metadata')[0]!.children[0]!;
const said = (node: Node, name: string) => all(node, name).map(({ text, attributes }) => ({ text, ...attributes }));
const datacite = 'http://datacite.org/schema/kernel-4';

beforeAll(async () => {
  portal = await TestApp.start({ meilisearch: false });
  tenant = await portal.aCountry();
  focal = await portal.aPerson(tenant, ['focal-point']);
  [id] = (await publish(focal, 'public', 1, {
    titles: { es: 'Guía <práctica> & «rara»\u0007\uFFFE', pt: 'Guia prática' }, abstracts: { es: 'Línea ]]> uno', en: 'One line' },
    authors: [{ name: 'Rojas, Ana' }, { name: 'Núñez, José "Pepe"' }], documentNumber: 'LC/TS.2024/1', links: [{ url: 'https://example.org/a?b=1&c=2' }],
  })) as [string];
  await focal.request('post', `/api/v1/resources/${id}/files`).attach('file', Buffer.from('palabras'), 'a.txt').expect(201);
  [bare] = (await publish(focal, 'public', 1, { authors: [], year: null, licence: null, concepts: [], abstracts: {}, countries: [], type: 'tool' })) as [string];
});
afterAll(() => portal?.stop());

describe('the formats', () => {
  it('describe it in Dublin Core', async () => {
    const dc = await described(id, 'oai_dc');
    expect([dc.name, dc.uri]).toEqual(['dc', 'http://www.openarchives.org/OAI/2.0/oai_dc/']);
    expect(new Set(dc.children.map(({ uri }) => uri))).toEqual(new Set(['http://purl.org/dc/elements/1.1/']));
    expect(said(dc, 'title')).toEqual([{ text: 'Guía <práctica> & «rara»', 'xml:lang': 'es' }, { text: 'Guia prática', 'xml:lang': 'pt' }]);
    expect(textsOf(dc, 'creator')).toEqual(['Rojas, Ana', 'Núñez, José "Pepe"']);
    expect(textsOf(dc, 'identifier')).toEqual([`http://localhost:3000/resources/${id}`, 'LC/TS.2024/1']);
    expect(textsOf(dc, 'rights')).toEqual(['info:eu-repo/semantics/openAccess', 'https://creativecommons.org/licenses/by/4.0/']);
    expect(textsOf(dc, 'coverage')).toEqual(['Brasil']);
    expect(textsOf(dc, 'language')).toEqual(['spa']);
    expect(said(dc, 'subject')).toContainEqual({ text: 'arranjo produtivo local', 'xml:lang': 'pt' });
    expect(textsOf(dc, 'relation')[1]).toBe('https://example.org/a?b=1&c=2');
  });

  it('describe it as DataCite 4.6 asks: what is mandatory is always there', async () => {
    for (const resource of [id, bare]) {
      const record = await described(resource, 'datacite');
      expect([record.name, record.uri, record.attributes['xsi:schemaLocation']]).toEqual(['resource', datacite, `${datacite} https://schema.datacite.org/meta/kernel-4.6/metadata.xsd`]);
      for (const mandatory of ['identifier', 'creatorName', 'title', 'publisher', 'publicationYear', 'resourceType']) {
        expect([mandatory, textsOf(record, mandatory).every(Boolean) && textsOf(record, mandatory).length > 0]).toEqual([mandatory, true]);
      }
    }
    const record = await described(id, 'datacite');
    expect(said(record, 'title')[1]).toEqual({ text: 'Guia prática', 'xml:lang': 'pt', titleType: 'TranslatedTitle' });
    expect(said(record, 'rights')).toEqual([expect.objectContaining({ rightsURI: 'https://creativecommons.org/licenses/by/4.0/', rightsIdentifier: 'CC-BY-4.0', rightsIdentifierScheme: 'SPDX' })]);
    expect(said(record, 'description').map((each) => each['descriptionType' as never])).toEqual(['Abstract', 'Abstract']);
    expect(said(await described(bare, 'datacite'), 'creatorName')).toEqual([{ text: tenant.code, nameType: 'Organizational' }]);
  });

  it('wrap DataCite as its own provider does', async () => {
    const wrapper = await described(id, 'oai_datacite');
    expect([wrapper.uri, wrapper.children.map(({ name }) => name)]).toEqual(['http://schema.datacite.org/oai/oai-1.1/', ['schemaVersion', 'datacentreSymbol', 'payload']]);
    expect(all(wrapper, 'payload')[0]!.children[0]!.uri).toBe(datacite);
  });

  it('describe it as OpenAIRE’s guidelines 4.0 ask: what is mandatory is always there, in COAR’s words', async () => {
    for (const resource of [id, bare]) {
      const record = await described(resource, 'oai_openaire');
      expect([record.name, record.uri]).toEqual(['resource', 'http://namespace.openaire.eu/schema/oaire/']);
      for (const [mandatory, uri] of Object.entries({
        title: datacite, creatorName: datacite, date: datacite, identifier: datacite, rights: datacite, language: 'http://purl.org/dc/elements/1.1/',
        publisher: 'http://purl.org/dc/elements/1.1/', resourceType: 'http://namespace.openaire.eu/schema/oaire/',
      })) expect([mandatory, all(record, mandatory).map((node) => [node.uri, node.text !== ''])]).toEqual([mandatory, expect.arrayContaining([[uri, true]])]);
      expect(said(record, 'resourceType')[0]).toMatchObject({ uri: expect.stringMatching(/^http:\/\/purl\.org\/coar\/resource_type\/c_/), resourceTypeGeneral: expect.stringMatching(/^(literature|dataset|software|other research product)$/) });
    }
    const record = await described(id, 'oai_openaire');
    expect(said(record, 'rights')).toEqual([{ text: 'open access', rightsURI: 'http://purl.org/coar/access_right/c_abf2' }]);
    expect(said(record, 'file')).toEqual([{
      text: expect.stringMatching(new RegExp(`^http://localhost:3000/api/v1/resources/${id}/files/`)), accessRightsURI: 'http://purl.org/coar/access_right/c_abf2', mimeType: 'text/plain', objectType: 'fulltext',
    }]);
    expect(said(record, 'licenseCondition')).toEqual([{ text: 'CC BY 4.0: atribución', uri: 'https://creativecommons.org/licenses/by/4.0/', startDate: '2024' }]);
    expect(said(await described(bare, 'oai_openaire'), 'rights')).toEqual([{ text: 'metadata only access', rightsURI: 'http://purl.org/coar/access_right/c_14cb' }]);
  });
});
