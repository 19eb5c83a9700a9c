import { guide as guideSchema } from '#repository';
import { blocs, countries } from '#tenancy';
import { concepts, licences, resourceTypes, sectors, valueChains } from '#vocabulary';
import { clusters, institutions, sources } from '../network/index.js';
import { described } from './guides/work-guide.js';
import { catalogue, type Language } from './index.js';

const languages = ['es', 'pt', 'en', 'fr'] as const;
const codesOf = (items: readonly { readonly code: string }[]) => new Set(items.map(({ code }) => code));
const known = {
  blocs: codesOf(blocs),
  concepts: codesOf(concepts),
  countries: codesOf(countries),
  institutions: codesOf(institutions),
  licences: codesOf(licences),
  sectors: codesOf(sectors),
  tenants: codesOf([{ code: 'celac' }, ...countries, ...clusters]),
  types: codesOf(resourceTypes),
  valueChains: codesOf(valueChains),
};
const unknown = (codes: readonly (string | undefined)[], among: ReadonlySet<string>) =>
  codes.filter((code) => code !== undefined && !among.has(code));
const languagesOf = (texts: object) => Object.keys(texts) as Language[];

describe('the catalogue', () => {
  it('holds at least eighty works, each once', () => {
    expect(catalogue.length).toBeGreaterThanOrEqual(80);
    expect(codesOf(catalogue).size).toBe(catalogue.length);
  });

  it('has works of every type, from all five sources, most of them public and some not', () => {
    expect(new Set(catalogue.map(({ type }) => type))).toEqual(known.types);
    expect(new Set(catalogue.map(({ locus }) => locus.source))).toEqual(new Set(Object.keys(sources)));
    const kinds = catalogue.map(({ visibility }) => visibility.kind);
    expect(kinds.filter((kind) => kind === 'public').length).toBeGreaterThan(catalogue.length / 2);
    expect(new Set(kinds)).toEqual(new Set(['public', 'network', 'shared', 'tenant']));
  });

  it('speaks all four languages in at least twenty-five abstracts', () => {
    expect(catalogue.filter(({ abstracts }) => languagesOf(abstracts).length === 4).length).toBeGreaterThanOrEqual(25);
  });
});

describe('the works that are told step by step', () => {
  const told = catalogue.filter(({ guide }) => guide);

  it('are real ones, with every step named in all four languages and nothing longer than the repository takes', () => {
    expect(told.map(({ code }) => code).toSorted()).toEqual(['onudi-consorcios-origen', 'plan-fruticola-ohiggins', 'plan-vitivinicola-ohiggins', 'protocolo-global-mercados']);
    for (const { guide } of told) {
      const parsed = guideSchema.partial().parse(described(guide!));
      for (const { name } of parsed.steps!) expect(languagesOf(name).toSorted()).toEqual(['en', 'es', 'fr', 'pt']);
    }
  });

  it('say of the plans of O’Higgins what their tables print', () => {
    const { steps } = told.find(({ code }) => code === 'plan-vitivinicola-ohiggins')!.guide!;
    expect(steps).toHaveLength(17);
    expect(steps[2]).toMatchObject({ time: { es: '2.º semestre de 2006', en: 'Second half of 2006' }, outputs: { es: expect.stringContaining('Mesa de Trabajo del CER Vitivinícola conformada') } });
    expect(steps.filter(({ time }) => time?.es === 'A definir según decisión del CER')).toHaveLength(9);
    expect(steps[15]).not.toHaveProperty('time');
  });
});

describe.each(catalogue.map((work) => [work.code, work] as const))('%s', (code, work) => {
  it('refers only to what exists', () => {
    expect(code).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(unknown(work.concepts, known.concepts)).toEqual([]);
    expect(unknown(work.valueChains, known.valueChains)).toEqual([]);
    expect(unknown(work.countries, known.countries)).toEqual([]);
    expect(unknown([work.tenant], known.tenants)).toEqual([]);
    expect(unknown([work.institution], known.institutions)).toEqual([]);
    expect(unknown([work.sector], known.sectors)).toEqual([]);
    expect(unknown([work.licence], known.licences)).toEqual([]);
    if (work.visibility.kind === 'shared') {
      expect(unknown(work.visibility.tenants, known.tenants)).toEqual([]);
      expect(unknown(work.visibility.blocs, known.blocs)).toEqual([]);
      expect([...work.visibility.tenants, ...work.visibility.blocs]).not.toEqual([]);
    }
  });

  it('can be judged: original title and abstract, someone responsible, concepts, a place in a source', () => {
    expect(languagesOf(work.titles)).toContain(work.originalLanguage);
    expect(languagesOf(work.abstracts)).toContain(work.originalLanguage);
    expect(work.authors.length > 0 || work.institution).toBeTruthy();
    expect(work.concepts.length).toBeGreaterThanOrEqual(2);
    expect(work.locus.where).not.toBe('');
  });

  it('has a printed title, says which ones are ours, and is told in Spanish and at least one other language', () => {
    const inPrint = languagesOf(work.titles).filter((language) => !work.translated.includes(language));
    expect(inPrint).not.toEqual([]);
    expect(work.translated.filter((language) => !work.titles[language])).toEqual([]);
    expect(work.abstracts.es).toBeDefined();
    const abstracts = languages.flatMap((language) => work.abstracts[language] ?? []);
    expect(new Set(abstracts).size).toBeGreaterThanOrEqual(2);
    for (const abstract of abstracts) expect(abstract.length).toBeGreaterThan(60);
    for (const title of Object.values(work.titles)) expect(title.trim()).not.toBe('');
  });

  it('links to addresses of the web', () => {
    for (const link of work.links) expect(new URL(link).protocol).toMatch(/^https?:$/);
  });
});
