import { TestApp } from '#harness';
import type { ConceptSuggestion, ConceptView } from './concept.schemas.js';
import { conceptLanguages } from './concept.js';
import { concepts } from './index.js';

const codes = concepts.map(({ code }) => code);

describe('concepts over HTTP', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await TestApp.start();
  });
  afterAll(() => app.stop());

  const find = async (q: string, lang = 'es', limit = 10): Promise<ConceptSuggestion[]> => {
    const { body } = await app.nobody.get(`/api/v1/concepts?${new URLSearchParams({ q, lang, limit: String(limit) })}`).expect(200);
    return (body as { items: ConceptSuggestion[] }).items;
  };
  const read = async (code: string): Promise<ConceptView> => (await app.nobody.get(`/api/v1/concepts/${code}`).expect(200)).body as ConceptView;

  describe('looking up', () => {
    it.each([
      ['without accents', 'politica industrial', 'industrial-policy'],
      ['with accents that do not belong', 'clústêr', 'cluster'],
      ['in capitals', 'CADENA DE VALOR', 'value-chain'],
      ['with a typographic or a plain apostrophe', "plan d'action", 'action-plan'],
      ['by its national name', 'CER', 'cluster'],
      ['in Portuguese', 'arranjos produtivos locais', 'cluster'],
      ['in French', 'pôle de compétitivité', 'cluster'],
      ['in Dutch', 'industrieel district', 'cluster'],
    ])('finds a concept %s', async (_, typed, code) => {
      expect((await find(typed))[0]).toMatchObject({ code });
    });

    it('reads a plural of which only the singular is known, and a singular of the plural', async () => {
      const known = concepts.flatMap(({ prefLabel, altLabels }) => conceptLanguages.flatMap((language) => [prefLabel[language], ...altLabels[language]]));
      expect(known).not.toContain('extensionismos industriales');
      expect(known).not.toContain('servicio de extensión');
      expect((await find('extensionismos industriales'))[0]).toMatchObject({ code: 'extension' });
      expect((await find('servicio de extensión'))[0]).toMatchObject({ code: 'extension' });
    });

    it('finds a name by the beginnings of its words, from any of them on', async () => {
      expect((await find('desarr prov'))[0]).toMatchObject({ code: 'supplier-development' });
      expect((await find('produtivos locais')).map(({ code }) => code)).toContain('cluster');
    });

    it('names concepts in the reader’s language and says which name was found', async () => {
      expect((await find('grappe', 'pt'))[0]).toEqual({
        code: 'cluster',
        label: concepts.find(({ code }) => code === 'cluster')!.prefLabel.pt,
        matched: { label: expect.stringMatching(/^grappe/), language: 'fr' },
      });
      const portuguese = await app.nobody.with({ 'accept-language': 'pt-BR' }).get('/api/v1/concepts?q=value%20chain').expect(200);
      expect(portuguese.body.items[0].label).toBe('cadeia de valor');
      expect((await find('waardeketen', 'nl'))[0]).toMatchObject({ code: 'value-chain', label: 'waardeketen' });
    });

    it('puts names in the reader’s language first', async () => {
      const languages = (await find('inno', 'fr', 20)).map(({ matched }) => matched.language);
      expect(languages[0]).toBe('fr');
      expect(languages.lastIndexOf('fr')).toBe(languages.filter((language) => language === 'fr').length - 1);
    });

    it('names each concept once, as many as asked for', async () => {
      const found = await find('c', 'es', 30);
      expect(found).toHaveLength(30);
      expect(new Set(found.map(({ code }) => code)).size).toBe(30);
      expect(await find('c', 'es', 3)).toEqual(found.slice(0, 3));
    });

    it('lists all concepts in order when nothing is typed', async () => {
      const all = await find('', 'es', 500);
      expect(all.map(({ code }) => code).toSorted()).toEqual(codes.toSorted());
      const plain = all.map(({ label }) => label.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase());
      expect(plain).toEqual(plain.toSorted());
    });

    it.each(['xyzzy', '%', '_', '\\', '%_%', '\0', '!!!'])('finds nothing for %j', async (typed) => {
      expect(await find(typed)).toEqual([]);
    });

    it.each(['lang=xx', 'limit=0', 'limit=501', `q=${'a'.repeat(201)}`])('refuses %s', async (query) => {
      const { body } = await app.nobody.get(`/api/v1/concepts?${query}`).expect(422);
      expect(body.errors[0].pointer).toBe(`/${query.split('=')[0]}`);
    });
  });

  describe('reading one', () => {
    it('gives its names, what countries call it and its neighbours', async () => {
      const cluster = await read('cluster');
      expect(cluster.labels).toMatchObject({ es: 'clúster', en: 'cluster' });
      expect(cluster.alternatives.pt).toContain('APL');
      expect(cluster.nationalTerms).toContainEqual({ country: 'br', term: 'arranjo produtivo local (APL)', language: 'pt' });
      expect(cluster.related.map(({ code }) => code)).toContain('value-chain');
      expect(cluster.related[0]!.labels.fr).toEqual(expect.any(String));
    });

    it('leads to the wider concept and back', async () => {
      const { broader } = await read('eco-industrial-park');
      expect(broader).toMatchObject([{ code: 'industrial-park', labels: { en: 'industrial park' } }]);
      expect((await read('industrial-park')).narrower.map(({ code }) => code)).toContain('eco-industrial-park');
      expect((await read('industrial-park')).broader).toEqual([]);
    });

    it('is related both ways, whichever of the two says it', async () => {
      const oneSided = concepts.flatMap(({ code, related }) =>
        related.filter((other) => !concepts.find((concept) => concept.code === other)!.related.includes(code)).map((other) => ({ code, other })),
      );
      expect(oneSided.length).toBeGreaterThan(0);
      const { code, other } = oneSided[0]!;
      expect((await read(other)).related.map((concept) => concept.code)).toContain(code);
    });

    it('answers an unknown code with the standard problem', async () => {
      const { body, headers } = await app.nobody.get('/api/v1/concepts/no-such-thing?lang=pt').expect(404);
      expect(headers['content-type']).toContain('application/problem+json');
      expect(body).toMatchObject({ status: 404, type: expect.stringMatching(/\/platform\/not-found$/), title: expect.any(String) });
    });

    it('has a name in five languages for every concept, and all names that editors gave', async () => {
      for (const { code, prefLabel, altLabels } of concepts) {
        const { labels, alternatives } = await read(code);
        expect(Object.keys(labels).toSorted()).toEqual([...conceptLanguages].toSorted());
        expect({ labels, alternatives }).toEqual({ labels: prefLabel, alternatives: altLabels });
      }
    });
  });

  it('shows the same to people who are signed in', async () => {
    const member = await app.aPerson(await app.aCountry(), ['member'], { locale: 'fr' });
    const { body } = await member.get('/api/v1/concepts?q=cadena%20de%20valor').expect(200);
    expect(body.items[0]).toMatchObject({ code: 'value-chain', label: 'chaîne de valeur' });
  });
});
