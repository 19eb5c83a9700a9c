import { list, longestSuffix, regionsOf, without, type Regions } from './regions.js';

const vowels = 'aeiouy';

/**
 * French stems of words already folded. Plurals and feminines go first, then Snowball's suffixes without accents;
 * `-é`, `-ée` and mute `-e` fall together, as they must once accents are gone.
 */
export function stemFrench(word: string): string {
  if (word.length <= 3) return word;
  const known = irregular[word];
  if (known) return known;
  const singular = singularOf(word).replace(/(?<=...)ional$|(?<=...)ionnel(?:le)?$|(?<=...)ionale$/, 'ion');
  const regions = regionsOf(singular, vowels);
  return finished(withoutSuffix(singular, regions) ?? withoutVerbEnding(singular, regions), regions);
}

const irregular: Record<string, string> = {
  yeux: 'oeil', travaux: 'travail', taux: 'taux', faux: 'faux', mois: 'mois', fois: 'fois', bois: 'bois', trois: 'trois',
  porte: 'porte', portes: 'porte', pays: 'pays', mieux: 'mieux', lois: 'loi', prix: 'prix', choix: 'choix', voix: 'voix', croix: 'croix', paix: 'paix',
};

function singularOf(word: string): string {
  if (word.endsWith('eaux')) return word.slice(0, -1);
  if (word.endsWith('aux') && word.length > 5) return `${word.slice(0, -2)}l`;
  if (/[eo]ux$/.test(word)) return word.endsWith('oux') ? word.slice(0, -1) : word;
  if (/(?:ss|ais|ys|ours)$/.test(word)) return word;
  return word.endsWith('s') ? word.slice(0, -1) : word;
}

const suffixes = list(`
  ance ique isme able iste eux euse atrice ateur ation logie usion ution ence issement ement ite if ive amment emment ment el elle
`);

function withoutSuffix(word: string, { rv, r1, r2 }: Regions): string | undefined {
  const suffix = longestSuffix(word, suffixes, rv);
  if (!suffix) return undefined;
  const at = word.length - suffix.length;
  const rest = without(word, suffix);
  switch (suffix) {
    case 'amment': return `${rest}ant`;
    case 'emment': return `${rest}ent`;
    case 'ment': return rest;
    case 'issement': return at >= r1 ? rest : undefined;
    case 'euse': case 'eux': return at >= r1 ? rest : undefined;
    case 'el': case 'elle': return at >= r2 ? `${rest}al` : undefined;
  }
  if (suffix === 'ement' && at >= rv) {
    const more = longestSuffix(rest, ['ativ', 'iv', 'eus', 'abl', 'iqu', 'ier'], r2);
    return more ? without(rest, more) : rest;
  }
  if (at < r2) return undefined;
  if (suffix === 'logie') return `${rest}log`;
  if (suffix === 'usion' || suffix === 'ution') return `${rest}u`;
  if (suffix === 'ence') return `${rest}ent`;
  const inner = suffix === 'ite' ? ['abil', 'ic', 'iv'] : /^(?:if|ive)$/.test(suffix) ? ['icat', 'at'] : suffix.startsWith('at') ? ['ic'] : [];
  const more = longestSuffix(rest, inner, r2);
  return more ? without(rest, more) : rest;
}

const verbEndings = list(`
  issaient issait issant issante issent isse irent iront irait ira ir ie it i
  eraient erait erai eront eron era erent aient ait ai ant ante assent asse ez iez er ee e
`);

function withoutVerbEnding(word: string, { rv, r2 }: Regions): string {
  const ion = /[st]ion$/.test(word) && word.length - 3 >= r2;
  if (ion) return word.slice(0, -3);
  const ending = longestSuffix(word, verbEndings, Math.max(rv, 3));
  return ending ? without(word, ending) : word;
}

/** Takes the last vowels off and writes one sound one way: `actif` and `active`, `public` and `publique`. */
function finished(word: string, { rv, r2 }: Regions): string {
  let stem = word;
  while (stem.length > Math.max(rv, 3) && /[eiy]$/.test(stem)) stem = stem.slice(0, -1);
  stem = stem.replace(/(?<=..)qu$/, 'c').replace(/(?<=..)gu$/, 'g').replace(/(?<=..)f$/, 'v');
  stem = stem.replace(/(?<=..)([lnt])\1$/, '$1');
  if (stem.endsWith('ic') && stem.length - 2 >= r2) stem = stem.slice(0, -2);
  return stem.length > 3 ? stem.replace(/c$/, 'z') : stem;
}
