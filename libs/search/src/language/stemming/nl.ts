import { longestSuffix, regionsOf, without } from './regions.js';

const vowels = 'aeiouy';

/** Dutch stems of folded words, after Snowball's. */
export function stemDutch(word: string): string {
  if (word.length <= 3) return word;
  const regions = regionsOf(word, vowels);
  const r1 = Math.max(regions.r1, 3);
  const { r2 } = regions;
  let stem = withoutEnding(word, r1);
  if (stem.endsWith('heid') && stem.length - 4 >= r2 && !stem.endsWith('cheid')) stem = withoutPlural(stem.slice(0, -4), r1);
  stem = withoutSuffix(stem, r1, r2);
  return stem.replace(/(?<=[^aeiou])(a|e|o|u)\1(?=[^aeiouy]$)/, '$1').replace(/v$/, 'f').replace(/z$/, 's');
}

const undouble = (word: string): string => word.replace(/(kk|dd|tt|bb|gg|ll|mm|nn|pp|rr|ss)$/, (pair) => pair[0]!);

function withoutPlural(word: string, r1: number): string {
  const ending = longestSuffix(word, ['ene', 'en'], r1);
  const rest = ending && without(word, ending);
  return rest && !/[aeiouy]$/.test(rest) && !rest.endsWith('gem') ? undouble(rest) : word;
}

function withoutEnding(word: string, r1: number): string {
  let stem = word;
  if (stem.endsWith('heden') && stem.length - 5 >= r1) stem = `${stem.slice(0, -5)}heid`;
  else if (/(?:ene|en)$/.test(stem)) stem = withoutPlural(stem, r1);
  else if (/[^aeiouyj]se?$/.test(stem) && stem.length - 1 >= r1) stem = stem.replace(/se?$/, '');
  if (/[^aeiouy]e$/.test(stem) && stem.length - 1 >= r1) stem = undouble(stem.slice(0, -1));
  return stem;
}

function withoutSuffix(word: string, r1: number, r2: number): string {
  const suffix = longestSuffix(word, ['end', 'ing', 'ig', 'lijk', 'baar', 'bar'], r2);
  if (!suffix) return word;
  const rest = without(word, suffix);
  if (suffix === 'lijk') return /[^aeiouy]e$/.test(rest) && rest.length - 1 >= r1 ? undouble(rest.slice(0, -1)) : rest;
  if (suffix === 'ig') return rest.endsWith('e') ? word : rest;
  if (suffix === 'end' || suffix === 'ing') return rest.endsWith('ig') && rest.length - 2 >= r2 && !rest.endsWith('eig') ? rest.slice(0, -2) : undouble(rest);
  return rest;
}
