import { TestApp, type TestTenant } from '#harness';
import { decideOn, publish } from '../testing/publishing.js';
import { StandIn } from '../testing/stand-in.js';

interface Told {
  method: string;
  path: string;
  authorization: string | undefined;
  attributes: { event: string; url: string; [field: string]: unknown };
}

/** DOIs by a stand-in that speaks DataCite's protocol. */
describe('DOIs', () => {
  let app: TestApp;
  let datacite: StandIn;
  let country: TestTenant;
  let told: Told[];
  let status = 201;
  beforeAll(async () => {
    datacite = await StandIn.open();
    datacite.answering = (_, response, request) => {
      let body = '';
      request.on('data', (chunk) => (body += chunk)).on('end', () => {
        const { attributes } = (JSON.parse(body) as { data: Pick<Told, 'attributes'> }).data;
        told.push({ method: request.method ?? '', path: request.url ?? '', authorization: request.headers.authorization, attributes });
        response.writeHead(status, { 'content-type': 'application/vnd.api+json' }).end('{}');
      });
    };
    const account = { DATACITE_PREFIX: '10.99999', DATACITE_ACCOUNT: 'CELAC.MINGA', DATACITE_PASSWORD: 'secreta' };
    app = await TestApp.start({ meilisearch: false, config: { ...account, DATACITE_URL: `http://${datacite.host}` } });
    country = await app.aCountry();
  });
  beforeEach(() => {
    told = [];
    status = 201;
  });
  afterAll(async () => {
    await app?.stop();
    await datacite?.close();
  });

  const fiveMinutesLater = async () => {
    app.clock.advance(5 * 60_000 + 1000);
    await app.settle();
  };
  const cited = async (id: string) => (await app.nobody.get(`/api/v1/resources/${id}/citation?lang=es`).expect(200)).text;

  it('are given to what is public, once, and to nothing else', async () => {
    const focal = await app.aPerson(country, ['focal-point']);
    const [id] = (await publish(focal, 'public')) as [string];
    await publish(focal, 'network');
    expect(await cited(id)).toContain(`http://localhost:3000/resources/${id}`);
    await fiveMinutesLater();
    const doi = `10.99999/minga.${id.replaceAll('-', '').slice(0, 16)}`;
    expect(told).toMatchObject([{ method: 'PUT', path: `/dois/${doi}`, attributes: { event: 'publish', doi, url: `http://localhost:3000/resources/${id}`, publicationYear: 2024 } }]);
    expect(told[0]!.authorization).toBe(`Basic ${Buffer.from('CELAC.MINGA:secreta').toString('base64')}`);
    expect(await cited(id)).toContain(`https://doi.org/${doi}`);
    const { text } = await app.nobody.get(`/oai?verb=GetRecord&metadataPrefix=oai_datacite&identifier=oai:localhost:${id}`).expect(200);
    expect(text).toContain(`<identifier identifierType="DOI">${doi}</identifier>`);
    await fiveMinutesLater();
    expect(told).toHaveLength(1);
  });

  it('follow a change, and of what is withdrawn lead to the tombstone', async () => {
    const focal = await app.aPerson(country, ['focal-point']);
    const [id] = (await publish(focal, 'public')) as [string];
    await fiveMinutesLater();
    const { body } = await focal.get(`/api/v1/resources/${id}`).expect(200);
    await focal.patch(`/api/v1/resources/${id}`, { titles: { es: 'Otro título' } }, body.version).expect(200);
    told = [];
    await fiveMinutesLater();
    expect(told).toMatchObject([{ attributes: { event: 'publish', titles: [{ title: 'Otro título' }] } }]);
    told = [];
    await decideOn(focal, id, 'withdrawal', { reason: 'Se publicó por error' });
    await fiveMinutesLater();
    expect(told.map(({ attributes }) => attributes)).toEqual([{ event: 'hide', doi: expect.stringContaining('10.99999/'), url: `http://localhost:3000/resources/${id}` }]);
  });

  it('wait while DataCite is away, and of what it refuses until that has changed', async () => {
    const focal = await app.aPerson(country, ['focal-point']);
    status = 503;
    const [first] = (await publish(focal, 'public', 4)) as [string];
    await fiveMinutesLater();
    expect(told).toHaveLength(3);
    status = 413;
    await fiveMinutesLater();
    expect(told).toHaveLength(7);
    status = 201;
    await fiveMinutesLater();
    expect(told).toHaveLength(7);
    expect(await cited(first)).not.toContain('doi.org');
    const { body } = await focal.get(`/api/v1/resources/${first}`).expect(200);
    await focal.patch(`/api/v1/resources/${first}`, { titles: { es: 'Ahora sí' } }, body.version).expect(200);
    await fiveMinutesLater();
    expect(told).toHaveLength(8);
    expect(await cited(first)).toContain('https://doi.org/10.99999/');
  });
});
