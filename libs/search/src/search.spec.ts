import { TenantDatabase } from '#platform';
import { type Caller, type Member, TestApp, type TestTenant } from '#harness';

interface Hit {
  id: string;
  title: { text: string; marks: [number, number][] };
  snippet: { text: string; marks: [number, number][]; inside: boolean } | null;
  why: { words: string[]; concepts: { code: string; label: string }[] };
}
interface Answer {
  engine: string;
  degraded: boolean;
  total: number;
  hits: Hit[];
  facets: Record<string, { code: string; count: number }[]>;
  corrected: string | null;
  concepts: { code: string; label: string }[];
}

const item = (title: string, more: object = {}) => ({
  type: 'study', language: 'es', titles: { es: title }, authors: [{ name: 'Carolina Ferraro' }], ...more,
});

describe.each([{ engine: 'meilisearch', meilisearch: true }, { engine: 'postgres', meilisearch: false }])('search on $engine', ({ engine, meilisearch }) => {
  let portal: TestApp;
  let chile: TestTenant;
  let peru: TestTenant;
  let chilean: Member;
  let peruvian: Member;

  const load = async (who: Member, visibility: string, items: object[]) => {
    const { body } = await who.post('/api/v1/resources/bulk', { visibility, items }).expect(200);
    await portal.settle();
    return (body as { results: { id: string }[] }).results.map(({ id }) => id);
  };
  const search = async (who: Caller, q: string, more = ''): Promise<Answer> => {
    const { body } = await who.get(`/api/v1/search?q=${encodeURIComponent(q)}${more}`).expect(200);
    return body as Answer;
  };

  const versionOf = async (id: string, reader: Caller) => {
    const { headers } = await reader.get(`/api/v1/resources/${id}`).expect(200);
    return headers['etag'] as string;
  };
  const review = async (id: string, curator: Member, step: string, body: object = {}) => {
    await curator.with({ 'if-match': await versionOf(id, curator), cookie: curator.cookie }).post(`/api/v1/resources/${id}/${step}`, body).expect(200);
  };
  const publish = async (id: string, curator: Member, visibility = 'public') => {
    await chilean.post(`/api/v1/resources/${id}/submission`).expect(200);
    await review(id, curator, 'approval');
    await review(id, curator, 'publication', { visibility });
    await portal.settle();
  };

  beforeAll(async () => {
    portal = await TestApp.start({ meilisearch });
    chile = await portal.aCountry('cl');
    peru = await portal.aCountry('pe');
    chilean = await portal.aPerson(chile, ['focal-point']);
    peruvian = await portal.aPerson(peru, ['focal-point']);
    await load(chilean, 'public', [
      item('Manual de clústeres vitivinícolas', { abstracts: { es: 'Cómo organizar la mesa de trabajo de un clúster del vino en el Valle de Colchagua.' }, year: 2006, countries: ['cl'], concepts: ['cluster'], documentNumber: 'LC/W.337' }),
      item('Arranjos produtivos locais no Brasil', { language: 'pt', titles: { pt: 'Arranjos produtivos locais no Brasil' }, abstracts: { pt: 'Política de apoio às pequenas empresas.' }, year: 2010, countries: ['br'], type: 'policy-instrument' }),
      item('Evaluación de programas', { abstracts: { es: 'Sin línea de base ninguna comparación es posible.' }, year: 2010, countries: ['cl', 'br'] }),
    ]);
    await load(chilean, 'tenant', [item('Notas internas sobre conglomerados', { year: 2006, countries: ['cl'] })]);
    await load(peruvian, 'network', [item('Consorcios de origen del Perú', { year: 2013, countries: ['pe'] })]);
  });
  afterAll(() => portal?.stop());

  const titles = ({ hits }: Answer) => hits.map(({ title }) => title.text);
  const count = ({ facets }: Answer, kind: string) => Object.fromEntries((facets[kind] ?? []).map((each) => [each.code, each.count]));

  it('answers with this engine', async () => {
    expect(await search(portal.nobody, 'vino')).toMatchObject({ engine, degraded: false, total: 1 });
  });

  it('knows an idea by all its names, plural and without accents', async () => {
    for (const query of ['conglomerados', 'clusteres', 'CLÚSTER', 'arranjos produtivos locais', 'grappes d’entreprises', 'industrial clusters', 'apl']) {
      const answer = await search(portal.nobody, query);
      expect([query, titles(answer)]).toEqual([query, expect.arrayContaining(['Manual de clústeres vitivinícolas', 'Arranjos produtivos locais no Brasil'])]);
      expect(answer.concepts).toContainEqual({ code: 'cluster', label: 'clúster' });
    }
  });

  it('finds the document of a whole question', async () => {
    const answer = await search(portal.nobody, '¿Qué pasa con la comparación si no hay línea de base?');
    expect(titles(answer)[0]).toBe('Evaluación de programas');
    const { text, marks } = answer.hits[0]!.snippet!;
    expect(marks.map(([start, end]) => text.slice(start, end))).toEqual(expect.arrayContaining(['línea de base', 'comparación']));
    expect(answer.hits[0]!.why.words).toEqual(expect.arrayContaining(['línea', 'comparación']));
  });

  it.each(['LC/W.337', 'lc w 337', 'lcw337', 'LC/W'])('finds a document by its number: %s', async (number) => {
    expect(titles(await search(portal.nobody, number))).toEqual(['Manual de clústeres vitivinícolas']);
  });

  it('finds by author, and forgives spelling', async () => {
    expect((await search(portal.nobody, 'Ferraro')).total).toBe(3);
    const misspelled = await search(portal.nobody, 'vitivinícloas');
    expect(titles(misspelled)[0]).toBe('Manual de clústeres vitivinícolas');
    expect(misspelled.corrected).toBe('vitivinícolas');
  });

  it('says nothing of what is not there', async () => {
    expect(await search(portal.nobody, 'xyzzyq')).toMatchObject({ total: 0, hits: [], corrected: null });
  });

  it('lists everything, newest first, when nothing is asked', async () => {
    const answer = await search(chilean, '');
    expect(answer.total).toBe(5);
    expect(titles(answer)[0]).toBe('Consorcios de origen del Perú');
  });

  it('shows hits, totals and facets only of what the reader may see', async () => {
    const [nobody, own, other] = [await search(portal.nobody, ''), await search(chilean, ''), await search(peruvian, '')];
    expect([nobody.total, own.total, other.total]).toEqual([3, 5, 4]);
    expect([count(nobody, 'year'), count(own, 'year'), count(other, 'year')]).toEqual([
      { 2006: 1, 2010: 2 }, { 2006: 2, 2010: 2, 2013: 1 }, { 2006: 1, 2010: 2, 2013: 1 },
    ]);
    expect(titles(await search(portal.nobody, 'notas internas conglomerados'))).not.toContain('Notas internas sobre conglomerados');
    expect((await search(peruvian, 'internas')).total).toBe(0);
    expect((await search(peruvian, 'intenras')).corrected).toBeNull();
    expect(titles(await search(chilean, 'internas'))).toEqual(['Notas internas sobre conglomerados']);
  });

  it('relies on the database to hide what is not for the reader: documents, passages and postings', async () => {
    const db = portal.app.get(TenantDatabase);
    const counts = (table: string) => db.one<{ shown: number }>(`select count(*)::int as shown from ${table}`);
    const all = await portal.owner.query<{ audience: string; documents: number }>(
      'select a.keys[1] as audience, count(*)::int as documents from search_document d join search_audience a on a.id = d.audience_id group by 1',
    );
    const open = all.rows.find(({ audience }) => audience === 'public')!.documents;
    const whole = (await portal.owner.query<{ n: number }>('select count(*)::int as n from search_posting')).rows[0]!.n;
    await db.within({ credential: { kind: 'none' }, tenantCode: null, ip: '127.0.0.1', requestId: 'spec' }, async () => {
      expect((await counts('search_document'))!.shown).toBe(open);
      expect((await counts('search_passage'))!.shown).toBe(open);
      const { shown } = (await counts('search_posting'))!;
      expect([shown > 0, shown < whole]).toEqual([true, true]);
    });
    const writing = db.withinJob({ tenantId: peru.id, actorId: null }, () =>
      db.query('insert into search_posting select 1, min(number), 0, 1, min(audience_id) from search_document where tenant_id = $1', [chile.id]),
    );
    await expect(writing).rejects.toThrow(/row-level security/);
  });

  it('narrows by facets; values of one kind add up, kinds narrow each other, and counts say what another value would add', async () => {
    const brazil = await search(portal.nobody, '', '&country=br');
    expect([brazil.total, count(brazil, 'country'), count(brazil, 'type')]).toEqual([2, { cl: 2, br: 2 }, { study: 1, 'policy-instrument': 1 }]);
    const both = await search(portal.nobody, '', '&country=br&type=study&type=tool');
    expect([both.total, count(both, 'type'), count(both, 'country')]).toEqual([1, { study: 1, 'policy-instrument': 1 }, { cl: 2, br: 1 }]);
    expect((await search(portal.nobody, 'cluster', '&year=2006&year=2010&language=pt')).total).toBe(1);
    await portal.nobody.get('/api/v1/search?q=&type=nonsense').expect(422);
  });

  it('turns pages without repeating or losing a hit', async () => {
    const pages = await Promise.all([1, 2, 3].map((page) => search(chilean, '', `&limit=2&page=${page}`)));
    expect(pages.map(({ hits }) => hits.length)).toEqual([2, 2, 1]);
    expect(new Set(pages.flatMap(({ hits }) => hits.map(({ id }) => id))).size).toBe(5);
  });

  it('marks what answers as ranges of plain text', async () => {
    const [id] = await load(chilean, 'public', [item('<b onclick=alert(1)>cooperativas</b> lecheras')]);
    const { hits } = await search(portal.nobody, 'cooperativa lechera');
    const { text, marks } = hits[0]!.title;
    expect([hits[0]!.id, text]).toEqual([id, '<b onclick=alert(1)>cooperativas</b> lecheras']);
    expect(marks.map(([start, end]) => text.slice(start, end))).toEqual(['cooperativas', 'lecheras']);
  });

  it('finds a sentence inside a text, across languages by its concept, and shows it', async () => {
    const body = `${'Introducción general al documento. '.repeat(90)}La fermentación del cacao exige cajones de madera durante seis días. ${'Conclusiones y anexos. '.repeat(90)}`;
    await load(chilean, 'public', [item('Guía de poscosecha', { bodies: { es: body } })]);
    const { hits } = await search(portal.nobody, '¿Cuántos días dura la fermentación del cacao en cajones?');
    expect(hits[0]).toMatchObject({ title: { text: 'Guía de poscosecha' }, snippet: { inside: true, text: expect.stringContaining('cajones de madera durante seis días') } });
    expect(titles(await search(portal.nobody, 'cocoa'))).toContain('Guía de poscosecha');
  });

  it('follows publication, change and withdrawal', async () => {
    const curator = await portal.aPerson(chile, ['curator']);
    const draft = await chilean.post('/api/v1/resources', {
      type: 'tool', language: 'es', titles: { es: 'Diagnóstico de encadenamientos' }, abstracts: { es: 'Herramienta para cadenas de suministro.' },
      authors: [{ name: 'Nicole Roldán' }], licence: 'cc-by-4.0', visibility: 'public',
    }).expect(201);
    const { id } = draft.body as { id: string };
    await portal.settle();
    expect((await search(chilean, 'encadenamientos')).total).toBe(0);
    await publish(id, curator);
    expect((await search(portal.nobody, 'encadenamientos')).total).toBe(1);
    const version = Number(/\d+/.exec(await versionOf(id, curator))![0]);
    await curator.patch(`/api/v1/resources/${id}`, { titles: { es: 'Diagnóstico de eslabonamientos' } }, version).expect(200);
    await portal.settle();
    expect(titles(await search(portal.nobody, 'eslabonamientos'))).toContain('Diagnóstico de eslabonamientos');
    // Who wrote last does not publish; a colleague does.
    await review(id, await portal.aPerson(chile, ['curator']), 'publication', { visibility: 'tenant' });
    await portal.settle();
    expect([(await search(portal.nobody, 'eslabonamientos')).total, (await search(chilean, 'eslabonamientos')).total]).toEqual([0, 1]);
    await review(id, curator, 'withdrawal', { reason: 'Se publicó por error.' });
    await portal.settle();
    expect((await search(chilean, 'eslabonamientos')).total).toBe(0);
    expect((await search(chilean, 'Roldán')).total).toBe(0);
  });

  it('suggests concepts and resources while a word is being typed', async () => {
    const { body } = await portal.nobody.get('/api/v1/search/suggestions?q=vitiviníc').expect(200);
    expect(body).toMatchObject({ resources: [{ title: { text: 'Manual de clústeres vitivinícolas' } }] });
    const concepts = await portal.nobody.get('/api/v1/search/suggestions?q=cadena de v').expect(200);
    expect((concepts.body as { concepts: object[] }).concepts).toContainEqual({ code: 'value-chain', label: 'cadena de valor' });
  });

  it('corrects a question in its own language only, and no word that this language has', async () => {
    await load(chilean, 'public', [
      item('Produtores', { language: 'pt', titles: { pt: 'Produtores de artesanato' }, abstracts: { pt: 'Castanheiros, marceneiros e competitividade.' } }),
      item('Exporters', { language: 'en', titles: { en: 'Producers and their competitiveness' } }),
      item('Textiles', { titles: { es: 'Hilanderías del altiplano' }, abstracts: { es: 'Vicuñas de largos cabellos.' } }),
    ]);
    const correctedFor = async (q: string, more = '') => (await search(portal.nobody, q, more)).corrected;
    // They are found by their likeness to words of other languages, which are no Spanish.
    for (const question of ['productores de queso', 'castañeros', 'marcenería', 'competitivdad', 'artesanado']) {
      expect([question, (await search(portal.nobody, question)).total > 0, await correctedFor(question)]).toEqual([question, true, null]);
    }
    expect(await correctedFor('associação de castanhieros', '&lang=pt')).toBe('associação de castanheiros');
    expect(await correctedFor('hilandreías')).toBe('hilanderías');
    // A word that Spanish has stays what it is, though something shown looks much like it.
    expect([(await search(portal.nobody, 'caballos')).total > 0, await correctedFor('caballos'), await correctedFor('cabelols')]).toEqual([true, null, 'cabellos']);
  });
});
