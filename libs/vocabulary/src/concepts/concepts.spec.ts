import { conceptLanguages, concepts } from './index.js';

const codes = new Set(concepts.map((concept) => concept.code));
const folded = (text: string) => text.toLowerCase().normalize('NFKD').replace(/\p{M}+/gu, '');
const each = concepts.map((concept) => [concept.code, concept] as const);

describe('the concepts', () => {
  it('are at least 120, each code once', () => {
    expect(concepts.length).toBeGreaterThanOrEqual(120);
    expect(codes.size).toBe(concepts.length);
  });

  it.each(each)('%s has a name in every language, never twice', (_, concept) => {
    expect(concept.code).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    for (const language of conceptLanguages) {
      const labels = [concept.prefLabel[language], ...concept.altLabels[language]];
      for (const label of labels) expect(label).toMatch(/^\S(.*\S)?$/);
      expect(labels.filter((label, index) => labels.indexOf(label) !== index)).toEqual([]);
    }
  });

  it.each(each)('%s points to concepts that exist, and not to itself', (_, concept) => {
    const targets = [...(concept.broader ? [concept.broader] : []), ...concept.related];
    expect(targets.filter((code) => !codes.has(code) || code === concept.code)).toEqual([]);
  });

  it('form a hierarchy without circles', () => {
    const broader = new Map(concepts.map((concept) => [concept.code, concept.broader]));
    for (const { code } of concepts) {
      const path = [code];
      for (let next = broader.get(code); next; next = broader.get(next)) {
        expect(path).not.toContain(next);
        path.push(next);
      }
    }
  });

  it.each(conceptLanguages)('never share a name in %s', (language) => {
    const owners = new Map<string, Set<string>>();
    for (const { code, prefLabel, altLabels } of concepts) {
      for (const label of [prefLabel[language], ...altLabels[language]].map(folded)) {
        owners.set(label, (owners.get(label) ?? new Set()).add(code));
      }
    }
    expect([...owners].filter(([, owner]) => owner.size > 1).map(([label, owner]) => `${label}: ${[...owner].join(', ')}`)).toEqual([]);
  });

  it.each([
    'clúster', 'clústeres', 'conglomerado', 'aglomerado', 'APL', 'arranjo produtivo local', 'arranjos produtivos locais',
    'arranjos produtivos', 'CER', 'distrito industrial', 'grappe', 'pôle de compétitivité', 'bedrijvencluster', 'cluster',
  ])('call %s a cluster', (name) => {
    const owners = concepts.filter((concept) =>
      conceptLanguages.some((language) => [concept.prefLabel[language], ...concept.altLabels[language]].includes(name)),
    );
    expect(owners.map((concept) => concept.code)).toEqual(['cluster']);
  });
});
