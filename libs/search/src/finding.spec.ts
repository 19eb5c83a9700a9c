import { type Caller, type Member, TestApp, type TestTenant } from '#harness';
import { Asking } from './expert/asking.service.js';

interface Hit {
  id: string;
  title: { text: string };
  why: { words: string[]; concepts: { code: string }[] };
}
interface Answer {
  total: number;
  hits: Hit[];
  remarks: { code: string; part: string }[];
  facets: Record<string, { code: string; count: number }[]>;
}

const engines = [{ engine: 'meilisearch', meilisearch: true }, { engine: 'postgres', meilisearch: false }];

describe.each(engines)('finding on $engine', ({ meilisearch }) => {
  let portal: TestApp;
  let chile: TestTenant;
  let chilean: Member;
  let peruvian: Member;

  const load = async (who: Member, visibility: string, items: object[]) => {
    const { body } = await who.post('/api/v1/resources/bulk', { visibility, items }).expect(200);
    await portal.settle();
    return (body as { results: { id: string }[] }).results.map(({ id }) => id);
  };
  const item = (title: string, more: object = {}) => ({ type: 'study', language: 'es', titles: { es: title }, authors: [{ name: 'Carlos Ferraro' }], ...more });
  const search = async (who: Caller, q: string, more = ''): Promise<Answer> => (await who.get(`/api/v1/search?q=${encodeURIComponent(q)}${more}`).expect(200)).body as Answer;
  const titles = ({ hits }: Answer) => hits.map(({ title }) => title.text).sort();
  const found = async (q: string, who: Caller = portal.nobody) => titles(await search(who, q));

  const wine = 'Mesa de trabajo del vino en Colchagua';
  const table = 'El trabajo en torno a una mesa';
  const tools = 'Herramientas para exportar café';
  const cocoa = 'Cadenas del cacao';
  const secret = 'Mesa de trabajo secreta del vino';
  let ids: string[];

  beforeAll(async () => {
    portal = await TestApp.start({ meilisearch });
    chile = await portal.aCountry('cl');
    chilean = await portal.aPerson(chile, ['focal-point']);
    peruvian = await portal.aPerson(await portal.aCountry('pe'), ['focal-point']);
    ids = await load(chilean, 'public', [
      item(wine, { abstracts: { es: 'Un clúster organiza su mesa de trabajo. Exportación de vino chileno.' }, year: 2006, countries: ['cl'], concepts: ['cluster'], documentNumber: 'LC/W.337', institution: 'CEPAL' }),
      item(table, { abstracts: { es: 'Sobre la organización del trabajo, el vino y la mesa.' }, year: 2010, countries: ['cl'], authors: [{ name: 'Ana Ramos' }] }),
      item(tools, { type: 'tool', abstracts: { es: 'Exportación de café desde Costa Rica.' }, year: 2012, countries: ['cr'], institution: 'Ministerio de Comercio Exterior' }),
      item(cocoa, { language: 'pt', titles: { pt: cocoa }, abstracts: { pt: 'Um arranjo produtivo local de produtores de cacau, café e vinho.' }, year: 2014, countries: ['br'], concepts: ['cluster'], bodies: { pt: `${'Introdução geral. '.repeat(150)}Os produtores vendem à cooperativa «Boa Safra» desde 2011. ${'Anexo e conclusões. '.repeat(150)}` } }),
    ]);
    await load(chilean, 'tenant', [item(secret, { year: 2006, countries: ['cl'] })]);
  });
  afterAll(() => portal?.stop());

  describe('an expert query', () => {
    it.each(['"²"', '"½" vino', '«①»', '"Año" AND "²"', 'vino AND ²', 'vino NOT ²', 'título:² AND vino', 'número:"²" AND vino', '-"²" AND vino'])('asks nothing of what is no word, and says so: %s', async (q) => {
      const { remarks } = await search(portal.nobody, q);
      expect(remarks.map(({ code }) => code)).toContain('no-words');
      await portal.nobody.get(`/api/v1/search/help?q=${encodeURIComponent(q)}`).expect(200);
      await portal.nobody.get(`/feeds/search.json?q=${encodeURIComponent(q)}`).expect(200);
    });

    it('finds by what else is asked beside what is no word', async () => {
      expect(await found('"²" "mesa de trabajo"')).toEqual([wine]);
      expect(await found('vino NOT ² AND exportación')).toEqual([wine]);
    });

    it('demands twelve things at most and says where it stopped', async () => {
      const twelve = Array.from({ length: 12 }, () => '"mesa de trabajo"').join(' ');
      expect(await search(portal.nobody, twelve)).toMatchObject({ total: 1, remarks: [] });
      expect(await search(portal.nobody, `${twelve} tipo:tool NOT vino título:café`)).toMatchObject({ total: 1, remarks: [{ code: 'too-much', part: 'tipo:tool' }] });
      const words = Array.from({ length: 13 }, (_, at) => `palabra${'abcdefghijklm'[at]}`).join(' AND ');
      expect((await search(portal.nobody, words)).remarks).toEqual([{ code: 'too-much', part: 'palabram' }]);
      expect((await search(portal.nobody, `tipo:tool OR (${words.replaceAll(' AND', '')})`)).remarks.map(({ code }) => code)).toContain('too-much');
    });

    it('finds an exact phrase in a title, a summary or inside a text, whatever its accents, and nothing that only has its words', async () => {
      expect(await found('"mesa de trabajo"')).toEqual([wine]);
      expect(await found('«MESA DE TRABAJO» vino')).toEqual([wine]);
      expect(await found('"boa safra desde 2011"')).toEqual([cocoa]);
      expect(await found('"organizacion del trabajo"')).toEqual([table]);
    });

    it('searches for the words of a phrase that nobody says, and says so', async () => {
      const answer = await search(portal.nobody, '"trabajo de mesa"');
      expect(titles(answer)).toEqual(expect.arrayContaining([wine, table]));
      expect(answer.remarks).toEqual([{ code: 'phrase-not-found', part: 'trabajo de mesa' }]);
    });

    it.each([
      ['título:cacao', [cocoa]], ['titre:"mesa de trabajo"', [wine]], ['autor:Ferraro título:mesa', [wine]], ['author:"Ana Ramos"', [table]],
      ['año:2010..2013', [table, tools]], ['ano:2014', [cocoa]], ['year:<2010', [wine]], ['institución:CEPAL', [wine]], ['institution:"comercio exterior"', [tools]],
      ['tipo:herramienta', [tools]], ['type:estudios país:chile', [table, wine]], ['país:"Costa Rica"', [tools]], ['bloco:mercosur', [cocoa]],
      ['concepto:APL', [cocoa, wine]], ['lengua:portugués', [cocoa]], ['número:LC/W.337', [wine]], ['number:"lc w 337"', [wine]],
    ])('by named parts, with names and values in any language: %s', async (query, expected) => expect(await found(query)).toEqual([...expected].sort()));

    it.each([
      ['vino AND café', [cocoa]], ['cacao OR herramientas', [cocoa, tools]], ['vino -mesa', [cocoa]], ['vino NOT "mesa de trabajo"', [cocoa, table]],
      ['(cacao OR exportación) AND café', [cocoa, tools]], ['vino AND (tipo:herramienta OR año:2014)', [cocoa]], ['-tipo:estudio', [tools]],
    ])('with operators: %s', async (query, expected) => expect(await found(query)).toEqual([...expected].sort()));

    it('goes with filters, facets and pages, and counts only what the reader may see', async () => {
      const [nobody, own] = [await search(portal.nobody, 'título:mesa'), await search(chilean, 'título:mesa')];
      expect([nobody.total, own.total, (await search(peruvian, 'título:secreta')).total]).toEqual([2, 3, 0]);
      expect(nobody.facets['year']).toEqual(expect.arrayContaining([{ code: '2006', count: 1 }, { code: '2010', count: 1 }]));
      expect(own.facets['year']).toContainEqual({ code: '2006', count: 2 });
      expect(titles(await search(chilean, '"mesa de trabajo"', '&year=2006&limit=1'))).toHaveLength(1);
      expect(await found('"mesa de trabajo"', chilean)).toEqual([wine, secret].sort());
    });

    it.each(['"', '(', ')', 'AND', 'NOT', '-"', 'título:', 'año:abc', '((((', '"a" OR', "vino' AND \\ OR %_ ()", 'título:"\\M["', 'número:*', 'autor:x', '"¿?"'])('never fails: %s', async (query) => {
      expect((await search(portal.nobody, query)).total).toBeGreaterThanOrEqual(0);
    });

    it('says what it could not take as it was meant', async () => {
      const { remarks } = await search(portal.nobody, 'tipo:nada AND vino OR');
      expect(remarks.map(({ code }) => code).sort()).toEqual(['dangling-operator', 'unknown-value']);
      expect((await search(portal.nobody, '¿Qué es una «mesa de trabajo»?')).remarks).toEqual([]);
    });
  });

  it('explains a result: words and ideas, where they stand, how they are written and how much each says', async () => {
    const { body } = await portal.nobody.get(`/api/v1/search/explanations/${ids[0]}?q=${encodeURIComponent('clústeres vitivinícolas CEPAL exportaciones de mesa zanahoria')}&lang=es`).expect(200);
    const { reasons, missing } = body as { reasons: { asked: string; link: string; idea: string | null; fields: string[]; written: string[]; share: number }[]; missing: string[] };
    const reason = (asked: string, link: string) => reasons.find((one) => one.asked === asked && one.link === link)!;
    expect(reason('clústeres', 'idea')).toMatchObject({ idea: 'clúster', fields: ['summary', 'subjects'] });
    expect(reason('exportaciones', 'word')).toMatchObject({ fields: ['summary'], written: ['Exportación'] });
    expect(reason('mesa', 'word')).toMatchObject({ fields: ['title', 'summary'], written: ['Mesa'] });
    expect(reason('CEPAL', 'word')).toMatchObject({ fields: ['institution'] });
    expect(reasons.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
    expect(missing).toContain('zanahoria');
    const inside = await portal.nobody.get(`/api/v1/search/explanations/${ids[3]}?q=${encodeURIComponent('cooperativa boa safra')}`).expect(200);
    expect((inside.body as { passage: { text: string } }).passage.text).toContain('«Boa Safra»');
    const [hidden] = (await search(chilean, 'secreta')).hits;
    await peruvian.get(`/api/v1/search/explanations/${hidden!.id}?q=mesa`).expect(404);
    await portal.nobody.get(`/api/v1/search/explanations/${ids[0]}?q=`).expect(200);
  });

  it('finds what is like a resource, says what they have in common, and shows nobody what is not for them', async () => {
    const like = async (who: Caller) => ((await who.get(`/api/v1/resources/${ids[0]}/similar?limit=3`).expect(200)).body as { items: Hit[] }).items;
    const others = await like(portal.nobody);
    expect(others.map(({ title }) => title.text)).toEqual(expect.arrayContaining([table]));
    expect(others.map(({ title }) => title.text)).not.toContain(wine);
    const cluster = others.find(({ title }) => title.text === cocoa);
    expect(cluster?.why.concepts.map(({ code }) => code) ?? []).toContain('cluster');
    expect(others.map(({ title }) => title.text)).not.toContain(secret);
    expect((await like(chilean)).map(({ title }) => title.text)).toContain(secret);
    const [hidden] = (await search(chilean, 'secreta')).hits;
    await peruvian.get(`/api/v1/resources/${hidden!.id}/similar`).expect(404);
  });

  it('helps whoever found nothing with what leads somewhere, for this reader', async () => {
    const help = async (who: Caller, query: string) => (await who.get(`/api/v1/search/help?${query}`).expect(200)).body as Record<string, { [field: string]: unknown }[]> & { plain: { q: string; total: number } | null };
    const filtered = await help(portal.nobody, 'q=vino&type=tool&year=2014');
    expect(filtered['fewerFilters']).toEqual([{ without: 'type', total: 1 }, { without: null, total: 3 }]);
    expect((await help(chilean, 'q=vino&type=tool&year=2014'))['fewerFilters']).toContainEqual({ without: null, total: 4 });
    expect((await help(portal.nobody, 'q=consorzio+de+exportaci%C3%B3n&lang=es'))['spellings']!.length).toBeGreaterThanOrEqual(0);
    const named = await help(portal.nobody, 'q=arranjo+produtivo+local&type=dataset&lang=es');
    expect(named['concepts']).toContainEqual(expect.objectContaining({ code: 'cluster', relation: 'named', names: expect.objectContaining({ pt: 'arranjo produtivo local' }) }));
    expect((await help(portal.nobody, `q=${encodeURIComponent('vino AND zanahoria')}`)).plain).toEqual({ q: 'vino zanahoria', total: 3 });
  });

  it('tries few ways out, however much is asked that nobody knows', async () => {
    const asking = portal.app.get(Asking);
    const find = asking.find.bind(asking);
    let searches = 0;
    asking.find = (...asked) => {
      searches += 1;
      return find(...asked);
    };
    const unknown = ['consorzio', 'asociatibidad', 'competitibidad', 'exportasion', 'produktividad', 'agroindustira', 'cooperatiba', 'enkadenamiento', 'inobasion', 'territorrio'];
    const filters = 'type=tool&year=2014&country=cl&language=es&bloc=mercosur&concept=cluster&tenant=cl';
    try {
      await portal.nobody.get(`/api/v1/search/help?q=${unknown.join('+')}&${filters}&lang=es`).expect(200);
      expect(searches).toBeGreaterThan(6);
      expect(searches).toBeLessThanOrEqual(19);
    } finally {
      asking.find = find;
    }
  });
});
