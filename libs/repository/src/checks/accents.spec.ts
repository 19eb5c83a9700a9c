import { accented } from './accents.js';

describe('a word without its accent', () => {
  it.each([
    ['es', 'produccion', 'producción'], ['es', 'Region', 'Región'], ['es', 'metodologia', 'metodología'], ['es', 'tecnologicos', 'tecnológicos'],
    ['es', 'geografica', 'geográfica'], ['es', 'analisis', 'análisis'], ['es', 'economia', 'economía'], ['es', 'pequenas', 'pequeñas'], ['es', 'inclusion', 'inclusión'],
    ['pt', 'produção', null], ['pt', 'producao', 'produção'], ['pt', 'acoes', 'ações'], ['pt', 'experiencia', 'experiência'], ['pt', 'gestao', 'gestão'],
    ['fr', 'developpement', 'développement'], ['fr', 'competitivite', 'compétitivité'], ['fr', 'activites', 'activités'],
    ['es', 'cluster', 'clúster'],
  ] as const)('in %s, %s: %s', (language, word, right) => expect(accented(word, language)).toBe(right));

  it.each([
    ['es', 'producción'], ['es', 'mission'], ['es', 'vino'], ['es', 'valor'], ['pt', 'metodologia'], ['pt', 'economia'], ['pt', 'valor'],
    ['fr', 'visite'], ['fr', 'site'], ['fr', 'production'], ['en', 'production'], ['en', 'region'],
  ] as const)('is none in %s: %s', (language, word) => expect(accented(word, language)).toBeNull());
});
