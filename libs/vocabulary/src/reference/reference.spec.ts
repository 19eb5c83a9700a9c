import { locales } from '#platform';
import { provenances, referenceRelations, referenceRows, referenceTables, relationKinds, sourceDocs, type Texts } from './index.js';

const rowsOf = (table: string) => referenceTables.find(({ code }) => code === table)?.rows ?? [];
const targets = (from: string, kind?: string) =>
  referenceRelations.filter((each) => each.from === from && (!kind || each.kind === kind)).map(({ to }) => to);
const complete = (texts: Texts) => locales.every((locale) => texts[locale]?.trim() && texts[locale] === texts[locale].trim());

/** Every group of texts found anywhere in a value. */
const textsWithin = (value: unknown): Texts[] => {
  if (value === null || typeof value !== 'object') return [];
  if ('es' in value) return [value as Texts];
  return Object.values(value).flatMap(textsWithin);
};

describe('the reference tables', () => {
  it.each([
    ['qualification-criteria', 7], ['cluster-traits', 2],
    ['country-policies', 7], ['policy-traits', 6], ['policy-failures', 2], ['policy-supports', 5], ['chain-risks', 3],
    ['hagenberg-links', 6], ['intraregional-exports', 12],
    ['inhibitors', 10], ['interventions', 10], ['methodologies', 10],
    ['eco-industrial-areas', 9], ['eco-industrial-options', 25],
    ['oecd-goals', 3], ['oecd-sub-goals', 8], ['oecd-instruments', 26],
    ['scorecard-subjects', 6], ['scorecard-dimensions', 11], ['scorecard-conclusions', 10],
    ['institutions', 8], ['relational-benefits', 7], ['chile-chronicle', 4], ['chile-sectors', 5], ['policy-lessons', 7],
    ['value-dimensions', 3], ['value-groups', 10], ['value-indicators', 34],
    ['risks', 7], ['mitigations', 7], ['partnership-risks', 11],
    ['government-levels', 3], ['government-roles', 15], ['actor-roles', 4],
    ['policy-objectives', 3], ['policy-families', 3], ['policy-measures', 11], ['management-goals', 6], ['capacity-aspects', 8],
    ['country-lessons', 4], ['success-evidence', 5], ['cluster-definitions', 5],
    ['growth-model', 3], ['policy-generations', 2], ['regional-gaps', 2], ['unitary-state-policies', 2], ['oecd-on-chile', 5],
    ['scorecard-questions', 28], ['scorecard-options', 84], ['strategic-goals', 4], ['cooperation-operation', 6], ['practical-interventions', 6],
    ['ohiggins-benchmarks', 3], ['ohiggins-requirements', 3],
    ['unido-phases', 6], ['unido-principles', 3], ['cooperation-principles', 4], ['regional-lessons', 6], ['unido-cases', 4],
    ['ohiggins-stages', 4], ['ohiggins-areas', 6], ['ohiggins-wine-plan', 17], ['ohiggins-fruit-plan', 17],
    ['ohiggins-institutions', 15], ['ohiggins-instruments', 23],
  ])('has all its rows: %s', (table, count) => {
    expect(rowsOf(table)).toHaveLength(count);
  });

  it('has tables that are not empty, each with its source', () => {
    expect(referenceTables.filter(({ rows, source }) => !rows.length || !sourceDocs.includes(source.sourceDoc) || !source.sourceLocus)).toEqual([]);
  });

  it('gives every table and row a code of its own', () => {
    for (const codes of [referenceTables.map(({ code }) => code), referenceRows.map(({ code }) => code)]) {
      expect(codes.filter((code, place) => codes.indexOf(code) !== place)).toEqual([]);
      expect(codes.filter((code) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(code))).toEqual([]);
    }
  });

  it('speaks all four languages everywhere', () => {
    const all = textsWithin(referenceTables);
    expect(all.length).toBeGreaterThan(referenceRows.length);
    expect(all.filter((texts) => !complete(texts))).toEqual([]);
  });

  it('says of every row where it was read and how sure we are', () => {
    const unsure = referenceRows.filter(
      ({ sourceDoc, sourceLocus, provenance }) => !sourceDocs.includes(sourceDoc) || !sourceLocus.trim() || !provenances.includes(provenance),
    );
    expect(unsure).toEqual([]);
    const mixed = referenceRows.filter(({ sourceDoc, provenance }) => (sourceDoc === 'external') !== (provenance === 'external'));
    expect(mixed).toEqual([]);
  });

  it('relates only rows that exist, and each pair once', () => {
    const codes = new Set(referenceRows.map(({ code }) => code));
    expect(referenceRelations.filter(({ from, to }) => !codes.has(from) || !codes.has(to))).toEqual([]);
    const keys = referenceRelations.map(({ from, kind, to }) => `${from} ${kind} ${to}`);
    expect(keys.filter((key, place) => keys.indexOf(key) !== place)).toEqual([]);
    expect(referenceRelations.filter(({ kind }) => !relationKinds.includes(kind))).toEqual([]);
  });

  it('leads from each inhibitor to its intervention and on to the methodologies printed', () => {
    const ways = Object.fromEntries(
      rowsOf('inhibitors').map(({ code }) => [code.at(-1), targets(code, 'addressed-by').flatMap((each) => targets(each, 'supported-by')).map((each) => each.split('-')[1])]),
    );
    expect(ways).toEqual({
      a: ['m1'], b: ['m1'], c: ['m2', 'm3'], d: ['m4'], e: ['m5', 'm6'], f: ['m7'], g: ['m8', 'm9'], h: ['m1'], i: ['m10'], j: [],
    });
  });

  it('leaves the lists empty that were lost, and says so', () => {
    for (const { code, note } of rowsOf('eco-industrial-areas')) {
      expect([code, targets(code).length > 0]).toEqual([code, note === undefined]);
    }
    expect(rowsOf('eco-industrial-areas').filter(({ note }) => note)).toHaveLength(4);
  });

  it('asks something in every dimension of the scorecard, with three options valued 0, 1, 2', () => {
    for (const { code } of rowsOf('scorecard-dimensions')) expect(targets(code).length).toBeGreaterThan(0);
    for (const { code } of rowsOf('scorecard-questions')) {
      const values = targets(code).map((option) => referenceRows.find((each) => each.code === option)?.data?.['value']);
      expect([code, values]).toEqual([code, [0, 1, 2]]);
    }
  });

  it('keeps the shares of the blocs as printed, rounding and all', () => {
    const sum = (bloc: string) => rowsOf('intraregional-exports').slice(0, 10).reduce((total, { data }) => total + Number(data?.[bloc]), 0);
    expect(['mercosur', 'cacm', 'andean'].map(sum)).toEqual([99, 101, 99]);
    expect(rowsOf('intraregional-exports').at(-2)?.data).toEqual({ mercosur: 87, cacm: 85, andean: 85 });
  });

  it('keeps the links of Hagenberg in agreement with fifteen firms', () => {
    for (const { data } of rowsOf('hagenberg-links')) expect(Math.round((Number(data?.['firms']) / 15) * 100)).toBe(data?.['percent']);
    expect(rowsOf('hagenberg-links').reduce((total, { data }) => total + Number(data?.['links']), 0)).toBe(209);
  });

  it('tells a blank deadline from one to be decided', () => {
    const kinds = [...rowsOf('ohiggins-wine-plan'), ...rowsOf('ohiggins-fruit-plan')].map(({ data }) => JSON.stringify(data?.['deadline']));
    const count = (part: string) => kinds.filter((kind) => kind.includes(part)).length;
    expect([count('2006'), count('2007'), count('to-be-decided'), count('unspecified')]).toEqual([6, 8, 19, 1]);
  });

  it('gives every instrument of O’Higgins an owner among its institutions', () => {
    const owners = rowsOf('ohiggins-instruments').map(({ data }) => data?.['owner']);
    const institutions: unknown[] = rowsOf('ohiggins-institutions').map(({ code }) => code);
    expect(owners.filter((owner) => !institutions.includes(owner))).toEqual([]);
  });
});
