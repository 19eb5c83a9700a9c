import { keeping, list, longestSuffix, regionsOf, without, type Regions } from './regions.js';

/**
 * Portuguese stems of words already folded. The suffixes are Snowball's without accents; irregular plurals
 * (-ões, -ais, -éis) go first, and -ão is written as its Spanish cousin -ión, so that `inovação`, `inovações`,
 * `inovacao` and even `innovación` come close.
 */
export function stemPortuguese(word: string): string {
  if (word.length <= 3) return word;
  const known = irregular[word] ?? kept.get(word);
  if (known) return known;
  const singular = nasal(withoutPronoun(singularOf(word))).replace(/(?<=...)ional$/, 'ion');
  const regions = regionsOf(singular);
  return finished(withoutSuffix(singular, regions) ?? withoutVerbEnding(singular, regions), regions);
}

const irregular: Record<string, string> = {
  pais: 'pais', paises: 'pais', mes: 'mes', meses: 'mes', lei: 'lei', leis: 'lei', governo: 'govern', governos: 'govern',
  ingles: 'ingles', inglesa: 'ingles', ingleses: 'ingles', inglesas: 'ingles', frances: 'frances', francesa: 'frances',
  franceses: 'frances', francesas: 'frances', portugues: 'portugues', portuguesa: 'portugues', portugueses: 'portugues',
  portuguesas: 'portugues', cluster: 'cluster', clusters: 'cluster', seis: 'seis', reis: 'rei', onibus: 'onibus', lapis: 'lapis', gratis: 'gratis',
};

/** `caso` is no `casa`, `porto` no `porta`, `prato` no `prata`. */
const kept = keeping(`
  caso marco porto plano banco fundo ponto conto cargo partido modo ramo livro quadro pasto prato trato solo grau resto saldo foco
  universo texto meio prazo peso mesa
`);

function singularOf(word: string): string {
  if (!word.endsWith('s') || word.endsWith('ss')) return word;
  if (/[oa]es$/.test(word) && word.length > 4) return `${word.slice(0, -3)}ao`;
  if (/[aeou]is$/.test(word) && word.length > 4) return `${word.slice(0, -2)}l`;
  if (/[bcdfgjlmnpqrstvxz]is$/.test(word) && word.length > 4) return `${word.slice(0, -2)}il`;
  if (/[aeiou]ns$/.test(word)) return `${word.slice(0, -2)}m`;
  if (/[rzsnl]es$/.test(word) && word.length > 4) return word.slice(0, -2);
  return /(?:[aeokmnprt]|[aeo]u)s$/.test(word) ? word.slice(0, -1) : word;
}

const withoutPronoun = (word: string): string => word.replace(/(?<=[a-z]{3}(?:ar|er|ir))(?:lo|la|se)$/, '');

const nasal = (word: string): string =>
  word.length > 4 && word.endsWith('ao') ? word.replace(/(?<=[cstx])ao$/, 'ion').replace(/iao$/, 'ion').replace(/ao$/, 'on') : word;

const suffixes = list(`
  eza ico ica ismo avel ivel ista oso osa amento imento adora ador acion ante ancia logia ucion uicion encia amente mente idade iva ivo
`);

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
  if (suffix === 'ucion' || suffix === 'uicion') return `${rest}u`;
  if (suffix === 'encia') return `${rest}ent`;
  const inner = suffix === 'mente' ? ['avel', 'ivel', 'ante'] : suffix === 'idade' ? ['abil', 'ic', 'iv'] : suffix.startsWith('iv') ? ['at'] : [];
  const more = longestSuffix(rest, inner, r2);
  return more ? without(rest, more) : rest;
}

const verbEndings = list(`
  ariam eriam iriam aria iria assem essem issem asse isse aram eram iram avam ava ada ida ado ido ando endo indo
  aremo eremo iremo arao erao irao arion erion irion iam ia ar er ir ou eu iu am em aste este iste
`);

function withoutVerbEnding(word: string, { rv }: Regions): string {
  const ending = longestSuffix(word, verbEndings, Math.max(rv, 3));
  return ending ? without(word, ending) : word;
}

/** Takes the last vowels off and writes one sound one way: `alcance` and `alcançar`. */
function finished(word: string, { rv, r2 }: Regions): string {
  let stem = word;
  while (stem.length > Math.max(rv, 3) && /[aeoi]$/.test(stem)) stem = stem.slice(0, -1);
  stem = stem.replace(/(?<=..)gu$/, 'g').replace(/(?<=..)qu$/, 'c');
  if (stem.endsWith('ic') && stem.length - 2 >= r2) stem = stem.slice(0, -2);
  return stem.length > 3 ? stem.replace(/c$/, 'z') : stem;
}
