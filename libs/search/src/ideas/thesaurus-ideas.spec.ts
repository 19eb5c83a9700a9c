import { type Member, TestApp } from '#harness';

describe.each([{ engine: 'meilisearch', meilisearch: true }, { engine: 'postgres', meilisearch: false }])('search on $engine follows the thesaurus', ({ engine, meilisearch }) => {
  let app: TestApp;
  let unit: Member;
  let chilean: Member;
  beforeAll(async () => {
    app = await TestApp.start({ meilisearch });
    unit = await app.aPerson(await app.network(), ['unit-coordinator']);
    chilean = await app.aPerson(await app.aCountry('cl'), ['focal-point']);
    const item = (title: string, more: object = {}) => ({ type: 'study', language: 'es', titles: { es: title }, authors: [{ name: 'Ana Rojas' }], ...more });
    await chilean.post('/api/v1/resources/bulk', {
      visibility: 'public',
      items: [item('Manual de conglomerados'), item('Acuicultura en el sur', { concepts: ['salmon-and-aquaculture'] }), item('Los polos sinérgicos de Rancagua'), item('Turismo rural')],
    }).expect(200);
    await app.settle();
  });
  afterAll(() => app?.stop());

  const titles = async (q: string) => {
    const { body } = await app.nobody.get(`/api/v1/search?q=${encodeURIComponent(q)}`).expect(200);
    const answer = body as { engine: string; hits: { title: { text: string } }[]; concepts: { code: string }[] };
    expect(answer.engine).toBe(engine);
    return { found: answer.hits.map(({ title }) => title.text), concepts: answer.concepts.map(({ code }) => code) };
  };
  /** As long as a search may not have heard of an edit. */
  const within = async (check: () => Promise<void>, until = Date.now() + 5000): Promise<void> => {
    for (;;) {
      try {
        return await check();
      } catch (error) {
        if (Date.now() > until) throw error;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    }
  };
  const addName = async (code: string, label: string) => {
    const { body } = await chilean.post('/api/v1/thesaurus/proposals', { change: { kind: 'term', concept: code, language: 'es', label, country: 'cl' }, reason: 'Así se dice.' }).expect(201);
    await unit.post(`/api/v1/thesaurus/proposals/${body.id}/acceptance`).expect(200);
  };

  it('finds by a new name what is about the concept, and by the concept what is called by the new name', async () => {
    const before = await titles('polo sinérgico');
    expect(before.found).not.toContain('Manual de conglomerados');
    expect((await titles('clústeres')).found).not.toContain('Los polos sinérgicos de Rancagua');
    await addName('cluster', 'polo sinérgico');
    await within(async () => expect(await titles('polo sinérgico')).toMatchObject({ found: expect.arrayContaining(['Manual de conglomerados']), concepts: ['cluster'] }));
    await app.settle();
    await within(async () => expect((await titles('clústeres')).found).toEqual(expect.arrayContaining(['Manual de conglomerados', 'Los polos sinérgicos de Rancagua'])));
  });

  it('finds by a new concept texts that named it before it was one', async () => {
    await unit.post('/api/v1/concepts', { code: 'rural-tourism', prefLabel: { es: 'turismo rural', en: 'countryside holidays' }, broader: ['tourism'] }).expect(201);
    await app.settle();
    await within(async () => expect(await titles('countryside holidays')).toMatchObject({ found: ['Turismo rural'], concepts: ['rural-tourism'] }));
    const { body } = await app.nobody.get('/api/v1/search/suggestions?q=turismo%20ru').expect(200);
    expect(body.concepts).toContainEqual({ code: 'rural-tourism', label: 'turismo rural' });
  });

  it('finds what was tagged with a merged concept by the one that replaces it', async () => {
    const { headers } = await app.nobody.get('/api/v1/concepts/salmon-and-aquaculture').expect(200);
    await unit.post('/api/v1/concepts/salmon-and-aquaculture/deprecation', { replacedBy: 'fisheries' }).set('if-match', headers['etag'] as string).expect(200);
    await app.settle();
    await within(async () => expect(await titles('pêcheries fisheries pesca')).toMatchObject({ found: expect.arrayContaining(['Acuicultura en el sur']), concepts: ['fisheries'] }));
  });
});
