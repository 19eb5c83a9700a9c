import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Caller, type Member, TestApp, type TestTenant } from '#harness';
import { aPublication } from '../testing/deposits.js';

/** What a work says in other languages: whose words they are, and whether they still say what the original says. */
describe('translations', () => {
  let app: TestApp;
  let machine: Server;
  let country: TestTenant;
  let author: Member;
  let curator: Member;
  let asked: { q: string[]; source: string; target: string; api_key?: string }[];
  let answer: (q: string[]) => [number, string];
  let ready: Promise<void>;
  beforeAll(async () => {
    machine = createServer((request, response) => {
      let body = '';
      request.on('data', (chunk) => (body += chunk)).on('end', () => {
        const wish = JSON.parse(body) as (typeof asked)[number];
        asked.push(wish);
        const [status, text] = answer(wish.q);
        void ready.then(() => response.writeHead(status, { 'content-type': 'application/json' }).end(text));
      });
    });
    await new Promise<void>((resolve) => machine.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(machine.address() as AddressInfo).port}/`;
    app = await TestApp.start({ meilisearch: false, config: { TRANSLATOR_URL: url, TRANSLATOR_KEY: 'llave' } });
    country = await app.aCountry();
    author = await app.aPerson(country, ['contributor']);
    curator = await app.aPerson(country, ['curator']);
  });
  beforeEach(() => {
    asked = [];
    ready = Promise.resolve();
    answer = (q) => [200, JSON.stringify({ translatedText: q.map((text) => `[pt] ${text}`) })];
  });
  afterAll(async () => {
    await app?.stop();
    await new Promise((resolve) => machine.close(resolve));
  });

  const draftOf = async (fields: object = {}) => (await author.post('/api/v1/resources', { language: 'es', titles: { es: 'Guía' }, abstracts: { es: 'Cómo se hace.' }, ...fields }).expect(201)).body as { id: string; version: number };
  const of = async (id: string, caller: Caller = author) => (await caller.get(`/api/v1/resources/${id}/translations`).expect(200)).body;
  const edit = async (id: string, fields: object, caller: Member = author) => {
    const { version } = (await caller.get(`/api/v1/resources/${id}`).expect(200)).body as { version: number };
    return (await caller.patch(`/api/v1/resources/${id}`, fields, version).expect(200)).body as { id: string; version: number };
  };
  const step = (caller: Caller, id: string, language: string, what: string, version: number) =>
    caller.post(`/api/v1/resources/${id}/translations/${language}/${what}`).set('if-match', `"${version}"`);

  it('are people’s where people wrote them, and stale when the original changes', async () => {
    const { id } = await draftOf();
    expect(await of(id)).toEqual({ items: [], proposable: ['pt', 'en', 'fr'] });
    await edit(id, { titles: { es: 'Guía', en: 'Guide' } });
    expect((await of(id)).items).toMatchObject([{ language: 'en', origin: 'human', stale: false, translator: { id: author.id, name: author.name }, reviewer: null, version: 1, may: { review: false } }]);
    await edit(id, { titles: { es: 'Guía nueva', en: 'Guide' } });
    expect((await of(id)).items).toMatchObject([{ language: 'en', stale: true, version: 1 }]);
    await edit(id, { titles: { es: 'Guía nueva', en: 'New guide' } });
    expect((await of(id)).items).toMatchObject([{ language: 'en', stale: false, version: 2 }]);
    const { body } = await author.get(`/api/v1/resources/${id}/translations/en/versions`).expect(200);
    expect(body.items).toMatchObject([{ number: 2, title: 'New guide', origin: 'human' }, { number: 1, title: 'Guide' }]);
    await edit(id, { titles: { es: 'Guía nueva' } });
    expect((await of(id)).items).toEqual([]);
    await edit(id, { titles: { es: 'Guía nueva', en: 'Guide again' } });
    expect((await of(id)).items).toMatchObject([{ version: 3 }]);
  });

  it('are proposed by a machine in its own protocol, and marked as a machine’s until people write or read them', async () => {
    const { id, version } = await draftOf();
    const { body } = await step(author, id, 'pt', 'proposal', version).expect(200);
    expect(asked).toEqual([{ q: ['Guía', 'Cómo se hace.'], source: 'es', target: 'pt', format: 'text', api_key: 'llave' }]);
    expect(body).toMatchObject({ titles: { es: 'Guía', pt: '[pt] Guía' }, abstracts: { pt: '[pt] Cómo se hace.' } });
    expect(await of(id)).toMatchObject({ items: [{ language: 'pt', origin: 'machine', reviewer: null }], proposable: ['en', 'fr'] });
    // Nobody's own words: whoever curates or knows the language may find them right, the author as little as ever.
    await step(author, id, 'pt', 'review', 1).expect(403);
    await step(curator, id, 'pt', 'review', 7).expect(412);
    const { body: reviewed } = await step(curator, id, 'pt', 'review', 1).expect(200);
    expect(reviewed.items).toMatchObject([{ origin: 'machine', reviewer: { id: curator.id }, may: { review: false } }]);
    const now = (await author.get(`/api/v1/resources/${id}`).expect(200)).body.version as number;
    await step(author, id, 'pt', 'proposal', now).expect(409);
    await edit(id, { titles: { es: 'Guía', pt: 'Guia' } });
    expect((await of(id)).items).toMatchObject([{ origin: 'human', reviewer: null, version: 2 }]);
  });

  it('are lost by nobody when the machine is away, answers nonsense or is too late', async () => {
    const { id, version } = await draftOf();
    for (const wrong of [[500, ''], [200, '<html>'], [200, '{"translatedText":["una"]}']] as [number, string][]) {
      answer = () => wrong;
      const { body } = await step(author, id, 'pt', 'proposal', version).expect(503);
      expect(body.title).toBe('La traducción automática no responde');
    }
    await step(author, id, 'pt', 'proposal', version + 1).expect(412);
    await step(author, id, 'es', 'proposal', version).expect(404);
    const empty = await draftOf({ titles: {} });
    await step(author, empty.id, 'pt', 'proposal', empty.version).expect(409);
    answer = (q) => [200, JSON.stringify({ translatedText: q })];
    let release = () => undefined as void;
    ready = new Promise((resolve) => (release = resolve));
    const before = asked.length;
    const late = step(author, id, 'pt', 'proposal', version).then(({ status }) => status);
    while (asked.length === before) await new Promise((resolve) => setTimeout(resolve, 10));
    // Written while the machine was at work: that stands.
    await author.patch(`/api/v1/resources/${id}`, { titles: { es: 'Otra' } }, version).expect(200);
    release();
    expect(await late).toBe(412);
    expect((await author.get(`/api/v1/resources/${id}`).expect(200)).body.titles.es).toBe('Otra');
  });

  it('are read for the others by whoever was named for the language, and never by whoever wrote them', async () => {
    const reader = await app.aPerson(country, ['member']);
    const { id: published } = await aPublication(author, curator, { titles: { es: 'Guía', fr: 'Guide' } });
    const rights = async () => (await of(published, reader)).items.map((item: { may: { review: boolean } }) => item.may.review);
    expect(await rights()).toEqual([false]);
    await reader.put('/api/v1/language-reviewers/fr', { people: [reader.id] }).expect(403);
    const stranger = await app.aPerson(await app.aCountry(), ['curator']);
    await curator.put('/api/v1/language-reviewers/fr', { people: [stranger.id] }).expect(422);
    const { body: named } = await curator.put('/api/v1/language-reviewers/fr', { people: [reader.id] }).expect(200);
    expect(named.items).toContainEqual({ language: 'fr', people: [{ id: reader.id, name: reader.name }] });
    expect(await rights()).toEqual([true]);
    await step(reader, published, 'fr', 'review', 1).expect(200);
    const { body: trail } = await (await app.aPerson(country, ['focal-point'])).get(`/api/v1/audit?subject=${published}&name=translation.reviewed`).expect(200);
    expect(trail.items).toMatchObject([{ actor: reader.name }]);
    // Elsewhere one reads of it, and touches nothing.
    expect((await of(published, stranger)).items).toMatchObject([{ translator: null, reviewer: null, reviewedAt: expect.any(String), may: { review: false } }]);
    await step(stranger, published, 'fr', 'review', 1).expect(403);
    await stranger.get(`/api/v1/resources/${published}/translations/fr/versions`).expect(404);
    await app.nobody.get(`/api/v1/resources/${published}/translations`).expect(404);
    // Whoever leaves the space reads for it no longer.
    await (await app.aPerson(country, ['focal-point'])).delete(`/api/v1/memberships/${reader.id}`).expect(204);
    expect((await curator.get('/api/v1/language-reviewers').expect(200)).body.items).toContainEqual({ language: 'fr', people: [] });
  });

  it('stay whose they are when a work is copied: into its next version and back, and into another country', async () => {
    const leader = await app.aPerson(country, ['focal-point']);
    const { id } = await aPublication(author, curator, { titles: { es: 'Guía' } });
    const { version } = (await leader.get(`/api/v1/resources/${id}`).expect(200)).body as { version: number };
    await step(leader, id, 'pt', 'proposal', version).expect(200);
    const machines = [{ language: 'pt', origin: 'machine', reviewedAt: null, stale: false }];
    const { body: revision } = await leader.post(`/api/v1/resources/${id}/revision`).expect(201);
    expect((await of(revision.id as string, leader)).items).toMatchObject(machines);
    for (const [act, body] of [['submission', {}], ['approval', {}], ['publication', { visibility: 'network' }]] as const) {
      const now = (await leader.get(`/api/v1/resources/${revision.id}`).expect(200)).body.version as number;
      await leader.post(`/api/v1/resources/${revision.id}/${act}`, body).set('if-match', `"${now}"`).expect(200);
    }
    expect((await of(id, leader)).items).toMatchObject(machines);
    const adapter = await app.aPerson(await app.aCountry(), ['focal-point']);
    const { body: adaptation } = await adapter.post(`/api/v1/resources/${id}/adaptations`, { reason: 'Aquí', context: 'Valle', changes: '' }).expect(201);
    expect((await of(adaptation.resourceId as string, adapter)).items).toMatchObject(machines);
  });
});
