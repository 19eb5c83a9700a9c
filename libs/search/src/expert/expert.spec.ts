import fc from 'fast-check';
import { knownIdeas } from '../ideas/known-ideas.js';
import { facetsFor } from './values.js';
import { readExpert } from './read-expert.js';
import { yearsOf } from './years.js';

const read = (query: string) => readExpert(query, knownIdeas);
const remarks = (query: string) => read(query)?.remarks.map(({ code }) => code);

describe('an expert query', () => {
  it.each([
    'cadena de valor del cacao', '¿Qué dice «la mesa de trabajo» del AND?', 'What is "cluster policy"?', 'INVESTIGACIÓN AND DESARROLLO', 'clúster(es) y redes (2010)',
    'LC/W.337', 'Chile: política industrial', 'nota: véase http://ejemplo.org', 'covid -19', 'norte - sur', 'consorcio–red', '',
  ])('is none where nothing but words is written: %s', (query) => expect(read(query)).toBeUndefined());

  it('demands phrases and lets the other words be found as ever', () => {
    expect(read('vino "mesa de trabajo"')).toMatchObject({ words: 'vino  mesa de trabajo ', condition: { kind: 'phrase', text: 'mesa de trabajo' }, remarks: [] });
  });

  it('reads AND before OR, NOT and the minus sign before both, and brackets first', () => {
    const words = (text: string) => expect.objectContaining({ kind: 'words', text });
    expect(read('vino AND cacao OR café')!.condition).toMatchObject({ kind: 'any', of: [{ kind: 'all', of: [words('vino'), words('cacao')] }, words('café')] });
    expect(read('vino AND (cacao OR café)')!.condition).toMatchObject({ kind: 'all', of: [words('vino'), { kind: 'any', of: [words('cacao'), words('café')] }] });
    expect(read('vino -cacao NOT "buen café"')!.condition).toMatchObject({ kind: 'all', of: [{ kind: 'not', of: words('cacao') }, { kind: 'not', of: { kind: 'phrase', text: 'buen café' } }] });
  });

  it('does not look for what it keeps away', () => expect(read('vino -cacao')!.words).toBe('vino       '));

  it.each([
    ['año:2010..2012', ['year:2010', 'year:2011', 'year:2012']], ['ano:2010', ['year:2010']], ['type:tool', ['type:tool']], ['tipo:herramientas', ['type:tool']],
    ['país:Perú', ['country:pe']], ['pays:"Costa Rica"', ['country:cr']], ['idioma:português', ['language:pt']], ['bloque:mercosur', ['bloc:mercosur']],
  ])('knows the values of %s', (query, facets) => expect(read(query)!.condition).toEqual({ kind: 'facets', facets }));

  it('takes a concept with everything narrower, by any of its names', () => {
    const facets = facetsFor('concept', 'APL', knownIdeas);
    expect(facets).toContain('concept:cluster');
    expect(facets).toEqual(facetsFor('concept', 'cluster', knownIdeas));
    expect(facetsFor('concept', 'cadenas de valor', knownIdeas).length).toBeGreaterThan(1);
  });

  it.each([
    ['vino AND', ['dangling-operator']], ['OR vino', ['dangling-operator']], ['vino AND AND cacao', ['dangling-operator']], ['(vino OR cacao', ['unclosed-parenthesis']],
    ['vino OR cacao)', ['stray-parenthesis']], ['autor:Ferraro "mesa de trabajo', ['unclosed-quote']], ['tipo:nada', ['unknown-value']], ['año:dosmil', ['bad-year']],
    ['año:2015..2010', ['bad-year']], ['autr:Ferraro AND vino', ['unknown-field']], ['vino AND título:', ['empty-field']],
  ])('says what it could not take as it was meant: %s', (query, codes) => expect(remarks(query)).toEqual(codes));

  it('makes something of whatever is written, and keeps every place', () => {
    const part = fc.constantFrom('vino', '"', '«', '»', '(', ')', ' ', 'AND', 'OR', 'NOT', '-', 'título:', 'año:2010', 'año:', 'país:cl', '"mesa de trabajo"', ':', 'x:y');
    const keepsPlace = fc.property(fc.array(part, { maxLength: 25 }), (parts) => {
      const query = parts.join(' ');
      return (read(query)?.words ?? query).length === query.length;
    });
    expect(fc.check(keepsPlace)).toMatchObject({ failed: false });
  });
});

describe('years', () => {
  it.each([['2010', 1, 2010], ['2010..2015', 6, 2010], ['2010-2012', 3, 2010], ['>=2198', 2, 2198], ['..1001', 2, 1000], ['<1001', 1, 1000]])('%s are %i from %i on', (value, count, first) =>
    expect([yearsOf(value)!.length, yearsOf(value)![0]]).toEqual([count, first]));
  it.each(['', '..', '20', '2010..', 'año'])('%s', (value) => expect(yearsOf(value)).toEqual(value === '2010..' ? expect.any(Array) : undefined));
});
