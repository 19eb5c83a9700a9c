import { type Caller, type Member, TestApp, type TestTenant } from '../../../test/harness/index.js';

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

  it('answers with this engine', async () => {
    expect(await search(portal.nobody, 'vino')).toMatchObject({ engine, degraded: false, total: 1 });
  });
});
