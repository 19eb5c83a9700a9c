import { Member, TestApp } from '#harness';
import { extractText } from '../../extraction/extract-text.js';
import { Readable } from 'node:stream';
import { aPublication } from '../../testing/deposits.js';

const step = (key: string, es: string, pt?: string) => ({
  key, name: { es, ...(pt ? { pt } : {}) }, purpose: { es: 'Que todos sepan con quién cuentan.' }, inputs: {}, outputs: {}, time: { es: 'Seis semanas' }, tools: ['ficha'], origin: null,
});

describe('a printed guide', () => {
  let portal: TestApp;
  let author: Member;
  let curator: Member;
  beforeAll(async () => {
    portal = await TestApp.start({ meilisearch: false });
    const chile = await portal.aCountry('cl');
    author = await portal.aPerson(chile, ['contributor']);
    curator = await portal.aPerson(chile, ['curator']);
  });
  afterAll(() => portal?.stop());

  const print = async (reader: Pick<Member, 'get'>, id: string, language = 'es') => {
    const answer = await reader.get(`/api/v1/resources/${id}/guide.pdf?language=${language}`).buffer(true).parse((response, done) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => done(null, Buffer.concat(chunks)));
    }).expect(200);
    return { headers: answer.headers, bytes: answer.body as Buffer };
  };
  const wordsOf = async (bytes: Buffer) => {
    const extraction = await extractText(Readable.from([bytes]), 'pdf');
    if (!extraction.ok) throw new Error(extraction.fault);
    return extraction.text.replaceAll(/\s+/g, ' ');
  };

  it('says what the methodology says, in the reader’s language as far as it goes, with its source, licence and address', async () => {
    const { id } = await aPublication(author, curator, {
      visibility: 'public', method: { problem: { es: 'Nadie coopera: «ni para comprar».' } }, steps: [step('a', 'Levantar el mapa', 'Levantar o mapa'), step('b', 'Elegir al gerente')],
      tools: [{ key: 'ficha', name: { es: 'Ficha de actor' }, about: { es: 'Una página.' }, url: 'https://example.org/ficha', origin: null }],
      conditions: { firms: ['20-99'] }, failures: [{ key: 'f', happened: { es: 'El gerente se fue.' }, lesson: {}, whose: 'Viña Secreta', anonymous: true, discloseOn: null }],
    });
    const { headers, bytes } = await print(portal.nobody, id);
    expect(headers['content-type']).toContain('application/pdf');
    const text = await wordsOf(bytes);
    for (const words of [
      'Guía para articular un clúster', 'Rojas, Ana', 'El problema', 'Nadie coopera: «ni para comprar».', 'Paso a paso', 'Levantar el mapa', 'Seis semanas', 'Elegir al gerente', 'Ficha de actor',
      'Empresas que participan: de 20 a 99', 'Lo que no funcionó', 'El gerente se fue.', 'Publicado por: Chile', 'CC BY 4.0', `/resources/${id}`, 'Página 1 de',
    ]) expect(text).toContain(words);
    expect(text).not.toContain('Secreta');
    expect(text.indexOf('Levantar el mapa')).toBeLessThan(text.indexOf('Elegir al gerente'));
    const portuguese = await wordsOf((await print(portal.nobody, id, 'pt')).bytes);
    expect(portuguese).toContain('Passo a passo');
    expect(portuguese).toContain('Levantar o mapa');
    expect(portuguese).toContain('Elegir al gerente');
  });

  it('is tagged, and tells its language and its title', async () => {
    const { id } = await aPublication(author, curator, { visibility: 'public', steps: [step('a', 'Uno')] });
    const raw = (await print(portal.nobody, id)).bytes.toString('latin1');
    for (const mark of ['/StructTreeRoot', '/Marked true', '/DisplayDocTitle true', '/S /H1', '/S /H2', '/S /LI', 'pdfuaid:part']) expect(raw).toContain(mark);
    expect(raw).toMatch(/\/Lang \(es\)/);
  });

  it('is for whoever sees the resource, and gone once it is withdrawn', async () => {
    const { id } = await aPublication(author, curator, { visibility: 'tenant', steps: [step('a', 'Uno')] });
    await portal.nobody.get(`/api/v1/resources/${id}/guide.pdf`).expect(404);
    await (await portal.aPerson(await portal.aCountry('pe'), ['focal-point'])).get(`/api/v1/resources/${id}/guide.pdf`).expect(404);
    await print(author, id);
    await curator.post(`/api/v1/resources/${id}/withdrawal`, { reason: 'Error' }).expect(200);
    await author.get(`/api/v1/resources/${id}/guide.pdf`).expect(404);
  });
});
