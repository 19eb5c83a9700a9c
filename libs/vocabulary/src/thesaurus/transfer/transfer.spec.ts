import { type Member, TestApp } from '#harness';
import { concepts } from '../../concepts/index.js';
import { canonical, type ConceptEntry } from '../concept-document.js';
import { firstEdition } from '../first-edition.js';
import { fromCsv, toCsv } from './csv.js';
import { fromTurtle, toTurtle } from './turtle.js';
import { emptyEntry } from './transfer.js';

const base = 'https://minga.example';
const difficult: ConceptEntry = canonical({
  ...emptyEntry('difficult'), status: 'deprecated', replacedBy: 'cluster',
  prefLabel: { es: '=SUMA(A1)', fr: 'l’eau «de vie»', nl: "'s-Hertogenbosch" },
  altLabels: [{ language: 'pt', label: 'APL', country: 'br' }, { language: 'pt', label: 'APL', country: null }, { language: 'es', label: '@uno; dos, "tres"', country: null }],
  hiddenLabels: [{ language: 'en', label: '-minus' }],
  definitions: { en: 'Two\nlines, and a "quote".' }, scopeNotes: { es: '+1' },
  mappings: [{ relation: 'closeMatch', uri: 'https://example.org/a?b=c&d=e' }], reference: ['inhibitors-a'], broader: ['cluster'], related: ['wine'],
});
const all = [...firstEdition(concepts), difficult];

describe('a thesaurus that travels', () => {
  it.each([['Turtle', (entries: ConceptEntry[]) => fromTurtle(toTurtle(entries, base), base)], ['a table', (entries: ConceptEntry[]) => fromCsv(toCsv(entries))]])(
    'is the same when it comes back as %s',
    (_, travel) => {
      const { entries, faults } = travel(all);
      expect(faults).toEqual([]);
      expect(entries).toEqual(all);
    },
  );

  it('lets no cell begin a formula', () => {
    const cells = toCsv([difficult]).split('\r\n').slice(1, -1).map((line) => line.split(',').slice(4).join(','));
    for (const cell of cells) expect(cell.replace(/^"/, '')).not.toMatch(/^[=+\-@]/);
  });

  it('reads SKOS of others: narrower from the other end, and countries from language tags', () => {
    const { entries } = fromTurtle(
      `@prefix skos: <http://www.w3.org/2004/02/skos/core#>. @prefix x: <https://elsewhere.example/t#>.
       x:Top a skos:Concept; skos:prefLabel "Cima"@es; skos:altLabel "Tope"@es-MX; skos:narrower x:Below.
       x:Below a skos:Concept; skos:prefLabel "Abajo"@es.`,
      base,
    );
    expect(entries).toMatchObject([{ code: 'top', altLabels: [{ label: 'Tope', country: 'mx' }] }, { code: 'below', broader: ['top'] }]);
  });
});

describe('import and export over HTTP', () => {
  let app: TestApp;
  let unit: Member;
  beforeAll(async () => {
    app = await TestApp.start();
    unit = await app.aPerson(await app.network(), ['unit-coordinator']);
  });
  afterAll(() => app.stop());

  const download = async (format: string) => (await app.nobody.get(`/api/v1/thesaurus/export?format=${format}`).buffer(true).expect(200)).text;
  const upload = async (format: string, text: string, apply: boolean) => (await unit.post('/api/v1/thesaurus/imports', { format, text, apply }).expect(200)).body as {
    applied: boolean; concepts: { code: string; action: string; parts: string[] }[]; faults: { line: number | null; concept: string; detail: string }[];
  };

  it.each(['turtle', 'csv'])('round trip: what was exported as %s fills an empty thesaurus with the same', async (format) => {
    const text = await download(format);
    expect((await upload(format, text, false)).concepts.filter(({ action }) => action !== 'same')).toEqual([]);
    await app.owner.query('delete from concept');
    const tried = await upload(format, text, false);
    expect(tried).toMatchObject({ applied: false, faults: [] });
    expect(tried.concepts).toHaveLength(concepts.length);
    expect((await app.nobody.get('/api/v1/thesaurus').expect(200)).body.concepts).toEqual([]);
    expect((await upload(format, text, true)).applied).toBe(true);
    expect(await download(format)).toBe(text);
  });

  it('says row by row what is wrong, and then changes nothing', async () => {
    const before = await download('csv');
    const report = await upload('csv', 'concept,property,language,country,value\r\nnew-one,prefLabel,es,,Nuevo\r\nnew-one,prefLabel,xx,,New\r\nnew-one,colour,,,red\r\nother,prefLabel,es,,Otro\r\nother,broader,,,nowhere\r\nBad Code,prefLabel,es,,Mal\r\n', true);
    expect(report.applied).toBe(false);
    expect(report.faults.map(({ line, concept }) => [line, concept])).toEqual([[3, 'new-one'], [4, 'new-one'], [7, 'Bad Code'], [5, 'other']]);
    expect(report.faults.at(-1)!.detail).toContain('nowhere');
    expect(await download('csv')).toBe(before);
  });

  it('applies what differs and leaves what the file does not name', async () => {
    const text = 'concept;property;language;country;value\nsherry;prefLabel;es;;jerez\nsherry;broader;;;wine\n';
    expect((await upload('csv', text, false)).concepts).toEqual([{ code: 'sherry', action: 'create', parts: [] }]);
    expect((await upload('csv', text, true)).applied).toBe(true);
    expect((await app.nobody.get('/api/v1/concepts/wine').expect(200)).body.narrower).toMatchObject([{ code: 'sherry' }]);
    expect((await upload('csv', text.replace('jerez', 'vino de Jerez'), true)).concepts).toEqual([{ code: 'sherry', action: 'change', parts: ['prefLabel'] }]);
  });

  it.each([['turtle', '<a> <b'], ['turtle', 'hello'], ['csv', 'a,b\n1,2'], ['csv', 'concept,property,language,country,value\n"x']])('says what cannot be read of %s: %j', async (format, text) => {
    const report = await upload(format, text, true);
    expect(report.applied).toBe(false);
    expect(report.faults.length).toBeGreaterThan(0);
  });

  it('is for the Unit', async () => {
    const leader = await app.aPerson(await app.aCountry(), ['focal-point']);
    await leader.post('/api/v1/thesaurus/imports', { format: 'csv', text: 'x' }).expect(403);
  });
});
