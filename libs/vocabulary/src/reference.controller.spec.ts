import { TestApp } from '#harness';
import { loadVocabularyReference } from './load-reference.js';
import { referenceTables } from './reference/index.js';
import { links, row, table, texts } from './reference/table.js';

const obstacles = table(
  'test-obstacles',
  texts('Obstáculos', 'Obstáculos', 'Obstacles', 'Obstacles'),
  { sourceDoc: 'UNI', sourceLocus: 'Table IV' },
  [
    row('trust', 'Poca confianza', 'Pouca confiança', 'Little trust', 'Peu de confiance', { data: { share: 12.5 } }),
    row('scale', 'Poca escala', 'Pouca escala', 'Little scale', 'Petite échelle', {
      provenance: 'reconstructed',
      note: texts('Ilegible en la fuente.', 'Ilegível na fonte.', 'Illegible in the source.', 'Illisible dans la source.'),
    }),
  ],
);
const answers = table(
  'test-answers',
  texts('Respuestas', 'Respostas', 'Answers', 'Réponses'),
  { sourceDoc: 'derived', sourceLocus: '-', provenance: 'derived' },
  [row('dialogue', 'Diálogo', 'Diálogo', 'Dialogue', 'Dialogue')],
  { relations: links('addressed-by', [['test-obstacles-trust', ['test-answers-dialogue']]], 'derived') },
);

describe('the vocabularies over HTTP', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await TestApp.start();
  });
  afterAll(() => app.stop());

  it('lists what people pick from, named in four languages', async () => {
    const { body } = await app.nobody.get('/api/v1/vocabularies').expect(200);
    const lists = body as Record<string, { code: string; labels: Record<string, string> }[]>;
    expect(Object.keys(lists).toSorted()).toEqual(['licences', 'resourceTypes', 'sectors', 'valueChains']);
    for (const terms of Object.values(lists)) {
      expect(terms.length).toBeGreaterThan(0);
      expect(new Set(terms.map(({ code }) => code)).size).toBe(terms.length);
      for (const { labels } of terms) expect(Object.values(labels).filter((label) => label.trim())).toHaveLength(4);
    }
    expect(lists['licences']).toContainEqual(expect.objectContaining({ code: 'cc-by-4.0', adaptable: true, uri: expect.stringMatching(/^https:/) }));
    expect(lists['valueChains']).toContainEqual(expect.objectContaining({ code: 'software', concept: 'software-industry' }));
  });

  it('serves every table that editors wrote, row by row', async () => {
    const { body } = await app.nobody.get('/api/v1/reference').expect(200);
    expect(body.items).toEqual(referenceTables.map(({ code, labels, note, rows }) => ({ code, labels, note: note ?? null, rows: rows.length })));
    for (const { code, rows } of referenceTables) {
      const answer = await app.nobody.get(`/api/v1/reference/${code}`).expect(200);
      expect(answer.body.rows.map((each: { code: string }) => each.code)).toEqual(rows.map((each) => each.code));
    }
  });

  it('leads from a row to the concepts it is about, as they lead to it', async () => {
    const { body } = await app.nobody.get('/api/v1/reference/methodologies').expect(200);
    const consortia = body.rows.find(({ code }: { code: string }) => code === 'methodologies-m10');
    expect(consortia.concepts).toMatchObject([{ code: 'geographical-indication' }, { code: 'origin-consortium', labels: { es: expect.any(String) } }]);
    const { body: concept } = await app.nobody.get('/api/v1/concepts/origin-consortium').expect(200);
    expect(concept.reference).toContainEqual(expect.objectContaining({ code: 'methodologies-m10', table: expect.objectContaining({ code: 'methodologies' }) }));
  });

  it('answers an unknown table with the standard problem', async () => {
    const { body } = await app.nobody.get('/api/v1/reference/no-such-table').expect(404);
    expect(body).toMatchObject({ status: 404, type: expect.stringMatching(/\/platform\/not-found$/) });
  });

  describe('a table', () => {
    beforeAll(() => loadVocabularyReference(app.config, { concepts: [], referenceTables: [obstacles, answers] }));

    it('is listed with its title and the number of its rows', async () => {
      const { body } = await app.nobody.get('/api/v1/reference').expect(200);
      expect(body.items).toEqual([
        { code: 'test-obstacles', labels: obstacles.labels, note: null, rows: 2 },
        { code: 'test-answers', labels: answers.labels, note: null, rows: 1 },
      ]);
    });

    it('says of each row where it was read and how sure we are', async () => {
      const { body } = await app.nobody.get('/api/v1/reference/test-obstacles').expect(200);
      expect(body.rows).toEqual([
        {
          code: 'test-obstacles-trust', labels: obstacles.rows[0]!.labels, note: null, data: { share: 12.5 },
          source: { document: 'UNI', locus: 'Table IV' }, provenance: 'printed', concepts: [],
        },
        expect.objectContaining({ code: 'test-obstacles-scale', provenance: 'reconstructed', note: obstacles.rows[1]!.note, data: null }),
      ]);
    });

    it.each(['test-obstacles', 'test-answers'])('shows the links that start or end in it: %s', async (code) => {
      const { body } = await app.nobody.get(`/api/v1/reference/${code}`).expect(200);
      expect(body.relations).toEqual([
        {
          from: { code: 'test-obstacles-trust', table: 'test-obstacles', labels: obstacles.rows[0]!.labels },
          kind: 'addressed-by',
          to: { code: 'test-answers-dialogue', table: 'test-answers', labels: answers.rows[0]!.labels },
          provenance: 'derived',
        },
      ]);
    });
  });
});
