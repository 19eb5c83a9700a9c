import { concepts } from '../../concepts/index.js';
import { canonical, type ConceptEntry } from '../concept-document.js';
import { firstEdition } from '../first-edition.js';
import { emptyEntry } from '../transfer/transfer.js';
import { examine, type QualityCheck } from './examine.js';

const named = (code: string) => ({ es: code, pt: code, en: code, fr: code, nl: code });
const good = (code: string, more: Partial<ConceptEntry> = {}): ConceptEntry =>
  canonical({ ...emptyEntry(code), prefLabel: named(code), definitions: { es: 'Qué es.' }, related: ['root'], ...more });
const root = good('root', { related: [] });
const found = (entries: ConceptEntry[], check: QualityCheck) => examine([root, ...entries]).filter((one) => one.check === check);

describe('the quality of a thesaurus', () => {
  it('finds nothing where nothing is wrong', () => expect(examine([root, good('a'), good('b', { related: [], broader: ['a'] })])).toEqual([]));

  it('finds languages without a name', () => {
    const { nl: _, ...names } = named('a');
    expect(found([good('a', { prefLabel: names })], 'missing-label')).toEqual([{ check: 'missing-label', concepts: ['a'], language: 'nl', label: null }]);
  });

  it('finds one name for two concepts, whatever its accents and its kind', () => {
    const shared = [good('a', { altLabels: [{ language: 'es', label: 'Gestión', country: null }] }), good('b', { hiddenLabels: [{ language: 'es', label: 'gestion' }] }), good('c', { altLabels: [{ language: 'pt', label: 'gestion', country: null }] })];
    expect(found(shared, 'ambiguous-label')).toEqual([{ check: 'ambiguous-label', concepts: ['a', 'b'], language: 'es', label: 'Gestión' }]);
  });

  it('finds the preferred name again among the others', () =>
    expect(found([good('a', { altLabels: [{ language: 'fr', label: 'A', country: null }] })], 'label-conflict')).toMatchObject([{ concepts: ['a'], language: 'fr' }]));

  it('finds what is related to nothing', () => {
    expect(found([good('a', { related: [] }), good('b')], 'orphan')).toMatchObject([{ concepts: ['a'] }]);
  });

  it('finds circles, each once, and not what merely leads into one', () => {
    const entries = [good('a', { broader: ['b'] }), good('b', { broader: ['c'] }), good('c', { broader: ['a'] }), good('d', { broader: ['a'] })];
    expect(found(entries, 'circle')).toMatchObject([{ concepts: ['a', 'b', 'c'] }]);
  });

  it('finds groups that nothing joins to the rest', () => {
    const island = [good('x', { related: ['y'] }), good('y', { related: ['x'] })];
    expect(found([good('a'), good('b'), ...island], 'island')).toMatchObject([{ concepts: ['x', 'y'] }]);
  });

  it('finds what is related to what is above it', () => {
    const entries = [good('a'), good('b', { broader: ['a'], related: [] }), good('c', { broader: ['b'], related: ['a'] })];
    expect(found(entries, 'relation-clash')).toMatchObject([{ concepts: ['c', 'a'] }]);
  });

  it('finds what nobody has defined', () => expect(found([good('a', { definitions: {} })], 'undocumented')).toMatchObject([{ concepts: ['a'] }]));

  it('finds what still leads to a concept out of use, and asks nothing else of that one', () => {
    const old = good('old', { status: 'deprecated', prefLabel: { es: 'a' }, related: [], definitions: {} });
    expect(examine([root, good('a', { broader: ['old'] }), old])).toEqual([{ check: 'deprecated-in-use', concepts: ['a', 'old'], language: null, label: null }]);
  });

  it('finds neither circles nor shared names nor missing names in the first edition', () => {
    const checks = new Set(examine(firstEdition(concepts)).map(({ check }) => check));
    for (const check of ['missing-label', 'ambiguous-label', 'circle', 'deprecated-in-use'] as const) expect(checks).not.toContain(check);
  });
});
