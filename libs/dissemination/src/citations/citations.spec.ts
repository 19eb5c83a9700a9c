import { Member, TestApp, type TestTenant } from '#harness';
import { publish } from '../testing/publishing.js';
import { parseXml, textsOf } from '../testing/xml-tree.js';

let portal: TestApp;
let tenant: TestTenant;
let focal: Member;
const address = (id: string) => `http://localhost:3000/resources/${id}`;
const cite = async (id: string, query: string) => (await portal.nobody.get(`/api/v1/resources/${id}/citation?${query}`).expect(200)).text;
const work = async (fields: object) => (await publish(focal, 'public', 1, { titles: { es: 'Guía de clústeres' }, institution: 'CEPAL y otros', place: 'Santiago', ...fields }))[0]!;

beforeAll(async () => {
  portal = await TestApp.start({ meilisearch: false });
  tenant = await portal.aCountry();
  focal = await portal.aPerson(tenant, ['focal-point']);
  portal.clock.moveTo(new Date('2026-11-20T15:00:00Z'));
});
afterAll(() => portal?.stop());

describe('a citation as text', () => {
  it('is written in each style, in the words of the reader’s language', async () => {
    const id = await work({ authors: [{ name: 'Rojas, Ana María' }, { name: 'Núñez-Paz, José-Luis' }], documentNumber: 'LC/TS.2024/1' });
    expect(await cite(id, 'lang=es')).toBe(`Rojas, A. M. y Núñez-Paz, J.-L. (2024). Guía de clústeres (LC/TS.2024/1). CEPAL y otros. ${address(id)}`);
    expect(await cite(id, 'style=apa&lang=en')).toBe(`Rojas, A. M., & Núñez-Paz, J.-L. (2024). Guía de clústeres (LC/TS.2024/1). CEPAL y otros. ${address(id)}`);
    expect(await cite(id, 'style=chicago&lang=pt')).toBe(`Rojas, Ana María, e José-Luis Núñez-Paz. 2024. Guía de clústeres. LC/TS.2024/1. Santiago: CEPAL y otros. ${address(id)}`);
    expect(await cite(id, 'style=iso690&lang=es')).toBe(`ROJAS, Ana María y NÚÑEZ-PAZ, José-Luis. Guía de clústeres. Santiago: CEPAL y otros, 2024. LC/TS.2024/1. [consulta: 2026-11-20]. Disponible en: ${address(id)}`);
    expect(await cite(id, 'style=iso690&lang=fr')).toContain('[consulté le 2026-11-20]. Disponible à l’adresse : http');
  });

  it('credits the institution where nobody is named, once, and says when there is no year', async () => {
    const id = await work({ authors: [], year: null });
    expect(await cite(id, 'lang=es')).toBe(`CEPAL y otros. (s. f.). Guía de clústeres. ${address(id)}`);
    expect(await cite(id, 'lang=en&style=chicago')).toBe(`CEPAL y otros. n.d. Guía de clústeres. Santiago. ${address(id)}`);
    const bare = await work({ authors: [], institution: null, place: null });
    expect(await cite(bare, 'lang=pt&style=iso690')).toBe(`${tenant.code}. Guía de clústeres. [s.l.]: ${tenant.code}, 2024. [consult. 2026-11-20]. Disponível em: ${address(bare)}`);
  });

  it('keeps names whole that do not divide, and shortens long lists as each style does', async () => {
    const id = await work({ authors: Array.from({ length: 22 }, (_, index) => ({ name: `Persona ${index + 1}` })) });
    expect(await cite(id, 'lang=es')).toContain('Persona 18, Persona 19, … Persona 22. (2024)');
    expect(await cite(id, 'lang=es&style=chicago')).toContain('Persona 6, Persona 7, et al. 2024.');
    expect(await cite(id, 'lang=es&style=iso690')).toMatch(/^Persona 1 et al\. Guía/);
  });
});

describe('a citation for programs', () => {
  it('is BibTeX that LaTeX can read, whatever stands in the title', async () => {
    const id = await work({ titles: { es: '100 % útil: A&B {sí} C_1 \\ ~' }, authors: [{ name: 'Ñandú, Ana' }, { name: 'Red de Ministerios' }], abstracts: {} });
    const text = await cite(id, 'format=bibtex');
    expect(text.split('\n')).toEqual([
      `@techreport{nandu2024-${id.slice(0, 8)},`, '  author = {Ñandú, Ana and {Red de Ministerios}},',
      '  title = {{100 \\% útil: A\\&B \\{sí\\} C\\_1 \\textbackslash{} \\textasciitilde{}}},', '  year = {2024},', '  institution = {CEPAL y otros},',
      '  address = {Santiago},', '  language = {es},', expect.stringMatching(/^ {2}keywords = \{cl.ster\},$/), `  url = {${address(id)}}`, '}', '',
    ]);
  });

  it('is RIS, a tag a line, also where a text has lines of its own', async () => {
    const id = await work({ abstracts: { es: 'Uno\nER  - dos' } });
    const lines = (await cite(id, 'format=ris')).split('\r\n');
    expect(lines).toEqual(expect.arrayContaining(['TY  - RPRT', 'AU  - Rojas, Ana', 'PY  - 2024', 'AB  - Uno ER - dos', `UR  - ${address(id)}`]));
    expect(lines.slice(-2)).toEqual(['ER  - ', '']);
    expect(lines.filter((line) => line.startsWith('ER'))).toHaveLength(1);
  });

  it('is CSL-JSON, DataCite and schema.org, each with what it cannot do without', async () => {
    const id = await work({});
    expect(JSON.parse(await cite(id, 'format=csl-json'))).toEqual([expect.objectContaining({
      id, type: 'report', title: 'Guía de clústeres', author: [{ family: 'Rojas', given: 'Ana' }], issued: { 'date-parts': [[2024]] }, publisher: 'CEPAL y otros', URL: address(id),
    })]);
    expect(JSON.parse(await cite(id, 'format=datacite-json'))).toMatchObject({
      identifiers: [{ identifier: address(id), identifierType: 'URL' }], creators: [{ name: 'Rojas, Ana' }], titles: [{ title: 'Guía de clústeres', lang: 'es' }],
      publisher: { name: 'CEPAL y otros' }, publicationYear: 2024, types: { resourceTypeGeneral: 'Text' }, schemaVersion: 'http://datacite.org/schema/kernel-4',
    });
    expect(JSON.parse(await cite(id, 'format=schema-org&lang=pt'))).toMatchObject({ '@type': 'HowTo', '@id': address(id), url: `http://localhost:3000/pt/resources/${id}`, spatialCoverage: [{ name: 'Brasil' }] });
    const told = await work({ steps: [{ key: 'a', name: { es: 'Convocar', pt: 'Convocar todos' }, purpose: { es: 'Que estén todos.' }, inputs: {}, outputs: {}, time: {}, tools: [], origin: null }] });
    expect(JSON.parse(await cite(told, 'format=schema-org&lang=pt'))).toMatchObject({
      step: [{ '@type': 'HowToStep', position: 1, name: 'Convocar todos', text: 'Que estén todos.', url: expect.stringMatching(/\/pt\/blocks\/[0-9a-f-]{36}$/) }],
    });
    expect(textsOf(parseXml(await cite(id, 'format=datacite-xml')), 'identifier')).toEqual([address(id)]);
    expect(textsOf(parseXml(await cite(id, 'format=dublin-core')), 'title')).toEqual(['Guía de clústeres']);
  });

  it('is refused in a format nobody knows', async () => {
    await portal.nobody.get(`/api/v1/resources/${await work({})}/citation?format=word`).expect(422);
  });
});
