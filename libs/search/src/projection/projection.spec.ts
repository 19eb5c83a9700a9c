import fc from 'fast-check';
import { knownIdeas } from '../ideas/known-ideas.js';
import { cutPassages } from './cut-passages.js';
import { PassageMaker } from './passages.js';
import type { SourceDocument } from './source-document.js';

const source = (own: Partial<SourceDocument>): SourceDocument => ({
  language: 'es', titles: {}, abstracts: {}, authors: [], institution: null, documentNumber: null, place: null, countries: [], valueChains: [], concepts: [], texts: [], ...own,
});
const maker = new PassageMaker(knownIdeas);
const impacts = (own: Partial<SourceDocument>) => maker.passagesOf(source(own))[0]!.impacts;

describe('passages of a text', () => {
  it('hold all its words, in their order, and are not too long', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1, maxLength: 40 }), { maxLength: 400 }), (words) => {
        const text = words.join(' ');
        const passages = cutPassages(text);
        expect(passages.join('').replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''));
        expect(Math.max(0, ...passages.map(({ length }) => length))).toBeLessThanOrEqual(1800);
      }),
      { numRuns: 50 },
    );
  });

  it('end where sentences end', () => {
    const sentence = 'Una oración de cierto largo que dice algo de los clústeres y de sus redes. ';
    for (const passage of cutPassages(sentence.repeat(80))) expect(passage).toMatch(/^Una .*redes\.$/s);
  });
});

describe('the words of a resource', () => {
  it('weigh title over abstract, and concept over abstract', () => {
    const words = impacts({ titles: { es: 'Minería verde' }, abstracts: { es: 'Una guía de turismo para la costa.' }, concepts: ['value-chain'] });
    expect(words.get('miner')!).toBeGreaterThan(words.get('turism')!);
    expect(words.get('concept:value-chain')!).toBeGreaterThan(words.get('turism')!);
  });

  it('do not count twice for being said in two languages', () => {
    const once = impacts({ titles: { es: 'Política industrial' } });
    const twice = impacts({ titles: { es: 'Política industrial', pt: 'Política industrial' } });
    expect(twice.get('industrial')).toBe(once.get('industrial'));
  });

  it('include ideas by any name, wider ideas, authors and numbers', () => {
    const words = impacts({
      titles: { pt: 'Arranjos produtivos locais' }, language: 'pt', authors: ['Ferraro, C.'], documentNumber: 'LC/W.337', countries: ['br'],
    });
    expect([...words.keys()]).toEqual(expect.arrayContaining(['concept:cluster', '@ferraro', '#lcw337', 'country:br']));
  });

  it('reach into texts, whose passages know the title of the whole', () => {
    const passages = maker.passagesOf(source({ titles: { es: 'Guía del turismo' }, texts: [{ language: null, text: 'La fermentación dura seis días. '.repeat(120) }] }));
    expect(passages.length).toBeGreaterThan(2);
    const [head, piece] = passages as [(typeof passages)[number], (typeof passages)[number]];
    expect(piece).toMatchObject({ ordinal: 1, language: 'es' });
    expect(piece.impacts.get('turism')!).toBeLessThan(head.impacts.get('turism')!);
    expect(piece.impacts.has('ferment')).toBe(true);
  });

  it('have impacts between nothing and one', () => {
    for (const impact of impacts({ titles: { es: 'clúster clúster clúster clúster' }, concepts: ['cluster'] }).values()) {
      expect(impact).toBeGreaterThan(0);
      expect(impact).toBeLessThan(1);
    }
  });
});
