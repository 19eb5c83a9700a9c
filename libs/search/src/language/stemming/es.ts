import { keeping, list, longestSuffix, regionsOf, without, type Regions } from './regions.js';

/**
 * Spanish stems of words already folded. The suffixes are Snowball's, rewritten without accents so that
 * «innovación» and «innovacion» meet; plurals go first, so that «clústeres» and «calidades» meet their singular;
 * verb endings that accents alone tell from nouns are left out; «institucional» goes with «institución».
 */
export function stemSpanish(word: string): string {
  if (word.length <= 3) return word;
  const known = irregular[word] ?? kept.get(word);
  if (known) return known;
  const singular = withoutPronoun(singularOf(word)).replace(/(?<=...)ional$/, 'ion');
  const regions = regionsOf(singular);
  return finished(withoutSuffix(singular, regions) ?? withoutVerbEnding(singular, regions), regions);
}

const irregular: Record<string, string> = {
  gobierno: 'gobern', gobiernos: 'gobern', pais: 'pais', paises: 'pais', interes: 'interes', intereses: 'interes',
  ingles: 'ingles', inglesa: 'ingles', ingleses: 'ingles', inglesas: 'ingles', frances: 'frances', francesa: 'frances',
  franceses: 'frances', francesas: 'frances', portugues: 'portugues', portuguesa: 'portugues', portugueses: 'portugues',
  portuguesas: 'portugues', holandes: 'holandes', holandesa: 'holandes', holandeses: 'holandes', holandesas: 'holandes',
  neerlandes: 'neerlandes', neerlandesa: 'neerlandes', empleo: 'emple', empleos: 'emple', meses: 'mes', leyes: 'ley',
  cluster: 'cluster', clusteres: 'cluster', clusters: 'cluster', taller: 'taller', talleres: 'taller', pyme: 'pyme', pymes: 'pyme', mipyme: 'mipyme', mipymes: 'mipyme', crecimiento: 'crec', crece: 'crec', crecen: 'crec', conocimiento: 'conoc', conocimientos: 'conoc',
};

/** «caso» is no «casa», «marco» no «marca», «puerto» no «puerta». */
const kept = keeping(`
  caso marco puerto plano banco fondo punto cuento cargo partido modo ramo libro cuadro pasto palo tramo trato suelo huerto
  grado resto saldo foco pozo universo texto medio plazo peso mesa
`);

function singularOf(word: string): string {
  if (!word.endsWith('s') || word.endsWith('ss')) return word;
  if (word.length > 4 && word.endsWith('ces')) return `${word.slice(0, -3)}z`;
  if (/[bdfgjlmnrstvxyz]es$/.test(word) && word.length > 4) return word.slice(0, -2);
  // A consonant before the s is a borrowed plural: «clusters», «tests».
  return /[aeokmnprt]s$/.test(word) ? word.slice(0, -1) : word;
}

const withoutPronoun = (word: string): string =>
  word.replace(/(?<=[a-z]{3}(?:ar|er|ir|ando|iendo|yendo))(?:se(?:la|lo|le)?|la|lo|le|nos)$/, '');

const bare = list('anza ico ica ismo able ible ista oso osa amiento imiento');
const after = list('adora ador acion ante ancia');
const suffixes = [...bare, ...after, ...list('logia ucion encia amente mente idad iva ivo')];

function withoutSuffix(word: string, { r1, r2 }: Regions): string | undefined {
  if (word.endsWith('amente') && word.length - 6 >= r1) {
    const rest = without(word, 'amente');
    const more = longestSuffix(rest, ['ativ', 'iv', 'os', 'ic', 'ad'], r2);
    return more ? without(rest, more) : rest;
  }
  const suffix = longestSuffix(word, suffixes, r2);
  if (!suffix) return undefined;
  const rest = without(word, suffix);
  if (suffix === 'logia') return `${rest}log`;
  if (suffix === 'ucion') return `${rest}u`;
  if (suffix === 'encia') return `${rest}ent`;
  const inner = suffix === 'mente' ? ['able', 'ible', 'ante'] : suffix === 'idad' ? ['abil', 'ic', 'iv'] : suffix.startsWith('iv') ? ['at'] : [];
  const more = longestSuffix(rest, inner, r2);
  return more ? without(rest, more) : rest;
}

const verbEndings = list(`
  arian ariais aremo aran areis aria ara erian eran eremo ereis irian iran iremo ireis iria ira
  aba aban abai abamo ada ida ia ian iamo iera ieran ieramo iese iesen aste iste an aron ieron ado ido ando iendo yendo
  ar er ir en
`);

function withoutVerbEnding(word: string, { rv }: Regions): string {
  const ending = longestSuffix(word, verbEndings, Math.max(rv, 3));
  if (!ending) return word;
  // «mentira», «cámara»: short rests are nouns rather than future tenses.
  if ((ending === 'ara' || ending === 'ira') && word.length < 7) return word;
  return without(word, ending);
}

/** Takes the last vowels off and writes one sound one way: «alcance» and «alcanzar», «busque» and «buscar». */
function finished(word: string, { rv, r2 }: Regions): string {
  let stem = word;
  while (stem.length > Math.max(rv, 3) && /[aeoi]$/.test(stem)) stem = stem.slice(0, -1);
  stem = stem.replace(/(?<=..)gu$/, 'g').replace(/(?<=..)qu$/, 'c');
  if (stem.endsWith('ic') && stem.length - 2 >= r2) stem = stem.slice(0, -2);
  return stem.length > 3 ? stem.replace(/c$/, 'z') : stem;
}
