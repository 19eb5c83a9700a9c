import { analyse, countLexemes } from './analysis.js';
import { cognateKey } from './cognate.js';
import { codesIn, possibleCodes } from './codes.js';
import { fold } from './fold.js';
import { guessLanguage, guessLanguages } from './guess.js';
import type { SearchLanguage } from './language.js';
import { translations } from './lexicon/index.js';
import { stem } from './stemming/index.js';
import { tokenise } from './tokens.js';

const words = (text: string) => tokenise(text).map(({ word }) => word);

describe('tokens', () => {
  it.each([
    ['Política INDUSTRIAL, año 2014', ['politica', 'industrial', 'ano', '2014']],
    ['l’industrie qu’il d’água', ['industrie', 'il', 'agua']],
    ["the country's firms don't O'Higgins", ['the', 'country', 'firms', 'dont', 'ohiggins']],
    ['C.E.P.A.L. y EE.UU.', ['cepal', 'y', 'eeuu']],
    ['1.250 dólares, 2,5 %, 20\u00a0000 t', ['1250', 'dolares', '2.5', '20000', 't']],
    ['el 2º semestre', ['el', '2', 'semestre']],
    ['capaci-\ndades público-privadas', ['capacidades', 'publico', 'privadas']],
    ['œuvre straße Łódź', ['oeuvre', 'strasse', 'lodz']],
    ['', []],
    ['¿¡…?!', []],
  ])('of «%s»', (text, expected) => expect(words(text)).toEqual(expected));

  it('know where they stand', () => {
    const text = 'Los «clústeres» d’Haïti';
    expect(tokenise(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Los', 'clústeres', 'Haïti']);
  });

  it('fold the same with and without accents', () => expect(fold('Inovação ÑANDÚ')).toBe(fold('inovacao nandu')));
});

describe('document numbers', () => {
  it.each([
    ['véase LC/W.337', ['lcw337']],
    ['IDB-WP-170 y DT 25', ['idbwp170', 'dt25']],
    ['LC/G.2681-P/Rev.3', ['lcg2681', 'lcg2681p', 'lcg2681prev', 'lcg2681prev3']],
    ['COVID-19', ['covid19']],
    ['años 2006-2010, 45 empresas', []],
  ])('in «%s»', (text, expected) => expect(codesIn(tokenise(text))).toEqual(expected));

  it.each(['LC/W.337', 'lc w 337', 'lcw337', 'LC W337'])('as people type them: %s', (query) => {
    expect(possibleCodes(tokenise(query)).map(({ code }) => code)).toContain('lcw337');
  });
});

describe('function words', () => {
  const content = (text: string, language: SearchLanguage) => [...countLexemes(analyse(text, language)).keys()];
  it('do not count', () => expect(content('¿Cuáles son las ventajas de los clústeres?', 'es')).toEqual(['ventaj', 'cluster']));
  it('count where asked for', () => expect(countLexemes(analyse('por qué', 'es'), { keepStopWords: true }).size).toBe(2));
  it('are never acronyms, unless everything is in capitals', () => {
    expect(content('the IT sector', 'en')).toContain('it');
    expect(content('THE IT SECTOR OF THE COUNTRY', 'en')).not.toContain('it');
  });
});

describe('guess of the language', () => {
  it.each([
    ['es', '¿Cuáles son los riesgos de una política de clústeres?'], ['es', 'que premio recibio la organizacion'],
    ['pt', 'Quantas parcelas tem o financiamento das máquinas?'], ['pt', 'inovacao nas pequenas empresas do nordeste'],
    ['en', 'How long does approval of a voucher take?'], ['fr', 'Quelles entreprises doivent établir un plan ?'],
    ['fr', 'developpement des filieres agricoles'], ['nl', 'Welke bedrijven werken samen in de keten?'],
  ])('%s: %s', (language, text) => expect(guessLanguage(text)).toBe(language));

  it('doubts, and lets the reader’s language decide', () => {
    expect(guessLanguages('industrial')[0]!.share).toBeLessThan(0.6);
    expect(guessLanguage('industrial', 'pt')).toBe('pt');
  });
});

describe('word families', () => {
  it.each([
    [['producción', 'produção', 'production', 'production']], [['estrategia', 'estratégia', 'strategy', 'stratégie']],
    [['calidad', 'qualidade', 'quality', 'qualité']], [['filosofía', 'filosofia', 'philosophy', 'philosophie']],
    [['gobernanza', 'governança', 'governance', 'gouvernance']],
  ])('%p', (row) => {
    const keys = row.map((word, n) => cognateKey(stem(fold(word), (['es', 'pt', 'en', 'fr'] as const)[n]!)));
    expect(new Set(keys).size).toBe(1);
  });
  it('are not told from stems too short', () => expect(cognateKey('sal')).toBeUndefined());
  it('know everyday words that do not look alike', () => {
    expect(translations(stem('guerra', 'es'), 'es')).toContain(stem('war', 'en'));
    expect(translations(stem('entreprise', 'fr'), 'fr')).toContain(stem('empresa', 'es'));
  });
});
